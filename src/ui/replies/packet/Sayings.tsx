/** What was said of a reply in packets that came back. */
import type { JSX } from 'preact';
import { formatTime, t } from '../../../platform/i18n.ts';
import { saidOf } from '../../../storage/queries/index.ts';
import { useLive } from '../../shared/useLive.ts';
import { DECISION_WORDS } from './answerWords.ts';

export function Sayings({ id }: { id: string }): JSX.Element | null {
  const said = useLive(() => saidOf(id), [id]);
  if (!said || said.length === 0) return null;
  return (
    <section aria-label={t('answerSayings')}>
      <h3>{t('answerSayings')}</h3>
      <ul class="reasons">
        {said.map(({ by, at, decision, remark }) => (
          <li key={`${by} ${at}`}>
            {t('answerSaying', by, formatTime(at), t(DECISION_WORDS[decision]))} {remark && t('approvalSaid', remark)}
          </li>
        ))}
      </ul>
    </section>
  );
}
