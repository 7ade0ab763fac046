/** Does to a post what a letter or a button says, and tells the pages that show it. */
import type { QueuedPost } from '../../core/queue.ts';
import { tellTabs } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useAct } from '../shared/useAct.ts';
import type { Gesture } from './gestures.ts';

type Treat = (gesture: Gesture, post: QueuedPost) => void;

/** `treated`: told at once of each. */
export function useTreat(treated: Treat): Treat {
  const act = useAct();
  const rehear = useRehearing();
  return (gesture, post) => {
    const said = t(gesture.said, post.post.author ?? post.post.handle ?? '');
    const after = (): void => {
      // Pages that show the post mark its state.
      tellTabs('page.refresh', { id: post.id });
      if (gesture.rehears) rehear();
    };
    treated(gesture, post);
    const { write } = gesture;
    if (write) act(() => write(post), said, after);
  };
}
