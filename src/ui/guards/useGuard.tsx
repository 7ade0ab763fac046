/** Between a text and the page it goes to: nothing where nothing speaks against it, else she decides. */
import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Checked } from '../../core/guards/checked.ts';
import type { Limit } from '../../core/length/limit.ts';
import type { Scene } from '../../core/messages.ts';
import type { Flag } from '../../core/queue.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import { useSay } from '../shared/Toast.tsx';
import { Review, type Reviewed } from './Review.tsx';

/** Where a text is about to be said. */
export interface Place {
  scene: Scene;
  /** Of the scene's post, where it is flagged. */
  flag: Flag | null;
  /** Handle of the account signed in; null: not known. */
  self: string | null;
  /** How long a text may be there, as the page tells; null: it does not. Absent: no page was asked. */
  limit?: Promise<Limit | null>;
}

/** Nowhere yet: copied, to be said somewhere. */
export const ANYWHERE: Place = {
  scene: { account: null, post: null, network: '', url: '' },
  flag: null,
  self: null,
};

export function checkAt(place: Place, replyId: string | null, text: string): Promise<Checked> {
  const { scene, flag, self, limit } = place;
  const check = (told: Limit | null): Promise<Checked> =>
    ask('reply.check', { text, replyId, scene, flag, self, ...(told && { limit: told }) });
  return limit ? limit.then(check) : check(null);
}

/** A text that she wants to say. */
export interface Saying {
  title: string;
  text: string;
  /** Null: none of her replies. */
  replyId: string | null;
  place: Place;
  /** Words of the button that ends. */
  end: string;
  go: (text: string) => void;
}

interface Guard {
  /** Lets a text go, or shows why to think twice. */
  pass: (saying: Saying) => Promise<void>;
  /** To be shown in the place of what she was using; null: nothing waits for her. */
  review: JSX.Element | null;
}

export function useGuard(): Guard {
  const say = useSay();
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const pass = useCallback(
    async ({ title, text, replyId, place, end, go }: Saying): Promise<void> => {
      const check = (changed: string): Promise<Checked> => checkAt(place, replyId, changed);
      try {
        const checked = await check(text);
        if (checked.cautions.length === 0) go(text);
        else {
          const from = document.activeElement;
          const onClose = (): void => {
            setReviewed(null);
            requestAnimationFrame(() => from instanceof HTMLElement && from.focus());
          };
          const onTake = (taken: string): void => {
            onClose();
            go(taken);
          };
          setReviewed({ title, text, checked, end, check, onTake, onClose });
        }
      } catch (error) {
        console.error(error);
        say({ text: `${t('pickerError')}. ${t('guardUnseen')}` });
      }
    },
    [say],
  );
  return { pass, review: reviewed && <Review key={reviewed.text} {...reviewed} /> };
}
