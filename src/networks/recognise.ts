/** Which network a page belongs to, and which networks are at hand in a frame. */
import { matchesAny } from './hosts.ts';
import type { Network, Page } from './network.ts';
import type { Reader } from './reading.ts';

declare global {
  /** Left in the extension's own world of a frame by the scripts of networks, which run before the content script. */
  var vigieNetworks: Record<string, Network> | undefined;
  /** Left there by the script of the generic reader. */
  var vigieGeneric: GenericPart | undefined;
}

/**
 * What the script of the generic reader brings. `network`: what the page belongs to, where that is known. Looks at whole
 * pages are cut into slices, and end with the signal.
 */
export interface GenericPart {
  /** The reader of this page. What it learned of its shapes is kept as long as the address is the same. */
  reader(network: Network | null, page: Page): Reader;
  /** How many posts it reads here; 0 for too few to trust. */
  find(network: Network, page: Page, signal: AbortSignal): Promise<number>;
  /** The structure of the posts that `own` finds here, else of those it finds itself; null where there are none. */
  structure(network: Network | null, page: Page, own: Reader | null, signal: AbortSignal): Promise<string | null>;
}

/** The networks whose scripts the browser put into this frame. */
export const networksHere = (): readonly Network[] => Object.values(globalThis.vigieNetworks ?? {});

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
