/** Signs that nobody may stand behind an account, one by one, what speaks for a person, and her word that one does. */
import type { JSX } from 'preact';
import { doubtWords } from '../../core/doubt-words.ts';
import type { KnownAccount } from '../../core/person.ts';
import { formatNumber, t } from '../../platform/i18n.ts';
import { trustAccount } from '../../storage/commands/index.ts';
import { authenticityOf } from '../../storage/queries/index.ts';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';

export function Signs({ account }: { account: KnownAccount }): JSX.Element | null {
  const act = useAct();
  const authenticity = useLive(() => authenticityOf(account), [account.key, account.readAt]);
  const [lead, ...lines] = authenticity ? doubtWords(authenticity, t, formatNumber) : [];
  if (!authenticity || !lead) return null;
  const trust = (): void => {
    act(() => trustAccount(account, authenticity.signs), t('saidReal', `@${account.handle}`));
  };
  return (
    <div class="signs" role="group" aria-label={t('barCardSigns')}>
      <p>{lead}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" onClick={trust}>
        {t('barReal')}
      </button>
    </div>
  );
}
