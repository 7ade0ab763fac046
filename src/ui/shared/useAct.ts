/** Makes a write and says so, with its undo; says plainly when it could not be made. */
import { useCallback } from 'preact/hooks';
import type { Done } from '../../core/messages.ts';
import { failureWords } from './refusalWords.ts';
import { useSay } from './Toast.tsx';

/** `after`: what follows the write, and follows its undo too. */
type Act = (write: () => Promise<Done>, said: string, after?: () => void) => Promise<boolean>;

/** The act's answer: true when the write was made. A write that changed nothing is not announced. */
export function useAct(): Act {
  const say = useSay();
  return useCallback<Act>(
    async (write, said, after) => {
      try {
        const { undo } = await write();
        after?.();
        if (undo) say({ text: said, undo, after });
        return true;
      } catch (error) {
        console.error(error);
        say({ text: failureWords(error) });
        return false;
      }
    },
    [say],
  );
}
