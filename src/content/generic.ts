/** The generic reader in this frame: its script is put here only when it is wanted. */
import type { Network, Page } from '../networks/network.ts';
import { isShown } from '../networks/reader/roots.ts';
import type { Reader } from '../networks/reading.ts';
import { genericHere } from '../networks/recognise.ts';
import { ask } from '../platform/bus.ts';

/** Fewer posts than these are no feed, whatever they look like. */
const ENOUGH = 3;

/** What it learned of the shapes of a page is kept as long as the address is the same. */
let latest: { address: string; reader: Reader } | null = null;

/** The generic reader of this frame's page; null where its script is not here. */
export function genericReader(network: Network | null, page: Page): Reader | null {
  const address = `${network?.id} ${page.url.href}`;
  if (latest?.address !== address) {
    const reader = genericHere(network, page);
    latest = reader && { address, reader };
  }
  return latest?.reader ?? null;
}

/** True once the generic reader is here. */
export async function bringGeneric(): Promise<boolean> {
  return globalThis.vigieGeneric !== undefined || (await ask('page.bring', { part: 'generic' }));
}

/** How many posts the generic reader reads in a page; 0 for too few to trust. */
export async function findWithGeneric(network: Network, page: Page): Promise<number> {
  if (!(await bringGeneric())) return 0;
  const reader = genericReader(network, page);
  const roots = reader?.postRoots(page.document).filter(isShown) ?? [];
  const found = roots.filter((root) => reader?.readPost(root)).length;
  return found >= ENOUGH ? found : 0;
}

/** The structure of what looks like posts here, fit to be shown to anybody; null where nothing does. */
export async function structureHere(
  network: Network | null,
  page: Page,
  own: readonly Element[],
): Promise<string | null> {
  if (!(await bringGeneric())) return null;
  const roots = own.length > 0 ? own : (genericReader(network, page)?.postRoots(page.document) ?? []);
  return roots.length > 0 ? (globalThis.vigieStructure?.(roots.filter(isShown)) ?? null) : null;
}
