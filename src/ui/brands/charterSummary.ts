/** What a charter asks for, in one line. */
import type { Charter } from '../../core/charter.ts';
import { t, tn } from '../../platform/i18n.ts';
import { ADDRESS_WORDS } from '../shared/addressWords.ts';
import { EMOJI_WORDS } from './charterDraft.ts';

/** Empty: it asks for nothing. */
export function charterSummary({ address, signature, emoji, words }: Charter): string {
  return [
    address !== 'free' && t(ADDRESS_WORDS[address]),
    signature,
    emoji !== 'any' && t(EMOJI_WORDS[emoji]),
    words.length > 0 && tn('charterWordCount', words.length),
  ]
    .filter(Boolean)
    .join(' · ');
}
