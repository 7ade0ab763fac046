/** From how many followers or reactions somebody is pointed out, network by network. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { knownNetworks } from '../shared/networks.ts';
import { Block } from './Block.tsx';
import type { SettingProps } from './SettingsSection.tsx';

/** A whole number, zero or more; null for anything else. */
export function amountOf(text: string): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

export function InfluenceSetting({ settings, save }: SettingProps): JSX.Element {
  const { reach, engagement } = settings.influence;
  const all = reach['*'] ?? 0;
  const setReach = (id: string, text: string): void => {
    const amount = amountOf(text);
    const { [id]: _, ...others } = reach;
    // An emptied field goes back to the figure of all networks, which itself cannot be emptied.
    if (amount === null && id === '*') return;
    save({ influence: { engagement, reach: amount === null ? others : { ...reach, [id]: amount } } });
  };
  return (
    <Block title={t('settingsInfluence')} text={t('settingsInfluenceText')}>
      <div class="pair">
        <Amount label={t('settingsReachAll')} value={all} onAmount={(text) => setReach('*', text)} />
        <Amount
          label={t('settingsEngagement')}
          value={engagement}
          onAmount={(text) => {
            const amount = amountOf(text);
            if (amount !== null) save({ influence: { reach, engagement: amount } });
          }}
        />
        {knownNetworks.map(({ id, name }) => (
          <Amount
            key={id}
            label={t('settingsReachOn', name)}
            value={reach[id] ?? null}
            fallback={all}
            onAmount={(text) => setReach(id, text)}
          />
        ))}
      </div>
    </Block>
  );
}

interface AmountProps {
  label: string;
  /** Null: not set, `fallback` counts. */
  value: number | null;
  fallback?: number;
  onAmount: (text: string) => void;
}

function Amount({ label, value, fallback, onAmount }: AmountProps): JSX.Element {
  return (
    <Field label={label}>
      <input
        type="number"
        min={0}
        step={1}
        value={value ?? ''}
        placeholder={fallback === undefined ? undefined : String(fallback)}
        onChange={(event) => onAmount(event.currentTarget.value)}
      />
    </Field>
  );
}
