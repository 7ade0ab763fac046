/** What must outlive the worker but not the browser, out of reach of content scripts. */
import { browser } from './browser.ts';

/** Still unchecked: an older worker of this session may have written it. */
export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}
