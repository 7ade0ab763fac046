/** From what strength each signal counts, in plain words, and a text to hear the effect on. */
import type { JSX } from 'preact';
import { SIGNAL_WORDS } from '../../core/level-words.ts';
import { DEFAULT_THRESHOLDS, SIGNAL_KINDS, type SignalKind } from '../../core/signals/kinds.ts';
import { t, type WordKey } from '../../platform/i18n.ts';
import { levelRules } from '../../storage/queries/index.ts';
import { LevelTester } from '../levels/LevelTester.tsx';
import { ProposalsNotice, useProposals } from '../levels/useProposals.tsx';
import { useLive } from '../shared/useLive.ts';
import { Block } from './Block.tsx';
import type { SettingProps } from './SettingsSection.tsx';

/** What a threshold means, from the first one that is at least as high. */
const MEANINGS: readonly [upTo: number, words: WordKey][] = [
  [0.3, 'thresholdSlightest'],
  [0.45, 'thresholdFaint'],
  [0.55, 'thresholdClear'],
  [0.7, 'thresholdStrong'],
  [1, 'thresholdStrongest'],
];

export function meaningOf(threshold: number): WordKey {
  return MEANINGS.find(([upTo]) => threshold <= upTo)?.[1] ?? 'thresholdStrongest';
}

export function SignalsSetting({ settings, save }: SettingProps): JSX.Element {
  const { thresholds } = settings;
  const rules = useLive(levelRules, []);
  const { progress, stop } = useProposals(thresholds);
  const set = (kind: SignalKind, value: number): void => save({ thresholds: { ...thresholds, [kind]: value } });
  const usual = SIGNAL_KINDS.every((kind) => thresholds[kind] === DEFAULT_THRESHOLDS[kind]);
  return (
    <Block title={t('settingsSignals')} text={t('settingsSignalsText')}>
      <div class="stack">
        {SIGNAL_KINDS.map((kind) => (
          <Slider
            key={kind}
            label={t(SIGNAL_WORDS[kind])}
            value={thresholds[kind]}
            onChange={(value) => set(kind, value)}
          />
        ))}
        <p class="hint">{t('settingsSignalsTentative')}</p>
        {!usual && (
          <button type="button" class="quiet start" onClick={() => save({ thresholds: DEFAULT_THRESHOLDS })}>
            {t('settingsSignalsUsual')}
          </button>
        )}
        <ProposalsNotice progress={progress} stop={stop} />
        {rules && <LevelTester rules={rules} thresholds={thresholds} />}
      </div>
    </Block>
  );
}

interface SliderProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

function Slider({ label, value, onChange }: SliderProps): JSX.Element {
  const words = t(meaningOf(value));
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min={0.2}
        max={0.9}
        step={0.05}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output>{words}</output>
    </label>
  );
}
