/** Replies from a file: chosen, recognised, shown with what they meet, then written at once or not at all. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { FORMATS, type FormatId } from '../../../core/library-files/formats.ts';
import type { FileFault, Remark } from '../../../core/library-files/library.ts';
import { type Choice, choicesFor, decide, planReplies } from '../../../core/library-files/plan.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { liveReplies } from '../../../storage/queries/index.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { useLive } from '../../shared/useLive.ts';
import { Plan } from './Plan.tsx';
import { useImport } from './useImport.ts';
import { useReading } from './useReading.ts';
import { Writing } from './Writing.tsx';
import { FORMAT_WORDS, faultWords, remarkWords } from './words.ts';

/** Remarks that leave the list its place. */
const FEW = 3;

const ACCEPTED = '.csv,.tsv,.txt,.yml,.yaml,.json,.textexpander,.plist,.xml';

export function ImportView({ onClose }: { onClose: () => void }): JSX.Element {
  const replies = useLive(liveReplies, []);
  const { busy, read, choose, correct } = useReading();
  const writing = useImport();
  const [chosen, setChosen] = useState<ReadonlyMap<number, Choice>>(new Map());
  const library = read?.library ?? null;
  const planned = useMemo(
    () => (library && replies ? planReplies(library.replies, replies) : null),
    [library, replies],
  );
  const choiceOf = (at: number): Choice => {
    const choices = choicesFor(planned?.[at]?.status ?? 'same');
    return choices.find((one) => one === chosen.get(at)) ?? choices[0] ?? 'mine';
  };
  const steps = planned ? decide(planned, choiceOf) : [];
  const restart = (): void => {
    setChosen(new Map());
    writing.clear();
  };

  return (
    <>
      <div class="form-body transfer-body">
        <Field label={t('transferFile')} hint={t('transferFileHint')}>
          <input
            type="file"
            accept={ACCEPTED}
            onChange={(event) => {
              restart();
              choose(event.currentTarget.files?.[0] ?? null);
            }}
          />
        </Field>
        {read && (
          <FormatField
            format={read.format}
            onCorrect={(format) => {
              restart();
              correct(format);
            }}
          />
        )}
        <div class="fields" role="status">
          {busy && <p class="hint">{t('transferReading')}</p>}
          {read?.fault && <Fault fault={read.fault} />}
          {library && read?.encoding === 'windows-1252' && (
            <p class="banner">
              <Icon name="warning" size={14} /> {t('transferLatin')}
            </p>
          )}
          {library && !writing.outcome && <Remarks remarks={library.remarks} />}
          {writing.outcome && <p>{t('transferOutcome', writing.outcome.added, writing.outcome.changed)}</p>}
        </div>
        {library && planned && !writing.outcome && (
          <Plan
            library={library}
            planned={planned}
            choiceOf={choiceOf}
            onChoose={(places, choice) =>
              setChosen((all) => new Map([...all, ...places.map((at) => [at, choice] as const)]))
            }
          />
        )}
        {planned?.every(({ status }) => status === 'same') && !writing.outcome && (
          <EmptyState icon="tick" title={t('transferAllThere')} />
        )}
      </div>
      <footer class="form-foot">
        {writing.progress ? (
          <Writing progress={writing.progress} onStop={writing.stop} />
        ) : writing.outcome ? (
          <button type="button" class="primary" onClick={onClose}>
            {t('transferSee')}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            disabled={steps.length === 0}
            title={library && steps.length === 0 ? t('transferNone') : undefined}
            onClick={() => writing.start(steps)}
          >
            {steps.length > 0 ? tn('transferDo', steps.length) : t('transferImport')}
          </button>
        )}
      </footer>
    </>
  );
}

interface FormatProps {
  /** Null: not recognised. */
  format: FormatId | null;
  onCorrect: (format: FormatId) => void;
}

function FormatField({ format, onCorrect }: FormatProps): JSX.Element {
  return (
    <Field label={t('transferFormat')} hint={format ? t('transferRecognised') : ''}>
      <select value={format ?? ''} onChange={(event) => onCorrect(event.currentTarget.value as FormatId)}>
        {!format && (
          <option value="" disabled>
            {t('transferFormatAsk')}
          </option>
        )}
        {FORMATS.map((id) => (
          <option key={id} value={id}>
            {t(FORMAT_WORDS[id])}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Fault({ fault }: { fault: FileFault }): JSX.Element {
  return (
    <p class="error ill">
      <Icon name="warning" size={14} /> {fault.line !== null && <b>{t('importLine', fault.line)}</b>}{' '}
      {faultWords(fault)} {t('transferNothingChanged')}
    </p>
  );
}

function Remarks({ remarks }: { remarks: readonly Remark[] }): JSX.Element | null {
  const told = remarkWords(remarks);
  if (told.length === 0) return null;
  return (
    <details class="remarks" open={told.length <= FEW}>
      <summary>{tn('transferRemarks', told.length)}</summary>
      <ul class="reasons">
        {told.map(({ code, words, details }) => (
          <li key={code}>
            {words} {details && <span class="hint">({details})</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
