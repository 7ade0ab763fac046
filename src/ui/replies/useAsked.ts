/** What an address asks of the library: a reply to begin with, or one to be made of a selected text. */
import { useEffect } from 'preact/hooks';
import { writeBody } from '../../core/library-files/write-body.ts';
import { language } from '../../platform/i18n.ts';
import { recall } from '../../platform/session.ts';
import { replyById } from '../../storage/queries/index.ts';

const SELECTION = 'selection:';

interface Acts {
  find: (query: string) => void;
  write: (body: string) => void;
}

/** The text that the context menu left, as a body that says it to the letter; null: another one came since. */
async function selectedText(asked: string): Promise<string | null> {
  const { at, text } = ((await recall('selection')) ?? {}) as { at?: unknown; text?: unknown };
  if (`${at}` !== asked.slice(SELECTION.length) || typeof text !== 'string') return null;
  return writeBody([{ kind: 'text', text }], language() === 'fr' ? 'fr' : 'en');
}

async function begin(asked: string, { find, write }: Acts): Promise<void> {
  if (asked.startsWith(SELECTION)) {
    const body = await selectedText(asked);
    if (body !== null) write(body);
    return;
  }
  const reply = await replyById(asked);
  if (reply) find(reply.shortcut || reply.title);
}

export function useAsked(asked: string | null, acts: Acts): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, by the address
  useEffect(() => {
    if (asked) begin(asked, acts).catch(console.error);
  }, [asked]);
}
