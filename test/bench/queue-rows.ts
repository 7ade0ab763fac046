/** What runs in an extension page of the bench: 50,000 invented posts in its database, and the plain ways to treat them. */
import type { QueuedPost } from '../../src/core/queue.ts';

/** Opens the page's own connection to the database. */
function openVigie(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('vigie');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function done(writing: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error);
  });
}

/** Copies of a post, each of its own moment and level; one in 5,000 has the rare word, one in 500 the regret. */
async function fill({ sample, count }: { sample: QueuedPost; count: number }): Promise<void> {
  const database = await openVigie();
  const regret = [{ kind: 'regret', strength: 1, words: [], tentative: false }] as const;
  for (let from = 0; from < count; from += 1_000) {
    const writing = database.transaction('posts', 'readwrite');
    for (let n = from; n < Math.min(count, from + 1_000); n++) {
      const id = `x:${String(n).padStart(6, '0')}`;
      const text = `${sample.post.text} ${n}${n % 5_000 === 42 ? ' Ébène' : ''}`;
      writing.objectStore('posts').put({
        ...sample,
        id,
        post: { ...sample.post, id, text },
        level: n % 5,
        signals: n % 500 === 7 ? regret : [],
        flaggedAt: sample.flaggedAt - n * 1_000,
        seenAt: sample.seenAt - n * 1_000,
      });
    }
    await done(writing);
  }
  database.close();
}

/** Reads everything and looks through it, as one would write it first. */
async function readAll(word: string): Promise<number> {
  const database = await openVigie();
  const posts = await new Promise<QueuedPost[]>((resolve, reject) => {
    const asked = database.transaction('posts').objectStore('posts').getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const found = posts.filter(({ post }) => fold(post.text).includes(word)).length;
  database.close();
  return found;
}

/** Milliseconds to write posts again, each in a transaction of its own. */
async function writeEach(count: number): Promise<number> {
  const database = await openVigie();
  const start = performance.now();
  for (let n = 0; n < count; n++) {
    const writing = database.transaction('posts', 'readwrite');
    const store = writing.objectStore('posts');
    const asked = store.get(`x:${String(n).padStart(6, '0')}`);
    asked.onsuccess = () => store.put({ ...asked.result, language: `${n}` });
    await done(writing);
  }
  const took = performance.now() - start;
  database.close();
  return took;
}

/** As one script for the page, each under `globalThis.bench`. */
export const BENCH_SCRIPT = `globalThis.__name = (value) => value;
${openVigie} ${done}
globalThis.bench = { fill: ${fill}, readAll: ${readAll}, writeEach: ${writeEach} };`;
