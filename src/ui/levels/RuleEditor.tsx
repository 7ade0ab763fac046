/** Writes a rule: what a post must have, and the level that is then proposed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LEVELS, type LevelRule } from '../../core/level.ts';
import { LEVEL_WORDS, SIGNAL_WORDS } from '../../core/level-words.ts';
import { SIGNAL_KINDS, type SignalKind } from '../../core/signals/kinds.ts';
import { WATCH_KINDS } from '../../core/watch.ts';
import { t, type WordKey } from '../../platform/i18n.ts';
import { removeRule, saveRule } from '../../storage/commands/index.ts';
import { KIND_WORDS } from '../posts/why.ts';
import { Chips } from '../shared/Chips.tsx';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/useAct.ts';
import { type Draft, draftOf, EMPTY_RULE, fieldsOf, type Ternary, toggled, velocityFrom } from './draft.ts';

interface Props {
  /** Null: a new one. */
  rule: LevelRule | null;
  onClose: () => void;
}

export function RuleEditor({ rule, onClose }: Props): JSX.Element {
  const act = useAct();
  const [draft, setDraft] = useState<Draft>(rule ? draftOf(rule) : EMPTY_RULE);
  const edit = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch });
  const save = async (): Promise<void> => {
    const fields = fieldsOf(draft);
    if (fields && (await act(() => saveRule({ ...fields, ...(rule && { id: rule.id }) }), t('ruleSaved')))) onClose();
  };
  const remove = async (): Promise<void> => {
    if (rule && (await act(() => removeRule(rule.id), t('ruleRemoved')))) onClose();
  };
  return (
    <section class="sheet" aria-label={t(rule ? 'ruleEditTitle' : 'ruleNew')}>
      <Form title={t(rule ? 'ruleEditTitle' : 'ruleNew')} onSave={save} onClose={onClose}>
        <Conditions draft={draft} edit={edit} />
        <div class="field">
          <span class="legend">{t('ruleLevel')}</span>
          <div class="stack" role="radiogroup" aria-label={t('ruleLevel')}>
            {LEVELS.map((level) => (
              <label key={level} class="check">
                <input type="radio" name="level" checked={draft.level === level} onChange={() => edit({ level })} />
                <b class={`level-mark l${level}`}>{level}</b>
                {t(LEVEL_WORDS[level])}
              </label>
            ))}
          </div>
        </div>
        {rule && (
          <button type="button" class="quiet danger start" onClick={remove}>
            <Icon name="bin" />
            {t('ruleRemove')}
          </button>
        )}
      </Form>
    </section>
  );
}

interface PartProps {
  draft: Draft;
  edit: (patch: Partial<Draft>) => void;
}

function Conditions({ draft, edit }: PartProps): JSX.Element {
  const wrong = velocityFrom(draft.velocity) === undefined;
  return (
    <>
      <p class="hint">{t('ruleHint')}</p>
      <div class="field">
        <span class="legend">{t('ruleKindsLabel')}</span>
        <Chips
          label={t('ruleKindsLabel')}
          choices={WATCH_KINDS.map((id) => ({ id, label: t(KIND_WORDS[id]) }))}
          chosen={(kind) => draft.kinds.includes(kind)}
          onToggle={(kind) => edit({ kinds: toggled(draft.kinds, kind) })}
        />
      </div>
      <SignalChips
        label={t('ruleSignalsLabel')}
        chosen={draft.signals}
        onToggle={(kind) =>
          edit({ signals: toggled(draft.signals, kind), without: draft.without.filter((other) => other !== kind) })
        }
      />
      <SignalChips
        label={t('ruleWithoutLabel')}
        chosen={draft.without}
        onToggle={(kind) =>
          edit({ without: toggled(draft.without, kind), signals: draft.signals.filter((other) => other !== kind) })
        }
      />
      <div class="pair">
        <TernaryField
          label={t('ruleInfluentialLabel')}
          value={draft.influential}
          words={['ruleNoMatter', 'ruleInfluential', 'ruleNotInfluential']}
          onChange={(influential) => edit({ influential })}
        />
        <TernaryField
          label={t('ruleKnownLabel')}
          value={draft.known}
          words={['ruleNoMatter', 'ruleKnown', 'ruleNotKnown']}
          onChange={(known) => edit({ known })}
        />
      </div>
      <Field label={t('ruleVelocityLabel')} hint={t('ruleVelocityHint')} error={wrong ? t('ruleVelocityWrong') : null}>
        <input
          inputMode="decimal"
          autocomplete="off"
          value={draft.velocity}
          onInput={(event) => edit({ velocity: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}

interface SignalChipsProps {
  label: string;
  chosen: readonly SignalKind[];
  onToggle: (kind: SignalKind) => void;
}

function SignalChips({ label, chosen, onToggle }: SignalChipsProps): JSX.Element {
  return (
    <div class="field">
      <span class="legend">{label}</span>
      <Chips
        label={label}
        choices={SIGNAL_KINDS.map((id) => ({ id, label: t(SIGNAL_WORDS[id]) }))}
        chosen={(kind) => chosen.includes(kind)}
        onToggle={onToggle}
      />
    </div>
  );
}

const TERNARIES: readonly Ternary[] = ['any', 'yes', 'no'];

interface TernaryProps {
  label: string;
  value: Ternary;
  /** Of `any`, `yes` and `no`. */
  words: readonly [WordKey, WordKey, WordKey];
  onChange: (value: Ternary) => void;
}

function TernaryField({ label, value, words, onChange }: TernaryProps): JSX.Element {
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Ternary)}>
        {TERNARIES.map((each, at) => (
          <option key={each} value={each}>
            {t(words[at] ?? words[0])}
          </option>
        ))}
      </select>
    </Field>
  );
}
