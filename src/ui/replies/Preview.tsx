/** What a reply will look like for somebody: the person in front of her, or the author of a post that she chooses. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Scene } from '../../core/messages.ts';
import type { Reply } from '../../core/reply.ts';
import { languageName, t } from '../../platform/i18n.ts';
import { recentPosts } from '../../storage/queries/index.ts';
import { Field } from '../shared/Field.tsx';
import { networkName } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';
import { chosenScene, examplesFrom } from './examples.ts';
import { Gaps } from './Gaps.tsx';
import { Lengths } from './length/Lengths.tsx';
import { useRendering } from './useRendering.ts';

interface Props {
  reply: Reply;
  /** What is in front of her; null: one of our own pages. */
  scene: Scene | null;
}

/** Posts to choose from. */
const OFFERED = 20;

export function Preview({ reply, scene }: Props): JSX.Element | null {
  const posts = useLive(() => recentPosts(OFFERED), []);
  const [chosen, setChosen] = useState<string | null>(null);
  const examples = examplesFrom(scene, posts ?? []);
  const [first] = examples;
  const id = chosen ?? first?.id ?? '';
  const shown = chosenScene(examples, id);
  const { look } = useRendering(shown);
  if (!reply.body.trim()) return null;
  const { preview, fault, lang } = look(reply);
  return (
    <>
      <section aria-label={t('replyPreview')} class="preview-of">
        <Field label={t('replyPreviewFor')}>
          <select value={id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {examples.map((example) => (
              <option key={example.id} value={example.id}>
                {example.label}
              </option>
            ))}
            <option value="">{t('replyPreviewNobody')}</option>
          </select>
        </Field>
        <div class="preview" aria-live="off" lang={lang}>
          {fault ? <p class="hint">{t('replyPreviewFault')}</p> : <Gaps text={preview} />}
        </div>
        {reply.variants.length > 0 && (
          <p class="hint">{t('replyPreviewVariant', networkName(shown?.network ?? '') || '–', languageName(lang))}</p>
        )}
      </section>
      {!fault && <Lengths text={preview} scene={chosen === null ? scene : shown} />}
    </>
  );
}
