/** The search of replies for the picker: outside live queries, and asked again at each key she types. */
import Dexie from 'dexie';
import { isOffered, type Suggestion, suggestReplies } from '../../core/library/suggest.ts';
import type { Scene } from '../../core/messages.ts';
import type { Reply } from '../../core/reply.ts';
import { rankReplies, readAhead } from '../../core/search.ts';
import { occasionOf } from './occasion.ts';
import { liveReplies } from './replies.ts';

/** Forgotten after a write from any context, and with the worker. */
let kept: Promise<Reply[]> | null = null;
let listening = false;

function forgetAfterWrites(): void {
  if (listening) return;
  listening = true;
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => part.startsWith('idb://vigie/replies/'))) kept = null;
  });
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Its words are read at once, before she types. */
async function readOffered(): Promise<Reply[]> {
  const replies = (await liveReplies()).filter(isOffered);
  void readAhead(replies, pause);
  return replies;
}

/** Reads 5,000 replies once rather than at each key. */
function offered(): Promise<Reply[]> {
  forgetAfterWrites();
  kept ??= readOffered().catch((error: unknown) => {
    kept = null;
    throw error;
  });
  return kept;
}

/** What may be inserted, by the words of the query. */
export async function findReplies(query: string, limit: number): Promise<Reply[]> {
  return rankReplies(await offered(), query, limit);
}

/** What may be inserted, before she types. */
export async function suggestedReplies(scene: Scene, limit: number): Promise<Suggestion[]> {
  const [replies, occasion] = await Promise.all([offered(), occasionOf(scene)]);
  return suggestReplies(replies, occasion).slice(0, limit);
}
