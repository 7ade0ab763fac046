/** The profile card: all that is kept of a person, and what this page shows of her. */
import type { Influence } from '../../core/influence.ts';
import type { PageCard } from '../../core/messages.ts';
import type { Account } from '../../core/post.ts';
import { formatDay, t, tn } from '../../platform/i18n.ts';
import { countWords, influenceWords, lastExchangeWords, nameOf, stageWord } from './words.ts';

interface Props {
  account: Account;
  /** Null: not saved. */
  card: PageCard | null;
  /** Name of the network that the page belongs to. */
  network: string;
  influence: Influence | null;
  open: (personId: string) => void;
  /** What there is to look at of this account, in words; none: nothing. */
  signs: readonly string[];
  real: () => void;
}

function initials(name: string): string {
  const words = name.replace(/^@/, '').split(/\s+/);
  const letters = words.map((word) => [...word].find((char) => /[\p{L}\p{N}]/u.test(char)) ?? '');
  return letters.filter(Boolean).slice(0, 2).join('').toUpperCase();
}

/** Rows of the card, each with words to show; those without any are left out. */
function rowsOf({ account, card, influence, signs }: Props): [string, string][] {
  const { person, lastNote, lastExchange, exchanges } = card ?? {};
  const rows: [string, string | undefined][] = [
    [t('barCardRelation'), exchanges ? tn('barExchanges', exchanges) : undefined],
    [t('barCardSaid'), lastExchange ? lastExchangeWords(lastExchange) : undefined],
    [t('barCardNote'), lastNote?.text],
    [t('barCardTags'), person?.tags.join(', ')],
    [t('barCardMet'), person && formatDay(person.createdAt)],
    [t('barCardInfluence'), influenceWords(influence).join(', ')],
    [t('barCardSeen'), countWords(account).join(' · ')],
    [t('barCardBio'), account.bio ?? undefined],
    [t('barCardSigns'), signs.join('\n')],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}

function handlesOf({ account, card, network: here }: Props): string {
  if (!card?.accounts.length) return `@${account.handle} · ${here}`;
  return card.accounts.map(({ handle, network }) => `@${handle} · ${card.networks[network] ?? network}`).join(', ');
}

export function Card(props: Props) {
  const { account, card, open, signs, real } = props;
  const name = nameOf(account, card);
  return (
    <section class="below card" aria-label={`${t('barCard')} · ${name}`}>
      <header>
        <span class="initials" aria-hidden="true">
          {initials(name)}
        </span>
        <div>
          <b>{name}</b> <span class="chip">{card ? stageWord(card.person.stage) : t('barUnknown')}</span>
          <div class="soft">{handlesOf(props)}</div>
        </div>
      </header>
      <dl>
        {rowsOf(props).map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {signs.length > 0 && (
        <button type="button" onClick={real}>
          {t('barReal')}
        </button>
      )}
      {card && (
        <button type="button" onClick={() => open(card.person.id)}>
          {t('barCardOpen')}
        </button>
      )}
    </section>
  );
}
