/** Her replies in the dashboard, where there is no page to insert into: they are copied, once nothing speaks against it. */
import type { JSX } from 'preact';
import type { Reply } from '../../core/reply.ts';
import { t } from '../../platform/i18n.ts';
import { Behind } from '../guards/Behind.tsx';
import { ANYWHERE, useGuard } from '../guards/useGuard.tsx';
import { type LibraryProps, ReplyLibrary } from '../replies/ReplyLibrary.tsx';
import { useCopying } from './useCopying.ts';

type Props = Pick<LibraryProps, 'asked' | 'onSave' | 'children'>;

export function CopyLibrary(props: Props): JSX.Element {
  const copy = useCopying();
  const { pass, review } = useGuard();
  const end = t('popupCopy');
  const guarded = (reply: Reply, text: string): void => {
    const go = (said: string): void => void copy(reply, said);
    void pass({ title: reply.title, text, replyId: reply.id, place: ANYWHERE, end, go });
  };
  return (
    <Behind front={review}>
      <ReplyLibrary {...props} scene={null} wide verb={end} onUse={guarded} onCopy={guarded} />
    </Behind>
  );
}
