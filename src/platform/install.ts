/** When Vigie comes to a browser, changes there, or wakes with it. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { listen } from './events.ts';

/** Vigie's own version. */
export const version = (): string => browser.runtime.getManifest().version;

/** `other`: the browser itself was updated. */
export type Arrival = 'install' | 'update' | 'other';

export function onArrival(hear: (arrival: Arrival) => void, signal: AbortSignal): void {
  const arrive = ({ reason }: Runtime.OnInstalledDetailsType): void => {
    hear(reason === 'install' || reason === 'update' ? reason : 'other');
  };
  listen(browser.runtime.onInstalled, arrive, signal);
}

export function onBrowserStart(hear: () => void, signal: AbortSignal): void {
  listen(browser.runtime.onStartup, hear, signal);
}
