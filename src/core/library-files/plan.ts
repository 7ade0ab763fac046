/** What an import would do to the replies that are there: nothing is written over before she chose it. */
import { foldPlain } from '../fold.ts';
import type { Reply } from '../reply.ts';
import { sameBody } from './gather.ts';
import type { FileReply } from './library.ts';

/**
 * `added`: nothing like it is there. `same`: it is there. `changed`: the same reply with other words.
 * `conflict`: another reply holds its shortcut, or one of its title has another shortcut. `twin`: the file itself holds
 * its shortcut twice.
 */
export const STATUSES = ['added', 'changed', 'conflict', 'twin', 'same'] as const;
export type Status = (typeof STATUSES)[number];

/** `mine`: what is there stays, and nothing comes. `theirs`: what comes takes its place. `both`: it comes beside it. */
export type Choice = 'mine' | 'theirs' | 'both';

export interface PlannedReply {
  theirs: FileReply;
  status: Status;
  /** The reply that it meets; null: none. */
  mine: Reply | null;
}

/** What may be chosen; the first is what is done unless she chooses. */
export function choicesFor(status: Status): readonly Choice[] {
  switch (status) {
    case 'added':
      return ['both', 'mine'];
    case 'changed':
    case 'conflict':
      return ['mine', 'theirs', 'both'];
    case 'twin':
      return ['both', 'mine'];
    case 'same':
      return ['mine'];
  }
}

/** A reply is found again by its title and folder; by its title alone where the file has no folders. */
function placeKey(title: string, folder: string | undefined): string {
  const name = foldPlain(title).trim();
  return folder === undefined ? name : `${foldPlain(folder).trim()}\n${name}`;
}

const COMPARED = ['lang', 'favourite', 'kind', 'tone', 'folder'] as const;

/** True when nothing that the file says is otherwise. */
export function saysTheSame(theirs: FileReply, mine: Reply): boolean {
  const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return (
    theirs.title === mine.title &&
    (theirs.shortcut === '' || theirs.shortcut === mine.shortcut) &&
    COMPARED.every((field) => theirs[field] === undefined || theirs[field] === mine[field]) &&
    (theirs.tags === undefined || isSame([...theirs.tags].sort(), [...mine.tags].sort())) &&
    (theirs.variants === undefined || isSame(theirs.variants, mine.variants)) &&
    sameBody(theirs.body, mine.body)
  );
}

class Shelf {
  private readonly byShortcut = new Map<string, Reply>();
  private readonly byPlace = new Map<string, Reply[]>();
  private readonly met = new Set<string>();

  constructor(replies: readonly Reply[]) {
    for (const reply of replies) {
      if (reply.shortcut) this.byShortcut.set(reply.shortcut, reply);
      for (const folder of [undefined, reply.folder]) this.put(placeKey(reply.title, folder), reply);
    }
  }

  private put(key: string, reply: Reply): void {
    const there = this.byPlace.get(key);
    if (there) there.push(reply);
    else this.byPlace.set(key, [reply]);
  }

  /** The first of this place that nothing of the file has met. */
  private firstAt(key: string): Reply | null {
    const there = this.byPlace.get(key) ?? [];
    while (there[0] && this.met.has(there[0].id)) there.shift();
    return there[0] ?? null;
  }

  /** The reply that one of the file meets: none is met twice. */
  meet(theirs: FileReply): { mine: Reply | null; isSamePlace: boolean } {
    const key = placeKey(theirs.title, theirs.folder);
    const holder = theirs.shortcut ? this.byShortcut.get(theirs.shortcut) : undefined;
    const mine = holder && !this.met.has(holder.id) ? holder : this.firstAt(key);
    if (!mine) return { mine, isSamePlace: false };
    this.met.add(mine.id);
    const folder = theirs.folder === undefined ? undefined : mine.folder;
    return { mine, isSamePlace: placeKey(mine.title, folder) === key };
  }
}

function statusOf(theirs: FileReply, mine: Reply | null, isSamePlace: boolean): Status {
  if (!mine) return 'added';
  if (saysTheSame(theirs, mine)) return 'same';
  const isSameShortcut = !theirs.shortcut || !mine.shortcut || theirs.shortcut === mine.shortcut;
  return isSamePlace && isSameShortcut ? 'changed' : 'conflict';
}

/** `existing`: the live replies. In the order of the file. */
export function planReplies(incoming: readonly FileReply[], existing: readonly Reply[]): PlannedReply[] {
  const shelf = new Shelf(existing);
  const held = new Set<string>();
  return incoming.map((theirs): PlannedReply => {
    if (theirs.shortcut && held.has(theirs.shortcut)) return { theirs, status: 'twin', mine: null };
    if (theirs.shortcut) held.add(theirs.shortcut);
    const { mine, isSamePlace } = shelf.meet(theirs);
    return { theirs, status: statusOf(theirs, mine, isSamePlace), mine };
  });
}

/** A reply to be written. */
export interface Decided {
  theirs: FileReply;
  /** The reply in whose place it comes; null: it comes beside what is there. */
  inPlaceOf: Reply | null;
}

/** What is to be written by her choices, in the order of the file. Beside one of its title it gets a number. */
export function decide(planned: readonly PlannedReply[], choiceOf: (at: number) => Choice): Decided[] {
  return planned.flatMap(({ theirs, status, mine }, at): Decided[] => {
    const choice = choicesFor(status).find((one) => one === choiceOf(at)) ?? 'mine';
    if (choice === 'mine') return [];
    if (choice === 'theirs') return [{ theirs, inPlaceOf: mine }];
    const title = mine?.title === theirs.title ? `${theirs.title} (2)` : theirs.title;
    return [{ theirs: { ...theirs, title }, inPlaceOf: null }];
  });
}
