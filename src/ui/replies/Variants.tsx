/** Other bodies of a reply, each for a network or a language: Vigie takes the one that fits the post. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Reply, ReplyVariant } from '../../core/reply.ts';
import { languageName, t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { namedNetworks } from '../shared/networks.ts';
import { BodyField } from './body/BodyField.tsx';
import { LANGUAGES } from './draftWords.ts';

interface Props {
  reply: Reply;
  fragments: readonly Reply[];
  onVariants: (variants: ReplyVariant[]) => void;
}

interface Removed {
  at: number;
  variant: ReplyVariant;
}

export function Variants({ reply, fragments, onVariants }: Props): JSX.Element {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { variants } = reply;
  // The button that was pressed goes: the focus stays in the form.
  const add = useRef<HTMLButtonElement>(null);
  const edit = (at: number, patch: Partial<ReplyVariant>): void => {
    onVariants(variants.map((variant, index) => (index === at ? { ...variant, ...patch } : variant)));
  };
  const remove = (at: number): void => {
    const variant = variants[at];
    if (variant) setRemoved({ at, variant });
    onVariants(variants.toSpliced(at, 1));
    add.current?.focus();
  };
  const restore = (): void => {
    if (removed) onVariants(variants.toSpliced(removed.at, 0, removed.variant));
    setRemoved(null);
    add.current?.focus();
  };
  return (
    <fieldset class="reply-variants">
      <legend>{t('replyVariants')}</legend>
      <p class="hint">{t('replyVariantsHint')}</p>
      {variants.map((variant, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: variants have no identity but their place
        <div key={at} class="reply-variant" role="group" aria-label={t('replyVariant', at + 1)}>
          <div class="pair">
            <Field label={t('replyVariantNetwork')}>
              <select value={variant.network} onChange={(event) => edit(at, { network: event.currentTarget.value })}>
                <option value="">{t('replyVariantAnyNetwork')}</option>
                {namedNetworks().map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>
            <Field label={t('replyLang')}>
              <select value={variant.lang} onChange={(event) => edit(at, { lang: event.currentTarget.value })}>
                <option value="">{t('replyVariantSameLang')}</option>
                {[...new Set([...LANGUAGES, ...(variant.lang ? [variant.lang] : [])])].map((code) => (
                  <option key={code} value={code}>
                    {languageName(code)}
                  </option>
                ))}
              </select>
            </Field>
            <IconButton icon="bin" label={t('replyVariantRemove', at + 1)} onClick={() => remove(at)} />
          </div>
          <BodyField
            label={t('replyVariantBody', at + 1)}
            name={`variant-${at}`}
            rows={3}
            error={null}
            reply={{ ...reply, body: variant.body }}
            fragments={fragments}
            onBody={(body) => edit(at, { body })}
          />
        </div>
      ))}
      {removed && (
        <p class="banner" role="status">
          {t('replyVariantRemoved')}
          <button type="button" class="quiet" onClick={restore}>
            {t('uiUndo')}
          </button>
        </p>
      )}
      <button
        ref={add}
        type="button"
        class="quiet"
        onClick={() => onVariants([...variants, { network: '', lang: '', body: reply.body }])}
      >
        {t('replyVariantAdd')}
      </button>
    </fieldset>
  );
}
