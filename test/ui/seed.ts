/** Invented people, replies, notes and posts, written straight into the database that an extension page has opened. */
import type { Page } from 'playwright-core';
import type { BrandSpace } from '../../src/core/brand.ts';
import type { Community } from '../../src/core/community.ts';
import type { Draw, Gesture, Kindness } from '../../src/core/gesture.ts';
import {
  type Exchange,
  type KnownAccount,
  type Note,
  PERSON_OPTIONS,
  type Person,
  type Reading,
} from '../../src/core/person.ts';
import { type QueuedPost, UNJUDGED } from '../../src/core/queue.ts';
import type { Escalation, Relay } from '../../src/core/relay.ts';
import { REPLY_OPTIONS, type Reply } from '../../src/core/reply.ts';
import { WATCH_OPTIONS, type Watch } from '../../src/core/watch.ts';
import type { Scripted } from '../journey/database.ts';

export interface Seed {
  people?: Person[];
  accounts?: KnownAccount[];
  readings?: Reading[];
  replies?: Reply[];
  notes?: Note[];
  exchanges?: Exchange[];
  posts?: QueuedPost[];
  watches?: Watch[];
  gestures?: Gesture[];
  kindnesses?: Kindness[];
  draws?: Draw[];
  brands?: BrandSpace[];
  settings?: object[];
  communities?: Community[];
  relays?: Relay[];
  escalations?: Escalation[];
}

/** Names that are markup, scripts or oddities: shown as they are, never obeyed. */
export const HOSTILE = [
  '<img src=x onerror="document.title=\'broken\'">',
  '<script>document.title="broken"</script>',
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("return 1")()}}',
  'lone \ud83d surrogate',
  '\u202eright to left\u202c',
];

const HOUR = 3_600_000;

export function reply(id: string, title: string, body: string, more: Partial<Reply> = {}): Reply {
  const blank = { ...REPLY_OPTIONS, tags: [], shortcut: '', lang: '', uses: 0, usedAt: null, binnedAt: null };
  return { id, title, body, createdAt: 1, updatedAt: 1, ...blank, ...more };
}

export function note(id: string, text: string, more: Partial<Note> = {}): Note {
  return { id, text, personId: null, url: null, createdAt: 1, updatedAt: Date.now(), binnedAt: null, ...more };
}

export function person(id: string, name: string, more: Partial<Person> = {}): Person {
  const blank = { ...PERSON_OPTIONS, stage: 'met' as const, tags: [], metAt: null, metUrl: 'https://x.com/home' };
  return { id, name, createdAt: 1, updatedAt: 1, accounts: [`x:${id}`], ...blank, tags: [], ...more };
}

export function account(personId: string, name: string, more: Partial<KnownAccount> = {}): KnownAccount {
  const counts = { followers: 1200, following: 300, posts: 45, verified: false };
  const told = { name, url: `https://x.com/${personId}`, bio: null, readAt: Date.now() - HOUR };
  return { key: `x:${personId}`, network: 'x', handle: personId, personId, ...counts, ...told, ...more };
}

export function queued(id: string, author: string, text: string, more: Partial<QueuedPost> = {}): QueuedPost {
  const handle = author.toLowerCase().replace(/[^a-z]/g, '') || 'someone';
  const term = 'Lumio';
  const start = text.indexOf(term);
  const counts = { likes: 3, replies: 1, shares: 0 };
  return {
    id,
    post: {
      id,
      idKind: 'native',
      network: 'x',
      type: 'post',
      permalink: `https://x.com/${handle}/status/${id.replace(/\D/g, '') || 1}`,
      author,
      handle,
      text,
      lang: 'fr',
      time: Date.now() - 2 * HOUR,
      ...counts,
      verified: null,
      ad: false,
    },
    ...UNJUDGED,
    matches: start < 0 ? [] : [{ watchId: 'w1', kind: 'brand', term, start, end: start + term.length }],
    influence: null,
    url: 'https://x.com/home',
    state: 'new',
    account: `x:${handle}`,
    flaggedAt: Date.now() - HOUR,
    seenAt: Date.now() - HOUR,
    sightings: 1,
    ...more,
  };
}

export function watch(id: string, name: string, more: Partial<Watch> = {}): Watch {
  return { id, kind: 'brand', name, terms: [name], ...WATCH_OPTIONS, createdAt: 1, updatedAt: 1, ...more };
}

export function community(id: string, name: string, more: Partial<Community> = {}): Community {
  const lists = { codes: [], words: [], taboos: [], rituals: [], elders: [], jokes: [] };
  return { id, name, about: '', ...lists, createdAt: 1, updatedAt: 1, ...more };
}

export function relay(id: string, name: string, more: Partial<Relay> = {}): Relay {
  const blank = { subject: '', delay: 4, replacementId: null, away: false, createdAt: 1, updatedAt: 1 };
  return { id, name, contact: `${id}@relay.example`, ...blank, ...more };
}

/** Handed over an hour ago; due in three. */
export function escalation(id: string, relayId: string, postId: string, more: Partial<Escalation> = {}): Escalation {
  const at = Date.now() - HOUR;
  return {
    id,
    relayId,
    postId,
    at,
    dueAt: at + 4 * HOUR,
    note: `A note on ${postId}`,
    closedAt: null,
    outcome: '',
    ...more,
  };
}

export function gesture(id: string, title: string, text: string, more: Partial<Gesture> = {}): Gesture {
  const blank = { object: '', cost: 0, delay: 0, lang: '', needs: '', binnedAt: null };
  return { id, title, text, occasions: [], watches: [], createdAt: 1, updatedAt: 1, ...blank, ...more };
}

/** A regret, as it is heard in a post near the territory of breakfast. */
export function regret(id: string, author: string, text: string, more: Partial<QueuedPost> = {}): QueuedPost {
  const term = 'céréales';
  const start = text.indexOf(term);
  const match = { watchId: 'w2', kind: 'territory' as const, term, start, end: start + term.length };
  const signals = [{ kind: 'regret' as const, strength: 0.8, words: [{ start: 0, end: 4 }], tentative: false }];
  return queued(id, author, text, { matches: [match], signals, language: 'fr', ...more });
}

/** Empties every table and forgets the drafts. */
export async function clear(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        localStorage.clear();
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames];
          const writing = database.transaction(names, 'readwrite');
          for (const name of names) writing.objectStore(name).clear();
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
  );
}

/** Rows are put in one transaction; the page hears of them when it is loaded again. */
export async function seed(page: Scripted<Record<string, object[]>, void>, rows: Seed): Promise<void> {
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(Object.keys(tables), 'readwrite');
          for (const [table, list] of Object.entries(tables)) {
            for (const row of list) writing.objectStore(table).put(row);
          }
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    rows as Record<string, object[]>,
  );
}
