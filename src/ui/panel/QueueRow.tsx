/** A flagged post in the queue; the chosen one shows what can be done with it. */
import type { JSX } from 'preact';
import type { BrandSpace } from '../../core/brand.ts';
import type { QueuedPost } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import { personCard } from '../../storage/queries/index.ts';
import { STAGE_WORDS } from '../people/stageWords.ts';
import { Judged } from '../posts/Judged.tsx';
import { PostSummary, type WatchLooks } from '../posts/PostSummary.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { IconName } from '../shared/icons.ts';
import { Kbd } from '../shared/Kbd.tsx';
import { useLive } from '../shared/useLive.ts';
import { GESTURES, type Gesture } from './gestures.ts';

interface Props {
  post: QueuedPost;
  brands: readonly BrandSpace[];
  watches: WatchLooks;
  active: boolean;
  /** Put before others because it is kind. */
  kind: boolean;
  /** Its words are harsh, and hidden. */
  veiled: boolean;
  onLift: () => void;
  onOpen: () => void;
  onGesture: (gesture: Gesture) => void;
}

export function QueueRow(props: Props): JSX.Element {
  const { post, brands, watches, active, kind, veiled, onLift, onOpen, onGesture } = props;
  const { account } = post;
  const card = useLive(async () => (account ? personCard(account) : null), [account]);
  const stage = card?.person.stage;
  return (
    <div role="gridcell" class={kind ? 'post-cell kind' : 'post-cell'}>
      <PostSummary
        flag={post}
        watches={watches}
        badge={stage && <span class={`chip ${stage}`}>{t(STAGE_WORDS[stage])}</span>}
        veil={veiled && <Veil onLift={onLift} />}
      >
        <Judged post={post} brands={brands} />
      </PostSummary>
      {active && (
        <div class="gestures" role="group" aria-label={t('panelGestures')}>
          <Tool icon="open" letter="O" label={t('panelOpen')} onPress={onOpen} />
          {GESTURES.filter(({ fits }) => fits(post)).map((gesture) => (
            <Tool
              key={gesture.key}
              icon={gesture.icon}
              letter={gesture.key.toUpperCase()}
              label={t(gesture.label)}
              onPress={() => onGesture(gesture)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Veil({ onLift }: { onLift: () => void }): JSX.Element {
  return (
    <p class="veil">
      <span>{t('postHarsh')}</span>
      <button
        type="button"
        class="quiet"
        aria-keyshortcuts="H"
        onClick={(event) => {
          event.stopPropagation();
          onLift();
        }}
      >
        {t('postRead')}
        <Kbd>H</Kbd>
      </button>
    </p>
  );
}

interface ToolProps {
  icon: IconName;
  letter: string;
  label: string;
  onPress: () => void;
}

function Tool({ icon, letter, label, onPress }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="quiet tool"
      aria-label={label}
      aria-keyshortcuts={letter}
      title={`${label} (${letter})`}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      <Icon name={icon} />
      <Kbd>{letter}</Kbd>
    </button>
  );
}
