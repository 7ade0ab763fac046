/** Her accounts as last read, and how their reach moved from one reading to the next. */
import type { JSX } from 'preact';
import type { KnownAccount } from '../../core/person.ts';
import { formatDay, formatNumber, t, tn } from '../../platform/i18n.ts';
import { readingsOf } from '../../storage/queries/index.ts';
import { ExternalLink } from '../shared/ExternalLink.tsx';
import { networkName } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';
import { reachOver } from './reach.ts';
import { Signs } from './Signs.tsx';
import { Spark } from './Spark.tsx';

export function Accounts({ accounts }: { accounts: readonly KnownAccount[] }): JSX.Element {
  return (
    <section>
      <h3>{t('personAccounts')}</h3>
      <ul class="stack">
        {accounts.map((account) => (
          <Account key={account.key} account={account} />
        ))}
      </ul>
    </section>
  );
}

function Account({ account }: { account: KnownAccount }): JSX.Element {
  const { key, handle, network, url, bio, followers, following, posts, verified, readAt } = account;
  const readings = useLive(() => readingsOf(key), [key]) ?? [];
  const reach = reachOver(readings);
  const counts = [
    followers !== null && tn('personFollowers', followers),
    following !== null && tn('personFollowing', following),
    posts !== null && tn('personPosts', posts),
  ].filter(Boolean);
  return (
    <li class="card">
      <p class="row-title">
        <ExternalLink href={url} text={`@${handle}`} />
        <span class="hint">{networkName(network)}</span>
        {verified && <span class="chip met">{t('whyVerified')}</span>}
      </p>
      {bio && (
        <p dir="auto" class="bio">
          {bio}
        </p>
      )}
      {counts.length > 0 && <p>{counts.join(' · ')}</p>}
      <p class="hint">{t('personReadAt', formatDay(readAt))}</p>
      <Signs account={account} />
      {reach && (
        <figure class="reach">
          <Spark points={reach.points} />
          <figcaption class="hint">
            {t('personReach', `${reach.change > 0 ? '+' : ''}${formatNumber(reach.change)}`, formatDay(reach.since))}
          </figcaption>
        </figure>
      )}
    </li>
  );
}
