/** Where the words of a reply differ from those it had, or those that were validated. */
import type { ReplyVariant } from '../reply.ts';
import { diffWords, type Piece } from './diff.ts';

export interface Words {
  title: string;
  body: string;
  variants: readonly ReplyVariant[];
}

/** One part that differs; `network` and `lang` are those of a variant, else empty. */
export interface Change {
  part: 'title' | 'body' | 'variant';
  network: string;
  lang: string;
  pieces: Piece[];
}

const placeOf = ({ network, lang }: ReplyVariant): string => `${network}\n${lang}`;

/** The parts that are not the same, title first; a variant that one of them lacks is all removed, or all added. */
export function changesBetween(before: Words, after: Words): Change[] {
  const changes: Change[] = [];
  const compare = (part: Change['part'], one: string, other: string, network = '', lang = ''): void => {
    if (one !== other) changes.push({ part, network, lang, pieces: diffWords(one, other) });
  };
  compare('title', before.title, after.title);
  compare('body', before.body, after.body);
  const former = new Map(before.variants.map((variant) => [placeOf(variant), variant]));
  const latter = new Map(after.variants.map((variant) => [placeOf(variant), variant]));
  for (const [place, { network, lang }] of new Map([...former, ...latter])) {
    compare('variant', former.get(place)?.body ?? '', latter.get(place)?.body ?? '', network, lang);
  }
  return changes;
}
