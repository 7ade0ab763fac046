/** What runs in an extension page of the bench: 50,000 invented exchanges, and the looks for one that is like a text. */
import { alreadySaid } from '../../src/core/guards/alreadySaid.ts';
import { NOWHERE, type SaidBefore } from '../../src/core/guards/scene.ts';
import { gistOf } from '../../src/core/likeness/gist.ts';
import { likeness } from '../../src/core/likeness/likeness.ts';
import { printsOf } from '../../src/core/likeness/prints.ts';
import type { Exchange } from '../../src/core/person.ts';
import { db } from '../../src/storage/db.ts';
import { saidBefore } from '../../src/storage/queries/saidBefore.ts';
import { weighReply } from '../../src/storage/queries/weighReply.ts';
import { TOLD, TUNED } from '../core/guards/pairs.ts';

export interface Timed {
  /** Milliseconds of each look. */
  took: number[];
  /** Looks that found what is like the text. */
  found: number;
}

const PEOPLE = 10_000;
const MINUTE = 60_000;
/** Every third reply is one of these, word for word; the others are put together from their sentences. */
const CANNED = [...TUNED, ...TOLD].map(({ one }) => one);
const SENTENCES = CANNED.flatMap((text) => text.match(/[^.!?]+[.!?]*/g) ?? []);

/** Numbers from 0 to 1, the same at each run: mulberry32. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const one = Math.imul(state ^ (state >>> 15), 1 | state);
    const other = (one + Math.imul(one ^ (one >>> 7), 61 | one)) ^ one;
    return ((other ^ (other >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)] as T;

function exchange(n: number, roll: () => number, now: number): Exchange {
  // A few canned replies are said far more often than the others.
  const text =
    roll() < 0.33 ? pick(CANNED, roll() ** 3) : `${pick(SENTENCES, roll())} ${pick(SENTENCES, roll())} ${n % 97}`;
  const person = Math.floor(roll() * PEOPLE);
  const at = now - n * MINUTE;
  return {
    id: `e${n}`,
    personId: `p${person}`,
    account: `x:person_${person}`,
    postId: `x:${n}`,
    replyId: null,
    network: 'x',
    url: `https://x.example/${n}`,
    thread: `https://x.example/${n % 20_000}`,
    text,
    at,
    prints: printsOf(gistOf(text), at),
  };
}

/** Writes them, the newest now, one a minute before. */
async function fill(count: number): Promise<void> {
  const [roll, now] = [dice(7), Date.now()];
  for (let from = 0; from < count; from += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, count - from) }, (_, n) => exchange(from + n, roll, now));
    await db.exchanges.bulkPut(rows);
  }
}

/** Texts to look for: each says what a canned reply said, in other words. */
const asked = (): string[] => TOLD.filter(({ again }) => again).map(({ other }) => other);

async function timed(look: (text: string, turn: number) => Promise<boolean>, texts: readonly string[]): Promise<Timed> {
  const took: number[] = [];
  let found = 0;
  for (const [turn, text] of texts.entries()) {
    const start = performance.now();
    if (await look(text, turn)) found++;
    took.push(performance.now() - start);
  }
  return { took, found };
}

const addressee = (turn: number) => ({
  personId: `p${turn * 31}`,
  account: `x:person_${turn * 31}`,
  thread: `https://x.example/${turn * 17}`,
  names: [],
});

/** As the guard does: her exchanges, the thread’s, and those that share a key, however old. */
const similar = (): Promise<Timed> =>
  timed(async (text, turn) => {
    const said = await saidBefore(text, addressee(turn), 0);
    // Told as if said to her, so that the guard speaks of whatever is like the text.
    const toHer = said.map((one): SaidBefore => ({ ...one, to: 'her' }));
    return alreadySaid(text, { ...NOWHERE, now: Date.now(), said: toHer }) !== null;
  }, asked());

/** All guards and the line of her, her community, 140. */
const check = (): Promise<Timed> =>
  timed(async (text, turn) => {
    const account = { network: 'x', handle: `person_${turn}`, name: 'Ada', url: null, bio: null, verified: null };
    const counts = { followers: null, following: null, posts: null };
    const scene = { account: { ...account, ...counts }, post: null, network: 'x', url: `https://x.example/${turn}` };
    const limit = { max: 280, rule: 'weighted' } as const;
    return (
      (await weighReply({ text, replyId: null, scene, flag: null, self: 'lumio', thread: scene.url, limit })).warnings
        .length > 0
    );
  }, asked());

/** As one would write it first: all are read, and compared one by one. */
const plain = (): Promise<Timed> =>
  timed(
    async (text) => {
      const gist = gistOf(text);
      const all = await db.exchanges.toArray();
      return all.some((one) => likeness(gist, gistOf(one.text)) > 0);
    },
    asked().slice(0, 2),
  );

Object.assign(globalThis, { guardBench: { fill, similar, check, plain } });
