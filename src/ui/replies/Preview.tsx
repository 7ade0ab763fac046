/** What a reply will look like for the person in front of her. */
import type { JSX } from 'preact';
import type { Scene } from '../../core/messages.ts';
import { t } from '../../platform/i18n.ts';
import { Gaps } from './Gaps.tsx';
import { Lengths } from './length/Lengths.tsx';
import { useRendering } from './useRendering.ts';

export function Preview({ body, scene }: { body: string; scene: Scene | null }): JSX.Element | null {
  const { preview } = useRendering(scene);
  if (!body.trim()) return null;
  const text = preview(body);
  return (
    <>
      <section aria-label={t('replyPreview')} class="preview" aria-live="off">
        <p class="hint">{t('replyPreview')}</p>
        <Gaps text={text} />
      </section>
      <Lengths text={text} scene={scene} />
    </>
  );
}
