/** What the page shows of people: profiles, hover cards, list rows. Readings of saved people go to the background. */
import { mergeAccount } from '../core/merge.ts';
import { type Account, accountKey } from '../core/post.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Reader } from '../networks/reading.ts';
import { ask } from '../platform/bus.ts';

/** Faces kept for judging reach; the oldest go first. */
const KEPT = 2_000;
/** A profile fills in piece by piece after the address changed. */
const PROFILE_MS = 1_000;

export interface Faces {
  /** Looks at what came into the page. */
  look(within: ParentNode): void;
  /** What was last seen of an account; null: nothing. */
  seen(network: string, handle: string): Account | null;
}

/** `changed` is called with the key of each account whose reading tells something new. */
export function watchFaces(
  reader: () => Reader,
  snapshot: () => Snapshot,
  changed: (key: string) => void,
  signal: AbortSignal,
): Faces {
  const faces = new Map<string, Account>();
  const told = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = async (key: string, account: Account): Promise<void> => {
    const text = JSON.stringify(account);
    if (!Object.hasOwn(snapshot().people, key) || told.get(key) === text) return;
    told.set(key, text);
    await ask('account.read', { account }).catch(() => told.delete(key));
  };
  const keep = (account: Account): void => {
    const key = accountKey(account.network, account.handle);
    const older = faces.get(key);
    const merged = older ? mergeAccount(older, account) : account;
    faces.delete(key);
    faces.set(key, merged);
    if (faces.size > KEPT) faces.delete(faces.keys().next().value as string);
    if (merged.followers !== older?.followers || merged.verified !== older?.verified) changed(key);
    if (merged.followers !== null || merged.bio !== null) void tell(key, merged);
  };
  const lookAtProfile = (): void => {
    timer = undefined;
    const profile = reader().readProfile();
    if (profile) keep(profile);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    look: (within) => {
      for (const { account } of reader().people(within)) keep(account);
      if (reader().network.profile) timer ??= setTimeout(lookAtProfile, PROFILE_MS);
    },
    seen: (network, handle) => faces.get(accountKey(network, handle)) ?? null,
  };
}
