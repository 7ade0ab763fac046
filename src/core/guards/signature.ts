/** The signature that the charter asks for is not at the end. */
import { foldPlain } from '../fold.ts';
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';

/** Signs and spaces aside, which networks and hands change. */
const bare = (text: string): string => foldPlain(text).replace(/[^\p{L}\p{N}^]+/gu, '');

export function signature(text: string, { charter }: GuardScene): Warning | null {
  const asked = charter?.signature.trim() ?? '';
  if (asked === '') return null;
  const isSigned = bare(asked) === '' ? text.trimEnd().endsWith(asked) : bare(text).endsWith(bare(asked));
  return isSigned ? null : warning('signature', 'warn', { signature: asked });
}
