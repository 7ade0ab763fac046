/** One post of the day: a candidate with its reasons, or why there is none. */
import type { JSX } from 'preact';
import type { Fitting } from '../../core/kindness/fit.ts';
import { t } from '../../platform/i18n.ts';
import { PostSummary } from '../posts/PostSummary.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Kbd } from '../shared/Kbd.tsx';
import type { Item } from './items.ts';
import type { Kindnesses } from './useKindness.ts';
import { exclusionWords, fittingWords, GRAVE_WORDS, reasonWords } from './words.ts';

interface Props {
  item: Item;
  kindnesses: Kindnesses;
  active: boolean;
  onOffer: () => void;
  onOpen: () => void;
}

export function ItemRow({ item, kindnesses, active, onOffer, onOpen }: Props): JSX.Element {
  return (
    <div role="gridcell" class="kind-cell">
      <PostSummary flag={item.post} />
      {item.kind === 'candidate' && (
        <>
          <ul class="kind-reasons">
            {item.candidate.reasons.map((reason) => (
              <li key={reason.kind}>{reasonWords(reason, kindnesses.now)}</li>
            ))}
          </ul>
          <Proposal fitting={kindnesses.fits(item.post)[0]} nameOf={kindnesses.nameOf} />
        </>
      )}
      {item.kind === 'grave' && (
        <p class="kind-grave">
          <b>{t('kindPresence')}</b>
          {t('kindPresenceText', t(GRAVE_WORDS[item.subject]))}
        </p>
      )}
      {item.kind === 'excluded' && (
        <p class="hint">
          {t('kindNotNow')} · {exclusionWords(item.exclusion)}
        </p>
      )}
      {active && (
        <div class="kind-tools">
          {item.kind === 'candidate' && <Tool letter="↵" label={t('kindOffer')} onPress={onOffer} />}
          <Tool letter="O" label={t('kindOpenPost')} onPress={onOpen} />
        </div>
      )}
    </div>
  );
}

function Proposal({
  fitting,
  nameOf,
}: {
  fitting: Fitting | undefined;
  nameOf: (watchId: string) => string;
}): JSX.Element {
  if (!fitting) return <p class="hint">{t('kindNoFit')}</p>;
  return (
    <p class="kind-fit">
      <Icon name="kindness" size={14} />
      <span>
        <b>{t('kindFits', fitting.gesture.title)}</b> {fittingWords(fitting, nameOf)}
      </span>
    </p>
  );
}

function Tool({ letter, label, onPress }: { letter: string; label: string; onPress: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet"
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      {label}
      <Kbd>{letter}</Kbd>
    </button>
  );
}
