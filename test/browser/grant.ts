/** Gives an extension leave to read sites, as the browser's own page of extensions does: its prompt needs a window. */
import type { OpenChromium } from './chromium.ts';

/** What is used of the browser's own API inside its page of extensions. */
declare const chrome: { developerPrivate: { addHostPermission(extension: string, host: string): Promise<void> } };

/** From then on the extension's own request is granted without a prompt. */
export async function grantHosts({ context, extensionId }: OpenChromium, hosts: readonly string[]): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  for (const host of hosts) {
    await settings.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
      extensionId,
      host,
    ] as const);
  }
  await settings.close();
}
