/** Where the content script runs: on the sites she granted, at once, without a reload. */
import { grantedHosts } from '../platform/hosts.ts';
import { injectInto, openTabs, registerScripts } from '../platform/scripts.ts';
import { groundsOf, scriptsAt } from './grounds.ts';

/** Registers the content script for what is granted now. One at a time: two at once would register it twice. */
export async function syncScripts(): Promise<void> {
  await navigator.locks.request('vigie-scripts', async () => registerScripts(groundsOf(await grantedHosts())));
}

/** After a grant, an installation or an update: tabs that were open before get the script too. */
export async function reachOpenTabs(origins: readonly string[]): Promise<void> {
  await syncScripts();
  await Promise.all((await openTabs(origins)).map(({ id, url }) => injectInto(id, scriptsAt(url, true))));
}
