/** The reply is in another language than the post. */
import { foldPlain } from '../fold.ts';
import { guessLanguage } from '../signals/language.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';

/** Fewer words are guessed wrong too often, and "Thanks!" is understood everywhere. */
const LEAST_WORDS = 4;

/** `fr` for `fr-CA`; null for a tag that says nothing. */
function subtag(lang: string | null): string | null {
  const [first = ''] = (lang ?? '').toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(first) && first !== 'und' ? first : null;
}

/** Of the text, else as the reply says of itself. */
export function languageOf(text: string, declared: string | null): string | null {
  const words = foldPlain(text).match(/\p{L}+/gu) ?? [];
  return (words.length >= LEAST_WORDS ? guessLanguage(words.join(' ')) : null) ?? subtag(declared);
}

export function language(text: string, { post, reply }: GuardScene): Warning | null {
  const asked = post && (subtag(post.lang) ?? languageOf(post.text, null));
  const said = languageOf(text, reply?.lang ?? null);
  return asked && said && asked !== said ? warning('language', 'warn', { reply: said, post: asked }) : null;
}
