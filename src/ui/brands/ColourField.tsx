/** The choice of a colour, each by its name. */
import type { JSX } from 'preact';
import { WATCH_COLOURS, type WatchColour } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { COLOUR_WORDS } from './colourWords.ts';

interface Props {
  colour: WatchColour;
  onChoose: (colour: WatchColour) => void;
}

export function ColourField({ colour, onChoose }: Props): JSX.Element {
  return (
    <div class="field">
      <span class="legend">{t('brandColour')}</span>
      <div class="chips" role="group" aria-label={t('brandColour')}>
        {WATCH_COLOURS.map((each) => (
          <button key={each} type="button" class="chip" aria-pressed={each === colour} onClick={() => onChoose(each)}>
            <i class={`dot ${each}`} />
            {t(COLOUR_WORDS[each])}
          </button>
        ))}
      </div>
    </div>
  );
}
