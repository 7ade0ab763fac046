/** What happened since she last looked, on one calm screen; each figure leads to its posts. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BrandSpace } from '../../core/brand.ts';
import { LEVELS } from '../../core/level.ts';
import type { Look } from '../../core/look.ts';
import type { SignalKind } from '../../core/signals/kinds.ts';
import { formatNumber, formatTime, t, tn, type WordKey } from '../../platform/i18n.ts';
import { COUNT_LIMIT, listBrands, type QueueDigest } from '../../storage/queries/index.ts';
import { velocityWords } from '../posts/Judged.tsx';
import { SIGNAL_WORDS } from '../posts/signalWords.ts';
import { Chips } from '../shared/Chips.tsx';
import { EmptyState } from '../shared/EmptyState.tsx';
import { networkName } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';
import { BackPeople } from './BackPeople.tsx';
import { openPost } from './openPost.ts';
import { PERIODS, type Period, useDigest } from './useDigest.ts';

const PERIOD_WORDS: Record<Period, WordKey> = { last: 'digestSinceLast', today: 'digestToday' };

type Show = (patch: Partial<Look>) => void;

export function DigestView({ onShow }: { onShow: Show }): JSX.Element {
  const [period, setPeriod] = useState<Period>('last');
  const digest = useDigest(period);
  const brands = useLive(listBrands, []) ?? [];
  return (
    <div class="digest">
      <Chips
        label={t('digestPeriod')}
        choices={PERIODS.map((id) => ({ id, label: t(PERIOD_WORDS[id]) }))}
        chosen={(id) => id === period}
        onToggle={setPeriod}
      />
      {digest && <Figures digest={digest} brands={brands} onShow={onShow} />}
    </div>
  );
}

function many(count: number): string {
  return count < COUNT_LIMIT ? formatNumber(count) : t('panelMany', formatNumber(COUNT_LIMIT));
}

interface FiguresProps {
  digest: QueueDigest;
  brands: readonly BrandSpace[];
  onShow: Show;
}

function Figures({ digest, brands, onShow }: FiguresProps): JSX.Element {
  const { since, flagged, treated, metAgain, unanswered, waiting, hot, back } = digest;
  const named = brands.map(({ id, name }): Line => [{ brand: id }, name, digest.brands[id] ?? 0]);
  const sum = [
    flagged > 0 && tn('digestFlagged', flagged),
    treated > 0 && tn('digestTreated', treated),
    metAgain > 0 && tn('digestMetAgain', metAgain),
  ].filter(Boolean);
  return (
    <>
      {waiting === 0 && <EmptyState title={t('digestCalmTitle')} text={t('digestCalmText')} />}
      <p class="soft">{t('digestSince', formatTime(since))}</p>
      <p class="digest-sum">{sum.join(' · ') || t('digestNothingNew')}</p>
      {unanswered > 0 && <p class="digest-serious">{t('digestUnanswered', many(unanswered))}</p>}
      {hot.length > 0 && (
        <section aria-label={t('digestHot')}>
          <h2>{t('digestHot')}</h2>
          {hot.map((post) => (
            <button type="button" class="quiet digest-hot" key={post.id} onClick={() => openPost(post)}>
              <b>{post.post.author ?? post.post.handle}</b>
              <span>{velocityWords(post)}</span>
            </button>
          ))}
        </section>
      )}
      <BackPeople back={back} />
      <Lines title={t('panelBrands')} lines={named} onShow={onShow} />
      <Lines
        title={t('digestLevels')}
        lines={LEVELS.map((level): Line => [{ level }, t('postLevel', level), digest.levels[level]]).reverse()}
        onShow={onShow}
      />
      <Lines
        title={t('digestSignals')}
        lines={(Object.entries(digest.signals) as [SignalKind, number][]).map(
          ([signal, count]): Line => [{ signal }, t(SIGNAL_WORDS[signal]), count],
        )}
        onShow={onShow}
      />
      <Lines
        title={t('settingsNetworks')}
        lines={Object.entries(digest.networks).map(
          ([network, count]): Line => [{ network }, networkName(network), count],
        )}
        onShow={onShow}
      />
    </>
  );
}

type Line = [look: Partial<Look>, label: string, count: number];

function Lines({ title, lines, onShow }: { title: string; lines: readonly Line[]; onShow: Show }): JSX.Element | null {
  const some = lines.filter(([, , count]) => count > 0);
  if (some.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <div class="chips">
        {some.map(([look, label, count]) => (
          <button type="button" class="chip" key={label} onClick={() => onShow(look)}>
            {label}
            <b>{formatNumber(count)}</b>
          </button>
        ))}
      </div>
    </section>
  );
}
