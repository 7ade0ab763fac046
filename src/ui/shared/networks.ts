/** What screens need to know of the networks: names, hosts, and which one an address belongs to. */
import type { Limit } from '../../core/length/limit.ts';
import type { Settings } from '../../core/settings.ts';
import type { Site } from '../../core/site.ts';
import { matchesAny } from '../../networks/hosts.ts';
import { networks } from '../../networks/index.ts';

export interface KnownNetwork {
  id: string;
  name: string;
  /** Match patterns, as permissions are asked for. */
  hosts: readonly string[];
  /** The site looks for extensions: she is told before she turns it on. */
  watchesExtensions: boolean;
  /** Length of an answer; null: not known. */
  limit: Limit | null;
}

export const knownNetworks: readonly KnownNetwork[] = [...networks]
  .map(({ id, name, hosts, watchesExtensions = false, limit = null }) => ({
    id,
    name,
    hosts,
    watchesExtensions,
    limit,
  }))
  .sort((one, other) => one.name.localeCompare(other.name));

export type NetworkChoice = Pick<Settings, 'networks' | 'discreet'>;

/** Her choice once a network is turned on. Discreet mode is proposed where the site looks for extensions. */
export function turnedOn(
  { networks, discreet }: NetworkChoice,
  { id, watchesExtensions }: KnownNetwork,
): NetworkChoice {
  return { networks: including(networks, id), discreet: watchesExtensions ? including(discreet, id) : discreet };
}

/** Her choice once a network is turned off. Discreet mode stays as she left it. */
export function turnedOff({ networks, discreet }: NetworkChoice, { id }: KnownNetwork): NetworkChoice {
  return { networks: networks.filter((other) => other !== id), discreet };
}

const including = (list: string[], id: string): string[] => (list.includes(id) ? list : [...list, id]);

let taught: readonly Site[] = [];

/** Tells the names of the sites that she taught. `TaughtNames` does, for a whole page. */
export function nameTaught(sites: readonly Site[]): void {
  taught = sites;
}

/** Networks, then the sites that she taught. */
export const namedNetworks = (): readonly { id: string; name: string }[] => [...knownNetworks, ...taught];

/** The name of a network or of a taught site; of any other page the id is the host's name, which stands for itself. */
export function networkName(id: string): string {
  return namedNetworks().find((network) => network.id === id)?.name ?? id;
}

/** The network whose hosts hold an address; null: none, or software on any domain, which only the page can tell. */
export function networkAtUrl(url: string): KnownNetwork | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  return knownNetworks.find(({ hosts }) => matchesAny(hosts, address)) ?? null;
}
