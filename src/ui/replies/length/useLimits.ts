/** The networks whose limits a text is measured by: the one in front of her, else those that she uses. */
import { useEffect, useState } from 'preact/hooks';
import { type Limit, roomFor } from '../../../core/length/limit.ts';
import type { Scene } from '../../../core/messages.ts';
import { readSettings } from '../../../storage/queries/index.ts';
import { knownNetworks, networkName } from '../../shared/networks.ts';
import { useLive } from '../../shared/useLive.ts';

export interface NetworkLimit {
  id: string;
  name: string;
  limit: Limit;
}

/** Of an answer; of a new post where a page is open and no post is answered. `told`: by the page in front of her. */
export function limitsFor(
  used: readonly string[],
  scene: Pick<Scene, 'network' | 'post'> | null,
  told: Limit | null = null,
): NetworkLimit[] {
  if (scene && told) {
    const { network: id, post } = scene;
    return [{ id, name: networkName(id), limit: roomFor(told, post !== null) }];
  }
  const limited = knownNetworks.flatMap(({ id, name, limit }) => (limit ? [{ id, name, limit }] : []));
  const here = limited.filter(({ id }) => id === scene?.network);
  const chosen = here.length > 0 ? here : limited.filter(({ id }) => used.includes(id));
  const answers = here.length === 0 || scene?.post !== null;
  return chosen.map(({ id, name, limit }) => ({ id, name, limit: roomFor(limit, answers) }));
}

/** `told`: what the page in front of her tells, on its way. */
export function useLimits(scene: Scene | null, told?: Promise<Limit | null>): NetworkLimit[] {
  const used = useLive(readSettings, [])?.networks ?? [];
  const [limit, setLimit] = useState<Limit | null>(null);
  useEffect(() => {
    let current = true;
    const keep = (found: Limit | null): void => {
      if (current) setLimit(found);
    };
    (told ?? Promise.resolve(null)).then(keep, () => keep(null));
    return () => {
      current = false;
    };
  }, [told]);
  return limitsFor(used, scene, limit);
}
