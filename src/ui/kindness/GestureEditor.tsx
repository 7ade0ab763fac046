/** Writes a gesture, its words read for what they ask while she types. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Gesture } from '../../core/gesture.ts';
import { t } from '../../platform/i18n.ts';
import { saveGesture } from '../../storage/commands/index.ts';
import { brandNames, listWatches } from '../../storage/queries/index.ts';
import { Form } from '../shared/Form.tsx';
import { useAct } from '../shared/useAct.ts';
import { useDraft } from '../shared/useDraft.ts';
import { useLive } from '../shared/useLive.ts';
import { GestureFields } from './GestureFields.tsx';
import { type Draft, draftOf, EMPTY_GESTURE, errorsOf, fieldsOf, readDraft } from './gestureDraft.ts';

export function GestureEditor({ gesture, onClose }: { gesture: Gesture | null; onClose: () => void }): JSX.Element {
  const act = useAct();
  const watches = useLive(listWatches, []) ?? [];
  const names = useLive(brandNames, []) ?? [];
  const start = gesture ? draftOf(gesture) : EMPTY_GESTURE;
  const kept = useDraft<Draft>(`gesture:${gesture?.id ?? 'new'}`, start, readDraft);
  const [tried, setTried] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const errors = errorsOf(kept.value);

  const save = async (): Promise<void> => {
    setTried(true);
    const [first] = Object.keys(errors);
    if (first) {
      fields.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const draft = { ...fieldsOf(kept.value), ...(gesture && { id: gesture.id }) };
    if (await act(() => saveGesture(draft), t('kindGestureSaved', draft.title))) {
      kept.clear();
      onClose();
    }
  };

  return (
    <Form title={t(gesture ? 'kindGestureEdit' : 'kindGestureNew')} onSave={save} onClose={onClose}>
      {kept.restored && (
        <p class="banner">
          {t('uiRestored')}
          <button type="button" class="quiet" onClick={kept.clear}>
            {t('uiStartOver')}
          </button>
        </p>
      )}
      <div class="fields" ref={fields}>
        <GestureFields
          draft={kept.value}
          onDraft={kept.set}
          errors={tried ? errors : {}}
          watches={watches}
          names={names}
        />
      </div>
    </Form>
  );
}
