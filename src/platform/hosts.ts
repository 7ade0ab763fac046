/** Sites that Vigie may read: asked for one network at a time, taken back at will. */
import { browser } from './browser.ts';
import { listen } from './events.ts';

/** What to ask of the browser for a network. */
export function originsOf(network: { hosts: readonly string[] }): string[] {
  return [...network.hosts];
}

/** True when every origin is granted. */
export function hasHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Shows one prompt. Call it first thing in a click: browsers refuse it once anything was awaited. False: she declined. */
export function requestHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** False when the browser does not let go of one, such as a host granted at install. */
export function removeHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Match patterns of every site granted, at install or since. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):\/\//.test(origin)).sort();
}

/** Calls `hear` with the origins that were just granted; none when some were taken back. */
export function onHostsChange(hear: (granted: string[]) => void, signal: AbortSignal): void {
  listen(browser.permissions.onAdded, ({ origins = [] }) => hear(origins), signal);
  listen(browser.permissions.onRemoved, () => hear([]), signal);
}
