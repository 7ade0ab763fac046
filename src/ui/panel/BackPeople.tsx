/** Saved people who spoke again. */
import type { JSX } from 'preact';
import type { Person } from '../../core/person.ts';
import { t } from '../../platform/i18n.ts';
import { openPage } from '../../platform/tabs.ts';
import { personCard } from '../../storage/queries/index.ts';
import { useLive } from '../shared/useLive.ts';

/** As many as one screen bears. */
const MOST = 6;

async function peopleBehind(accounts: readonly string[]): Promise<Person[]> {
  const cards = await Promise.all(accounts.slice(0, MOST * 2).map(personCard));
  const people = new Map(cards.flatMap((card) => (card ? [[card.person.id, card.person]] : [])));
  return [...people.values()].slice(0, MOST);
}

/** `back`: posts by account key. */
export function BackPeople({ back }: { back: Readonly<Record<string, number>> }): JSX.Element | null {
  const accounts = Object.keys(back);
  const people = useLive(() => peopleBehind(accounts), [accounts.join(' ')]) ?? [];
  if (people.length === 0) return null;
  return (
    <section aria-label={t('digestBackPeople')}>
      <h2>{t('digestBackPeople')}</h2>
      <div class="chips">
        {people.map(({ id, name }) => (
          <button type="button" class="chip" key={id} onClick={() => openPage('dashboard', `people/${id}`)}>
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}
