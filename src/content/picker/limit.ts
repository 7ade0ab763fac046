/** How long a text may be on the page in front of her. */
import { isLimit, type Limit, roomFor } from '../../core/length/limit.ts';
import { networkOf, networksHere } from '../../networks/recognise.ts';

/** As the page tells it, else as the network is known for; null: neither tells, or what is told is no limit. */
export function pageLimit(): Limit | null {
  const page = { document, url: new URL(location.href) };
  const network = networkOf(networksHere(), page.document, page.url);
  const limit = network?.limitHere?.(page) ?? network?.limit;
  return isLimit(limit) ? limit : null;
}

/** `answers`: it is an answer, not a new post; null: no limit is known. */
export function limitHere(answers: boolean): Limit | null {
  const limit = pageLimit();
  return limit && roomFor(limit, answers);
}
