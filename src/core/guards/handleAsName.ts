/** She is called by her handle where a name is said: “Bonjour xx_dark42,”. */
import { fold } from '../fold.ts';
import { firstNameOf } from '../name.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';
import { findWords } from './words.ts';

/** A handle that can be said, such as `camille`, is a name as any. */
const isSayable = (handle: string, name: string | null): boolean =>
  /^\p{L}+$/u.test(handle) && (firstNameOf(handle) !== null || handle.toLowerCase() === name?.toLowerCase());

export function handleAsName(text: string, { handle, name }: GuardScene): Warning | null {
  const bare = handle?.replace(/^@/, '') ?? '';
  if (bare.length < 2 || isSayable(bare, name)) return null;
  const isMention = (at: number): boolean => /[@/.\w]/.test(text.charAt(at - 1));
  const spans = findWords(fold(text), [bare]).filter(({ start }) => !isMention(start));
  return spans.length > 0 ? warning('handle-as-name', 'warn', { handle: bare }, spans) : null;
}
