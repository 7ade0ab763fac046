/** In the place of a view of one reply, when that reply was removed elsewhere meanwhile: said, with the way back. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { EmptyState } from '../shared/EmptyState.tsx';

export function ReplyGone({ onClose }: { onClose: () => void }): JSX.Element {
  const back = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with the reply: else the keyboard would start again from the top of the page.
  useLayoutEffect(() => back.current?.focus(), []);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section class="form" aria-label={t('replyGone')} onKeyDown={press}>
      <EmptyState icon="bin" title={t('replyGone')} text={t('replyGoneText')}>
        <button type="button" class="primary" ref={back} onClick={onClose}>
          {t('replyGoneBack')}
        </button>
      </EmptyState>
    </section>
  );
}
