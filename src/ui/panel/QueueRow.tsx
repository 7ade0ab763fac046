/** A flagged post in the queue; the chosen one shows what can be done with it. */
import type { JSX } from 'preact';
import type { QueuedPost } from '../../core/queue.ts';
import { t } from '../../platform/i18n.ts';
import { personCard } from '../../storage/queries/index.ts';
import { STAGE_WORDS } from '../people/stageWords.ts';
import { PostSummary } from '../posts/PostSummary.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { IconName } from '../shared/icons.ts';
import { Kbd } from '../shared/Kbd.tsx';
import { useLive } from '../shared/useLive.ts';
import { GESTURES, type Gesture } from './gestures.ts';

interface Props {
  post: QueuedPost;
  active: boolean;
  onOpen: () => void;
  onGesture: (gesture: Gesture) => void;
}

export function QueueRow({ post, active, onOpen, onGesture }: Props): JSX.Element {
  const { account } = post;
  const card = useLive(async () => (account ? personCard(account) : null), [account]);
  const stage = card?.person.stage;
  return (
    <div role="gridcell" class="post-cell">
      <PostSummary flag={post} badge={stage && <span class={`chip ${stage}`}>{t(STAGE_WORDS[stage])}</span>} />
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
