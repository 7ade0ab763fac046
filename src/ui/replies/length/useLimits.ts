/** The networks whose limits a text is measured by: the one in front of her, else those that she uses. */
import { type Limit, roomFor } from '../../../core/length/limit.ts';
import type { Scene } from '../../../core/messages.ts';
import { readSettings } from '../../../storage/queries/index.ts';
import { knownNetworks } from '../../shared/networks.ts';
import { useLive } from '../../shared/useLive.ts';

export interface NetworkLimit {
  id: string;
  name: string;
  limit: Limit;
}

/** Of an answer; of a new post where a page is open and no post is answered. */
export function limitsFor(used: readonly string[], scene: Pick<Scene, 'network' | 'post'> | null): NetworkLimit[] {
  const limited = knownNetworks.flatMap(({ id, name, limit }) => (limit ? [{ id, name, limit }] : []));
  const here = limited.filter(({ id }) => id === scene?.network);
  const chosen = here.length > 0 ? here : limited.filter(({ id }) => used.includes(id));
  const answers = here.length === 0 || scene?.post !== null;
  return chosen.map(({ id, name, limit }) => ({ id, name, limit: roomFor(limit, answers) }));
}

export function useLimits(scene: Scene | null): NetworkLimit[] {
  const used = useLive(readSettings, [])?.networks ?? [];
  return limitsFor(used, scene);
}
