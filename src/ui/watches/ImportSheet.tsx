/** A table of watches: chosen, shown with what it would add and change, then written at once or not at all. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Watch } from '../../core/watch.ts';
import { planImport } from '../../core/watch-table.ts';
import { t, tn } from '../../platform/i18n.ts';
import { saveWatches } from '../../storage/commands/index.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { useRehearing } from '../shared/Rehearing.tsx';
import { useAct } from '../shared/useAct.ts';
import { Planned } from './Planned.tsx';
import { type ReadFile, readFile } from './readFile.ts';

/** Faults shown; a file in the wrong shape has one on each line. */
const SHOWN = 50;

export function ImportSheet({ watches, onClose }: { watches: readonly Watch[]; onClose: () => void }): JSX.Element {
  const act = useAct();
  const rehear = useRehearing();
  const [read, setRead] = useState<ReadFile | null>(null);
  const [tried, setTried] = useState(false);
  const plan = read?.faults.length === 0 ? planImport(read.watches, watches) : null;
  const drafts = plan ? [...plan.added, ...plan.changed] : [];

  const save = async (): Promise<void> => {
    setTried(true);
    if (plan && (await act(() => saveWatches(drafts), tn('importDone', drafts.length), rehear))) onClose();
  };
  const choose = async (file: File | undefined): Promise<void> => setRead(file ? await readFile(file) : null);

  return (
    <section class="sheet" aria-label={t('importTitle')}>
      <Form title={t('importTitle')} saveLabel={t('importSave')} onSave={save} onClose={onClose}>
        <Field
          label={t('importFile')}
          hint={t('importHint')}
          error={tried && !plan && !read ? t('importMissing') : null}
        >
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        </Field>
        <div class="fields" role="status">
          {read && read.faults.length > 0 && <Faults faults={read.faults} />}
          {plan && <Planned plan={plan} />}
        </div>
      </Form>
    </section>
  );
}

function Faults({ faults }: { faults: ReadFile['faults'] }): JSX.Element {
  return (
    <>
      <p class="error">{tn('importFaults', faults.length)}</p>
      <ul class="reasons">
        {faults.slice(0, SHOWN).map(({ line, words }) => (
          <li key={`${line} ${words}`}>
            {line !== null && <b>{t('importLine', line)}</b>} {words}
          </li>
        ))}
      </ul>
    </>
  );
}
