/** Which network a page belongs to, and which networks are at hand in a frame. */
import { matchesAny } from './hosts.ts';
import type { Network, Page } from './network.ts';
import type { Reader } from './reading.ts';

declare global {
  /** Left in the extension's own world of a frame by the scripts of networks, which run before the content script. */
  var vigieNetworks: Record<string, Network> | undefined;
  /** Left there by the script of the generic reader. `network`: what the page belongs to, where that is known. */
  var vigieGeneric: ((network: Network | null, page: Page) => Reader) | undefined;
  /** Left there by the same script: the structure of some elements, see `structure.ts`. */
  var vigieStructure: ((roots: readonly Element[]) => string) | undefined;
}

/** The networks whose scripts the browser put into this frame. */
export const networksHere = (): readonly Network[] => Object.values(globalThis.vigieNetworks ?? {});

/** The generic reader of a page; null where its script was not put. */
export const genericHere = (network: Network | null, page: Page): Reader | null =>
  globalThis.vigieGeneric?.(network, page) ?? null;

/** The network of a page: by its host, else as she taught it, else by what its software leaves in the document. */
export function networkOf(
  networks: readonly Network[],
  document: Document,
  url: URL,
  taught: Network | null = null,
): Network | null {
  return (
    networks.find(({ hosts }) => matchesAny(hosts, url)) ??
    taught ??
    networks.find((network) => network.is?.(document)) ??
    null
  );
}
