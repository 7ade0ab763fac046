/** Counts what the page shows and what was read of it, for the health of the network's reader. */
import { HEALTH_FIELDS, type HealthField, type Visit } from '../core/health.ts';
import type { Glance } from '../networks/reading.ts';

export interface Tally {
  /** A post was read from a root. */
  read(root: Element, post: Glance): void;
  /** A root gave nothing: a placeholder, or markup that is not understood. */
  failed(root: Element): void;
  gone(root: Element): void;
  counts(): Pick<Visit, 'candidates' | 'read' | 'missing'>;
}

export function startTally(): Tally {
  const posts = new Set<string>();
  /** Placeholders fill in later, so that only those that are still there and still empty count. */
  const failing = new Set<Element>();
  const missing = Object.fromEntries(HEALTH_FIELDS.map((field) => [field, 0])) as Record<HealthField, number>;
  return {
    read: (root, post) => {
      failing.delete(root);
      if (posts.has(post.id)) return;
      posts.add(post.id);
      for (const field of HEALTH_FIELDS) if (!post[field]) missing[field]++;
    },
    failed: (root) => void failing.add(root),
    gone: (root) => void failing.delete(root),
    counts: () => ({ candidates: posts.size + failing.size, read: posts.size, missing: { ...missing } }),
  };
}
