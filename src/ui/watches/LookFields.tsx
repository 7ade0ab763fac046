/** How a watch weighs and looks: priority and colour, and whether it listens at all. */
import type { JSX } from 'preact';
import { PRIORITIES, WATCH_COLOURS } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { Chips } from '../shared/Chips.tsx';
import { Check } from './Check.tsx';
import type { Draft } from './draft.ts';
import { COLOUR_WORDS, PRIORITY_WORDS } from './words.ts';

interface Props {
  draft: Draft;
  onEdit: (patch: Partial<Draft>) => void;
}

export function LookFields({ draft, onEdit }: Props): JSX.Element {
  return (
    <>
      <div class="field">
        <span class="legend">{t('watchPriority')}</span>
        <Chips
          label={t('watchPriority')}
          choices={PRIORITIES.map((id) => ({ id, label: t(PRIORITY_WORDS[id]) }))}
          chosen={(id) => id === draft.priority}
          onToggle={(priority) => onEdit({ priority })}
        />
      </div>
      <div class="field">
        <span class="legend">{t('watchColour')}</span>
        <div class="chips" role="group" aria-label={t('watchColour')}>
          {[null, ...WATCH_COLOURS].map((colour) => (
            <button
              key={colour}
              type="button"
              class="chip"
              aria-pressed={colour === draft.colour}
              onClick={() => onEdit({ colour })}
            >
              {colour && <i class={`swatch ${colour}`} />}
              {t(colour ? COLOUR_WORDS[colour] : 'watchColourOfKind')}
            </button>
          ))}
        </div>
      </div>
      <Check label={t('watchActive')} checked={draft.active} onCheck={(active) => onEdit({ active })} />
    </>
  );
}
