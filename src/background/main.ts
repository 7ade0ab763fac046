/** The background: listeners and nothing else, all registered before anything is awaited, so that each can wake it. */
import { answer } from '../platform/bus.ts';
import { grantedHosts, onHostsChange } from '../platform/hosts.ts';
import { t } from '../platform/i18n.ts';
import { type Arrival, onArrival, onBrowserStart } from '../platform/install.ts';
import { onMenu } from '../platform/menus.ts';
import { onOmnibox } from '../platform/omnibox.ts';
import { openPanel } from '../platform/panel.ts';
import { onShortcut } from '../platform/shortcuts.ts';
import { publishSnapshot } from '../platform/snapshot.ts';
import { openPage } from '../platform/tabs.ts';
import { followReplies, followWrites } from '../storage/changes.ts';
import { emptyBin, pruneEchoes } from '../storage/commands/index.ts';
import { readSnapshot } from '../storage/queries/index.ts';
import { handlers } from './handlers/index.ts';
import { chooseInMenu, drawMenu } from './menu.ts';
import { enterInBar, suggestInBar } from './omnibox.ts';
import { openPicker } from './picker.ts';
import { reachOpenTabs, syncScripts } from './registration.ts';
import { resumeTeaching } from './teach.ts';

/** The worker ends when the browser says, not by a signal of ours. */
const { signal } = new AbortController();

/** Each step by itself: that one fails must not keep the others from being done. */
function run(...steps: (() => Promise<unknown>)[]): void {
  for (const step of steps) step().catch((error: unknown) => console.error(error));
}

const publish = (): Promise<void> => publishSnapshot(readSnapshot);

async function arrive(arrival: Arrival): Promise<void> {
  // Tabs read the snapshot as they start, so it comes first.
  await publish().catch((error: unknown) => console.error(error));
  if (arrival === 'other') await syncScripts();
  else await reachOpenTabs(await grantedHosts());
}

answer(handlers, signal);
followWrites(publishSnapshot, signal);
followReplies(drawMenu, signal);

onArrival((arrival) => {
  run(() => arrive(arrival), drawMenu, emptyBin, pruneEchoes);
  if (arrival === 'install') run(() => openPage('onboarding'));
}, signal);

onBrowserStart(() => run(publish, syncScripts, drawMenu, emptyBin, pruneEchoes), signal);

onHostsChange((granted) => run(() => reachOpenTabs(granted).then(() => resumeTeaching())), signal);

onMenu((choice) => run(() => chooseInMenu(choice)), signal);

onOmnibox(
  { hint: () => t('omniboxHint'), suggest: suggestInBar, enter: (typed) => run(() => enterInBar(typed)) },
  signal,
);

onShortcut((command, tab) => {
  const { id, windowId } = tab;
  if (command === 'open-panel' && windowId !== undefined) run(() => openPanel(windowId));
  if (command === 'open-picker' && id !== undefined) run(() => openPicker(id));
}, signal);
