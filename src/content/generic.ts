/** The generic reader in this frame: its script is put here only when it is wanted. */
import type { Network, Page } from '../networks/network.ts';
import type { Reader } from '../networks/reading.ts';
import type { GenericPart } from '../networks/recognise.ts';
import { ask } from '../platform/bus.ts';

/** The generic reader of this frame's page; null where its script is not here. */
export const genericReader = (network: Network | null, page: Page): Reader | null =>
  globalThis.vigieGeneric?.reader(network, page) ?? null;

/** What the script brings, once it is here; undefined where browsers allow no script. */
export async function bringGeneric(): Promise<GenericPart | undefined> {
  if (!globalThis.vigieGeneric) await ask('page.bring', { part: 'generic' });
  return globalThis.vigieGeneric;
}
