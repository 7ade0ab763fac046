/** Why this page shows nothing, and what cures it. */
import type { PageTrouble } from '../../core/messages.ts';
import { hasHosts } from '../../platform/hosts.ts';
import { type KnownNetwork, knownNetworks, networkAtUrl } from '../shared/networks.ts';
import type { FrontTab } from './useFrontTab.ts';

/** `browser-page`: one that no extension may read. `no-access`: she has not let Vigie read this site. */
export type Trouble = PageTrouble | 'browser-page' | 'no-access';

export interface Diagnosis {
  trouble: Trouble;
  network: KnownNetwork | null;
  /** What to ask the browser for, where access is missing. */
  origins: string[];
}

export function originsOf(url: string, network: KnownNetwork | null): string[] {
  return network && network.hosts.length > 0
    ? [...network.hosts]
    : [`${new URL(url).protocol}//${new URL(url).hostname}/*`];
}

/** Null: all is well. The cause of what follows comes first: access, then a script, then what the script says. */
export async function diagnose(front: FrontTab | null): Promise<Diagnosis | null> {
  const url = front?.url ?? null;
  if (!front || url === null || !/^https?:/.test(url)) return { trouble: 'browser-page', network: null, origins: [] };
  // Software found on any domain is told by the page alone.
  const network = networkAtUrl(url) ?? knownNetworks.find(({ id }) => id === front.status?.network) ?? null;
  const origins = originsOf(url, network);
  const found = (trouble: Trouble): Diagnosis => ({ trouble, network, origins });
  if (front.status) return front.status.trouble && found(front.status.trouble);
  return found((await hasHosts(origins)) ? 'reload' : 'no-access');
}
