/** Writes a charter: tu or vous, signature, emoji, words. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BrandSpace } from '../../core/brand.ts';
import { ADDRESSES, type Address, type Charter, EMOJI_RULES, type EmojiRule, GENERAL } from '../../core/charter.ts';
import { t } from '../../platform/i18n.ts';
import { removeCharter, saveCharter } from '../../storage/commands/index.ts';
import { ADDRESS_WORDS } from '../shared/addressWords.ts';
import { Field } from '../shared/Field.tsx';
import { Form } from '../shared/Form.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/useAct.ts';
import { type Draft, draftOf, EMOJI_WORDS } from './charterDraft.ts';
import { WordPairs } from './WordPairs.tsx';

interface Props {
  /** Null: the general one. */
  brand: BrandSpace | null;
  charters: readonly Charter[];
  onClose: () => void;
}

export function CharterEditor({ brand, charters, onClose }: Props): JSX.Element {
  const act = useAct();
  const id = brand?.id ?? GENERAL;
  const [draft, setDraft] = useState<Draft>(() => draftOf(id, charters));
  const edit = (patch: Partial<Draft>): void => setDraft({ ...draft, ...patch });
  const written = charters.some((charter) => charter.id === id);
  const title = brand ? t('charterOf', brand.name) : t('charterGeneral');

  const save = async (): Promise<void> => {
    if (await act(() => saveCharter({ id, ...draft }), t('charterSaved'))) onClose();
  };
  const remove = async (): Promise<void> => {
    if (await act(() => removeCharter(id), t('charterRemoved'))) onClose();
  };
  return (
    <section class="sheet" aria-label={title}>
      <Form title={title} onSave={save} onClose={onClose}>
        {brand && !written && <p class="hint">{t('charterFromGeneral')}</p>}
        <Field label={t('charterAddress')}>
          <select value={draft.address} onChange={(event) => edit({ address: event.currentTarget.value as Address })}>
            {ADDRESSES.map((address) => (
              <option key={address} value={address}>
                {t(ADDRESS_WORDS[address])}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('charterSignature')} hint={t('charterSignatureHint')}>
          <input
            value={draft.signature}
            placeholder={t('charterSignatureExample')}
            onInput={(event) => edit({ signature: event.currentTarget.value })}
            autocomplete="off"
          />
        </Field>
        <Field label={t('charterEmoji')}>
          <select value={draft.emoji} onChange={(event) => edit({ emoji: event.currentTarget.value as EmojiRule })}>
            {EMOJI_RULES.map((rule) => (
              <option key={rule} value={rule}>
                {t(EMOJI_WORDS[rule])}
              </option>
            ))}
          </select>
        </Field>
        <WordPairs words={draft.words} onEdit={(words) => edit({ words })} />
        {written && (
          <button type="button" class="quiet danger start" onClick={remove}>
            <Icon name="bin" />
            {t(brand ? 'charterRemove' : 'charterRemoveGeneral')}
          </button>
        )}
      </Form>
    </section>
  );
}
