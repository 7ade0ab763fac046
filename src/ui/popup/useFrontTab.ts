/** The tab that the popup speaks to: what it read, who is in front of her, whether a text can be put in it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { isLimit, type Limit } from '../../core/length/limit.ts';

import type { PageStatus, Scene } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { askTab } from '../../platform/bus.ts';
import { activeTab, composerFrame, tabById } from '../../platform/tabs.ts';
import { ANYWHERE, type Place } from '../guards/useGuard.tsx';

export interface FrontTab {
  tabId: number;
  windowId: number | null;
  /** Null where the browser hides it from us. */
  url: string | null;
  /** Null: no script of ours lives there. */
  status: PageStatus | null;
  /** The frame of the composer that last had the focus; null when there is none. */
  composer: number | null;
  scene: Scene;
  /** Of the scene's post, when it was flagged. */
  flag: Flag | null;
  /** Handle of the account signed in there; null: the page does not tell. */
  self: string | null;
  /** How long a text may be there, as the page tells: on its way, for nothing else waits for it. */
  limit?: Promise<Limit | null>;
}

/** Tests, and the panel, name a tab in the address: `?tab=12`. */
export function namedTab(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value && /^\d+$/.test(value) ? Number(value) : null;
}

function sceneOf(status: PageStatus | null, url: string | null): Scene {
  if (status) return status.scene;
  const host = url && URL.canParse(url) ? new URL(url).host : '';
  return { account: null, post: null, network: host, url: url ?? '' };
}

/** Where a text would be said from here. */
export function placeOf(front: FrontTab | null): Place {
  if (!front) return ANYWHERE;
  const { scene, flag, self, limit } = front;
  return { scene, flag, self, ...(limit && { limit }) };
}

/** What a page tells is looked at before it is trusted. */
async function readLimit(tabId: number, frameId: number): Promise<Limit | null> {
  const told = await askTab(tabId, frameId, 'page.limit', {});
  return isLimit(told) ? told : null;
}

async function readFrontTab(): Promise<FrontTab | null> {
  const named = namedTab(location.search);
  const tab = named === null ? await activeTab() : await tabById(named);
  if (!tab) return null;
  const frameId = await composerFrame(tab.id);
  const status = await askTab(tab.id, 0, 'page.status', {});
  const there = frameId === 0 ? status : await askTab(tab.id, frameId, 'page.status', {});
  const composer = there?.composer ? frameId : null;
  // Comments in a frame of their own are answered there.
  const told = composer !== null && there?.scene.post ? there : status;
  const post = told?.scene.post;
  const url = tab.url ?? status?.url ?? null;
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? null,
    url,
    status,
    composer,
    scene: sceneOf(told, url),
    flag: told?.flagged.find((flag) => flag.post.id === post?.id) ?? null,
    self: told?.self ?? null,
    ...((status ?? there) && { limit: readLimit(tab.id, composer ?? 0) }),
  };
}

/** Undefined while being read; null: no tab. Read again when she comes back to the popup, and on `refresh`. */
export function useFrontTab(): { front: FrontTab | null | undefined; refresh: () => void } {
  const [front, setFront] = useState<FrontTab | null>();
  const refresh = useCallback(() => {
    readFrontTab().then(setFront, () => setFront(null));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    refresh();
    addEventListener('focus', refresh, { signal: life.signal });
    return () => life.abort();
  }, [refresh]);
  return { front, refresh };
}
