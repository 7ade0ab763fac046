/** How much may be given, how often, and what is left; each change is kept at once and can be undone. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KindnessLimits } from '../../core/gesture.ts';
import { CURRENCIES } from '../../core/kindness/limits.ts';
import { t, tn, type WordKey } from '../../platform/i18n.ts';
import { saveSettings } from '../../storage/commands/index.ts';
import { kindnessDay } from '../../storage/queries/index.ts';
import { Block } from '../settings/Block.tsx';
import { amountOf } from '../settings/InfluenceSetting.tsx';
import { Field } from '../shared/Field.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { money } from './words.ts';

type Amount = Exclude<keyof KindnessLimits, 'currency'>;
const AMOUNTS: readonly [Amount, WordKey][] = [
  ['budget', 'kindPerMonth'],
  ['perDay', 'kindPerDay'],
  ['cooldown', 'kindCooldownDays'],
];

export function Budget(): JSX.Element {
  const act = useAct();
  const [now] = useState(() => Date.now());
  const day = useLive(() => kindnessDay(now), [now]);
  if (!day) return <div class="library" />;
  const { limits, left } = day;
  const save = (patch: Partial<KindnessLimits>): void => {
    act(() => saveSettings({ kindness: { ...limits, ...patch } }), t('settingsSaved'));
  };
  return (
    <div class="settings">
      <Block title={t('kindLimits')} text={t('kindLimitsText')}>
        <p class="kind-left">
          <b>{t('kindLeft', money(left.money, limits.currency), money(limits.budget, limits.currency))}</b>
          <span>{tn('kindLeftToday', left.today)}</span>
        </p>
        <div class="pair">
          {AMOUNTS.map(([field, words]) => (
            <Field key={field} label={t(words)}>
              <input
                type="number"
                min={0}
                step={1}
                value={limits[field]}
                onChange={(event) => {
                  const amount = amountOf(event.currentTarget.value);
                  if (amount !== null) save({ [field]: amount });
                }}
              />
            </Field>
          ))}
          <Field label={t('kindCurrency')}>
            <select value={limits.currency} onChange={(event) => save({ currency: event.currentTarget.value })}>
              {CURRENCIES.map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </select>
          </Field>
        </div>
      </Block>
    </div>
  );
}
