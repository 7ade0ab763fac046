/** Asks for a tag to put on the selected replies, or to take off them. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tagsOf } from '../../core/library/sift.ts';
import { t, tn } from '../../platform/i18n.ts';
import { liveReplies } from '../../storage/queries/index.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { useLive } from '../shared/useLive.ts';

interface Props {
  count: number;
  onTag: (tag: string, on: boolean) => void;
  onClose: () => void;
}

export function TagForm({ count, onTag, onClose }: Props): JSX.Element {
  const list = useId();
  const [tag, setTag] = useState('');
  const [on, setOn] = useState(true);
  const [tried, setTried] = useState(false);
  const tags = tagsOf(useLive(liveReplies, []) ?? []);
  const save = (): void => {
    setTried(true);
    if (tag.trim()) onTag(tag.trim(), on);
  };
  return (
    <Form
      title={tn('libraryTagTitle', count)}
      saveLabel={t(on ? 'libraryTagOn' : 'libraryTagOff')}
      onSave={save}
      onClose={onClose}
    >
      <Field label={t('libraryTagName')} error={tried && !tag.trim() ? t('refusedEmpty') : null}>
        <input
          name="tag"
          list={list}
          value={tag}
          onInput={(event) => setTag(event.currentTarget.value)}
          autocomplete="off"
          required
        />
      </Field>
      <datalist id={list}>
        {tags.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label class="check">
        <input type="checkbox" checked={!on} onChange={(event) => setOn(!event.currentTarget.checked)} />
        {t('libraryTagTakeOff')}
      </label>
    </Form>
  );
}
