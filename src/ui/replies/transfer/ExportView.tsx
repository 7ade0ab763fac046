/** Replies to a file: all of them or those that she ticks, in the format that she wants. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FILES, FORMATS, type FormatId } from '../../../core/library-files/formats.ts';
import { FileFault } from '../../../core/library-files/library.ts';
import type { Reply } from '../../../core/reply.ts';
import { language, t, tn } from '../../../platform/i18n.ts';
import { liveReplies } from '../../../storage/queries/index.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Field } from '../../shared/Field.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { saveBlob } from '../../shared/saveFile.ts';
import { useLive } from '../../shared/useLive.ts';
import { Selection } from './Selection.tsx';
import { FORMAT_WORDS, faultWords, lossWords } from './words.ts';
import { type WrittenReplies, writeReplies } from './writeReplies.ts';

function fileName(format: FormatId): string {
  const day = new Date().toISOString().slice(0, 10);
  return `${t('transferFileName')}-${format}-${day}.${FILES[format].extension}`;
}

export function ExportView(): JSX.Element | null {
  const replies = useLive(liveReplies, []);
  const [format, setFormat] = useState<FormatId>('vigie-table');
  const [some, setSome] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<WrittenReplies | FileFault | null>(null);
  if (!replies) return null;
  if (replies.length === 0) {
    return <EmptyState icon="reply" title={t('transferNoReply')} text={t('transferNoReplyText')} />;
  }
  const chosen: Reply[] = some ? replies.filter(({ id }) => ticked.has(id)) : replies;

  const save = async (): Promise<void> => {
    try {
      const result = await writeReplies(format, chosen, language());
      if (result.written === result.readBack) saveBlob(fileName(format), result.file);
      setOutcome(result);
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      setOutcome(error);
    }
  };
  return (
    <>
      <div class="form-body transfer-body">
        <Field label={t('transferFormat')}>
          <select
            value={format}
            onChange={(event) => {
              setFormat(event.currentTarget.value as FormatId);
              setOutcome(null);
            }}
          >
            {FORMATS.map((id) => (
              <option key={id} value={id}>
                {t(FORMAT_WORDS[id])}
              </option>
            ))}
          </select>
        </Field>
        <fieldset class="fields">
          <legend class="legend">{t('transferWhich')}</legend>
          {([false, true] as const).map((isSome) => (
            <label key={String(isSome)} class="check">
              <input type="radio" name="which" checked={some === isSome} onChange={() => setSome(isSome)} />
              {t(isSome ? 'transferSome' : 'transferAll')}
            </label>
          ))}
        </fieldset>
        {some && <Selection replies={replies} ticked={ticked} onTick={setTicked} />}
        <div class="fields" role="status">
          {outcome && <Outcome outcome={outcome} />}
        </div>
      </div>
      <footer class="form-foot">
        <button type="button" class="primary" disabled={chosen.length === 0} onClick={save}>
          {chosen.length > 0 ? tn('transferExportDo', chosen.length) : t('transferExport')}
        </button>
      </footer>
    </>
  );
}

function Outcome({ outcome }: { outcome: WrittenReplies | FileFault }): JSX.Element {
  if (outcome instanceof FileFault || outcome.written !== outcome.readBack) {
    const isFault = outcome instanceof FileFault;
    return (
      <p class="error ill">
        <Icon name="warning" size={14} />{' '}
        {isFault ? faultWords(outcome) : t('transferUnread', outcome.readBack, outcome.written)}
      </p>
    );
  }
  const losses = lossWords(outcome.losses);
  return (
    <>
      <p>
        <Icon name="tick" size={14} /> {tn('transferWritten', outcome.written, outcome.readBack)}
      </p>
      {losses.length === 0 ? <p>{t('transferLossNone')}</p> : <h3>{t('transferLosses')}</h3>}
      <ul class="reasons">
        {losses.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
