/** Harsh words stay veiled until she asks to read them. */
import { useState } from 'preact/hooks';
import { isHarsh } from '../../core/kind-first.ts';
import type { QueuedPost } from '../../core/queue.ts';

interface Veil {
  isVeiled: (post: QueuedPost) => boolean;
  lift: (post: QueuedPost) => void;
}

/** `on`: she wants it. */
export function useVeil(on: boolean): Veil {
  const [lifted, setLifted] = useState<ReadonlySet<string>>(new Set());
  return {
    isVeiled: (post) => on && isHarsh(post) && !lifted.has(post.id),
    lift: ({ id }) => setLifted(new Set([...lifted, id])),
  };
}
