/** Charters: how a brand speaks, and how all speak that have none of their own. */
import { type Charter, GENERAL } from '../../core/charter.ts';
import type { Done } from '../../core/messages.ts';
import { change } from '../change.ts';

export type CharterDraft = Omit<Charter, 'updatedAt'>;

/** Words to avoid, each once, whatever its case; a line without one says nothing. */
function tidyWords(words: Charter['words']): Charter['words'] {
  const trimmed = words.map(({ avoid, prefer }) => ({ avoid: avoid.trim(), prefer: prefer.trim() }));
  const known = new Set<string>();
  return trimmed.filter(({ avoid }) => {
    const key = avoid.toLocaleLowerCase();
    if (!avoid || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** Refuses `gone`, for a brand that is no longer there. */
export async function saveCharter({ id, address, signature, emoji, words }: CharterDraft): Promise<Done> {
  const { undo } = await change(['charters', 'brands'], async (edit) => {
    if (id !== GENERAL) await edit.need('brands', id);
    await edit.read('charters', id);
    const written = { id, address, emoji, signature: signature.trim(), words: tidyWords(words) };
    await edit.put('charters', { ...written, updatedAt: Date.now() });
  });
  return { undo };
}

/** The brand speaks as the general charter says. */
export async function removeCharter(id: string): Promise<Done> {
  const { undo } = await change(['charters'], async (edit) => {
    await edit.need('charters', id);
    await edit.remove('charters', id);
  });
  return { undo };
}
