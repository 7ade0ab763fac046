/** Which body of a reply is taken: the one written for the post's network and language, without being asked for. */
import type { Reply } from '../reply.ts';
import { plainLanguage } from './language.ts';

export interface Chosen {
  body: string;
  /** As the variant says; empty: it says nothing. */
  lang: string;
}

/** 2: the same; 1: any will do; 0: another one. Empty `wanted`: whatever is wanted is not known. */
export function fitOf(offered: string, wanted: string): 0 | 1 | 2 {
  if (offered === '') return 1;
  return wanted !== '' && plainLanguage(offered) === plainLanguage(wanted) ? 2 : 0;
}

/**
 * The body whose language and network are both fitting, language first; the reply's own where no variant fits better.
 * `lang` of the post; empty: not known.
 */
export function chooseVariant(reply: Pick<Reply, 'body' | 'lang' | 'variants'>, network: string, lang: string): Chosen {
  const own = { network: '', lang: reply.lang, body: reply.body };
  // A variant for a network alone is in the language of the reply.
  const variants = reply.variants.map((variant) => ({ ...variant, lang: variant.lang || reply.lang }));
  const weighed = [own, ...variants].map((variant) => {
    const language = fitOf(variant.lang, lang);
    const place = variant.network === '' ? 1 : variant.network === network ? 2 : 0;
    return { variant, weight: language * place > 0 && variant.body.trim() ? language * 3 + place : 0 };
  });
  const best = weighed.reduce((first, next) => (next.weight > first.weight ? next : first));
  // Where the language is not known, the reply's own goes before those in others.
  return best.weight > 0 ? best.variant : own;
}
