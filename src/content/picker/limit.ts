/** How long a text may be on the page in front of her. */
import { type Limit, roomFor } from '../../core/length/limit.ts';
import { networkOf, networksHere } from '../../networks/recognise.ts';

/** `answers`: it is an answer, not a new post; null: the network tells no limit, or none is recognised. */
export function limitHere(answers: boolean): Limit | null {
  const page = { document, url: new URL(location.href) };
  const network = networkOf(networksHere(), page.document, page.url);
  const limit = network?.limitHere?.(page) ?? network?.limit;
  return limit ? roomFor(limit, answers) : null;
}
