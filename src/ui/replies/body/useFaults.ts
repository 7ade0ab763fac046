/** What is wrong with a body, a moment after she stopped typing: half a word is no mistake yet. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Reply } from '../../../core/reply.ts';
import type { Fault } from '../../../core/template/fault.ts';
import { faultsOfReply } from '../../../core/template/reply-faults.ts';

/** In ms. */
const PAUSE = 400;

/** The body, and what is wrong with it as it stood when she paused; nothing while she types. */
export function useFaults(
  reply: Pick<Reply, 'id' | 'title' | 'shortcut' | 'kind' | 'body'>,
  fragments: readonly Reply[],
): readonly Fault[] {
  const { id, title, shortcut, kind, body } = reply;
  const [settled, setSettled] = useState(body);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(body), PAUSE);
    return () => clearTimeout(timer);
  }, [body]);
  return useMemo(
    () => (settled === body ? faultsOfReply({ id, title, shortcut, kind, body }, fragments) : []),
    [settled, id, title, shortcut, kind, body, fragments],
  );
}
