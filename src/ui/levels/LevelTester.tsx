/** Paste a text: which signals are heard with which words, which level is proposed, by which rule and why. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LevelRule } from '../../core/level.ts';
import { LEVEL_WORDS, levelWords, signalsWords } from '../../core/level-words.ts';
import type { Thresholds } from '../../core/signals/kinds.ts';
import { WATCH_KINDS, type WatchKind } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { KIND_WORDS } from '../posts/why.ts';
import { Field } from '../shared/Field.tsx';
import { Marked } from '../shared/Marked.tsx';
import { ruleWords } from './draft.ts';
import { type Circumstances, type Trial, tryText } from './trial.ts';

interface Props {
  rules: readonly LevelRule[];
  thresholds: Thresholds;
  /** Told the rule that the text meets, and null when none does. */
  onMet?: (rule: string | null) => void;
}

const USUAL: Circumstances = { kind: 'brand', influential: false, known: false, velocity: null };

export function LevelTester({ rules, thresholds, onMet }: Props): JSX.Element {
  const [text, setText] = useState('');
  const [around, setAround] = useState(USUAL);
  const trial = useMemo(
    () => (text.trim() ? tryText(text, around, rules, thresholds) : null),
    [text, around, rules, thresholds],
  );
  const met = trial?.rule?.id ?? null;
  useEffect(() => onMet?.(met), [met, onMet]);
  return (
    <div class="tester">
      <Field label={t('levelTest')} hint={t('levelTestHint')}>
        <textarea rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </Field>
      <Around around={around} onChange={setAround} />
      <div role="status" class="stack">
        {trial && <Verdict text={text} trial={trial} />}
      </div>
    </div>
  );
}

interface AroundProps {
  around: Circumstances;
  onChange: (around: Circumstances) => void;
}

function Around({ around, onChange }: AroundProps): JSX.Element {
  return (
    <div class="chips">
      <label class="check">
        {t('levelTestKind')}
        <select
          value={around.kind}
          onChange={(event) => onChange({ ...around, kind: event.currentTarget.value as WatchKind })}
        >
          {WATCH_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_WORDS[kind])}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={around.influential}
          onChange={(event) => onChange({ ...around, influential: event.currentTarget.checked })}
        />
        {t('ruleInfluential')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={around.known}
          onChange={(event) => onChange({ ...around, known: event.currentTarget.checked })}
        />
        {t('ruleKnown')}
      </label>
    </div>
  );
}

function Verdict({ text, trial }: { text: string; trial: Trial }): JSX.Element {
  const { signals, proposal, rule } = trial;
  const heard = signalsWords(text, signals, t);
  return (
    <>
      <p class="pre">
        <Marked text={text} spans={signals.flatMap(({ words }) => words)} />
      </p>
      <p>{heard.length > 0 ? heard.join(' · ') : t('levelTestSilent')}</p>
      <p class="verdict">
        <b class={`level-mark l${proposal.level}`}>{proposal.level}</b>
        <span>
          {t(LEVEL_WORDS[proposal.level])} · {levelWords({ proposal, chosen: null }, t)}
        </span>
      </p>
      <p class="hint">{rule ? t('levelTestRule', rule.order + 1, ruleWords(rule)) : t('levelTestNoRule')}</p>
      {signals.some(({ tentative }) => tentative) && <p class="hint">{t('levelTestTentative')}</p>}
    </>
  );
}
