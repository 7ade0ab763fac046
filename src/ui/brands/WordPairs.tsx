/** Words that a brand does not say, each with what it says instead. */
import type { JSX } from 'preact';
import type { Charter } from '../../core/charter.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';

type Words = Charter['words'];

export function WordPairs({ words, onEdit }: { words: Words; onEdit: (words: Words) => void }): JSX.Element {
  const patch = (at: number, change: Partial<Words[number]>): void =>
    onEdit(words.map((each, index) => (index === at ? { ...each, ...change } : each)));
  return (
    <fieldset class="field">
      <legend class="legend">{t('charterWords')}</legend>
      <p class="hint">{t('charterWordsHint')}</p>
      {words.map(({ avoid, prefer }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div class="word-line" key={at}>
          <input
            aria-label={t('charterAvoid', at + 1)}
            placeholder={at === 0 ? t('charterAvoidExample') : undefined}
            value={avoid}
            autocomplete="off"
            onInput={(event) => patch(at, { avoid: event.currentTarget.value })}
          />
          <Icon name="next" size={14} />
          <input
            aria-label={t('charterPrefer', at + 1)}
            placeholder={at === 0 ? t('charterPreferExample') : undefined}
            value={prefer}
            autocomplete="off"
            onInput={(event) => patch(at, { prefer: event.currentTarget.value })}
          />
          <IconButton
            icon="close"
            label={t('charterWordRemove', at + 1)}
            onClick={() => onEdit(words.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <button type="button" class="quiet start" onClick={() => onEdit([...words, { avoid: '', prefer: '' }])}>
        <Icon name="plus" />
        {t('charterWordAdd')}
      </button>
    </fieldset>
  );
}
