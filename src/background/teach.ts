/** Teaching a site: begun in the tab that she asked for, once she has let Vigie read it. */
import { matchesAny } from '../networks/hosts.ts';
import { grantedHosts } from '../platform/hosts.ts';
import { runInFrame } from '../platform/scripts.ts';
import { recall, remember } from '../platform/session.ts';
import { tabById } from '../platform/tabs.ts';

const TEACH_SCRIPT = 'src/content/teach/main.js';
const WISH = 'teach';
/** A prompt left alone for longer was not answered to teach. */
const PATIENCE_MS = 120_000;

async function mayRead(tabId: number): Promise<boolean> {
  const url = (await tabById(tabId))?.url;
  return url !== undefined && URL.canParse(url) && matchesAny(await grantedHosts(), new URL(url));
}

/** Begins at once where the site is granted, else as soon as it is: the prompt may close the popup that asked. */
export async function beginTeaching(tabId: number): Promise<boolean> {
  if (await mayRead(tabId)) return runInFrame(tabId, 0, TEACH_SCRIPT);
  await remember(WISH, { tabId, at: Date.now() });
  return false;
}

/** Sites were granted. */
export async function resumeTeaching(): Promise<void> {
  const { tabId, at } = ((await recall(WISH)) ?? {}) as { tabId?: unknown; at?: unknown };
  if (typeof tabId !== 'number' || typeof at !== 'number') return;
  const isFresh = Date.now() - at < PATIENCE_MS;
  if (isFresh && !(await mayRead(tabId))) return;
  await remember(WISH, null);
  if (isFresh) await runInFrame(tabId, 0, TEACH_SCRIPT);
}
