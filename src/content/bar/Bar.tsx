/** The bar on the edge of a post: why it is flagged, who wrote it, and what can be done about it. */
import type { ComponentChildren } from 'preact';
import type { WatchKind } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { keepFocus } from '../keep-focus.ts';
import { Icon, type IconName } from './icons.tsx';

export type ActionName = 'reply' | 'save' | 'note' | 'tags' | 'done' | 'never' | 'card';

export interface Action {
  name: ActionName;
  label: string;
  icon: IconName;
  /** Key as shown; empty: none. */
  keyLabel: string;
  pressed?: boolean;
  /** Opens something, which is open or not. */
  expanded?: boolean;
  strong?: boolean;
}

export interface BarProps {
  /** Kind of the first reason; null when the post is not flagged. */
  kind: WatchKind | null;
  why: string[];
  /** `answered` or `done` in words; empty otherwise. */
  state: string;
  name: string;
  who: string[];
  actions: Action[];
  act: (name: ActionName) => void;
  keydown: (event: KeyboardEvent) => void;
  /** In place of the line's words: the field of a note. */
  field?: ComponentChildren;
  /** Under the line: tags, profile card. */
  below?: ComponentChildren;
}

function ActionButton({ action, act }: { action: Action; act: BarProps['act'] }) {
  const { name, label, icon, keyLabel, pressed, expanded, strong } = action;
  return (
    <button
      type="button"
      class={strong ? 'act strong' : 'act'}
      aria-label={label}
      aria-keyshortcuts={keyLabel || undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={() => act(name)}
    >
      <Icon name={icon} />
      {keyLabel && <kbd>{keyLabel}</kbd>}
      <span class="name" aria-hidden="true">
        {label}
      </span>
    </button>
  );
}

function Words({ kind, why, state, name, who }: BarProps) {
  return (
    <>
      <span class="why" title={why.join('\n')}>
        <i class={`kind ${kind ?? 'none'}`} />
        {why.length > 0 ? why.join(' · ') : t('barNotFlagged')}
        {state && <em> · {state}</em>}
      </span>
      <span class="who" title={[name, ...who].join('\n')}>
        <b>{name}</b>
        {who.length > 0 && ` · ${who.join(' · ')}`}
      </span>
    </>
  );
}

export function Bar(props: BarProps) {
  return (
    <>
      <div
        class="bar"
        role="toolbar"
        tabIndex={-1}
        aria-label={t('barTitle')}
        onKeyDown={props.keydown}
        onMouseDown={keepFocus}
      >
        {props.field ?? <Words {...props} />}
        {!props.field && (
          <span class="acts">
            {props.actions.map((action) => (
              <ActionButton key={action.name} action={action} act={props.act} />
            ))}
          </span>
        )}
      </div>
      {props.below}
    </>
  );
}
