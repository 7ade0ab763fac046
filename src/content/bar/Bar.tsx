/** The bar on the edge of a post: why it is flagged, who wrote it, and what can be done about it. */
import type { ComponentChildren } from 'preact';
import type { ShownKind } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { keepFocus } from '../keep-focus.ts';
import { Icon, type IconName } from './icons.tsx';

export type ActionName = 'reply' | 'save' | 'note' | 'tags' | 'level' | 'hand' | 'done' | 'never' | 'card';

export interface Action {
  name: ActionName;
  label: string;
  icon: IconName;
  /** In place of the icon. */
  mark?: number | undefined;
  /** Key as shown; empty: none. */
  keyLabel: string;
  pressed?: boolean;
  /** Opens something, which is open or not. */
  expanded?: boolean;
  strong?: boolean;
}

export interface BarProps {
  /** Kind of the first reason; null when the post is not flagged. */
  kind: ShownKind | null;
  why: string[];
  /** In place of reasons, where there are none. */
  otherwise: string;
  /** `answered` or `done` in words; empty otherwise. */
  state: string;
  name: string;
  who: string[];
  actions: Action[];
  act: (name: ActionName) => void;
  /** In place of the line's words: the field of a note. */
  field?: ComponentChildren;
  /** Under the line: tags, profile card. */
  below?: ComponentChildren;
}

const ALT = 'Alt+';

/** Where every key is asked with Alt, it is written once for all. */
function sharesAlt(actions: readonly Action[]): boolean {
  return actions.every(({ keyLabel }) => !keyLabel || keyLabel.startsWith(ALT));
}

interface ButtonProps {
  action: Action;
  act: BarProps['act'];
  short: boolean;
}

function ActionButton({ action, act, short }: ButtonProps) {
  const { name, label, icon, mark, keyLabel, pressed, expanded, strong } = action;
  return (
    <button
      type="button"
      class={strong ? 'act strong' : 'act'}
      aria-keyshortcuts={keyLabel || undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={() => act(name)}
    >
      {mark === undefined ? <Icon name={icon} /> : <b class={`level l${mark}`}>{mark}</b>}
      <span class="name">{label}</span>
      {keyLabel && <kbd>{short ? keyLabel.slice(ALT.length) : keyLabel}</kbd>}
    </button>
  );
}

function Words({ kind, why, otherwise, state, name, who }: BarProps) {
  return (
    <>
      <span class="why" title={why.join('\n')}>
        <i class={`kind ${kind ?? 'none'}`} />
        {why.length > 0 ? why.join(' · ') : otherwise}
        {state && <em> · {state}</em>}
      </span>
      <span class="who" title={[name, ...who].join('\n')}>
        <b dir="auto">{name}</b>
        {who.length > 0 && ` · ${who.join(' · ')}`}
      </span>
    </>
  );
}

function Actions({ actions, act }: BarProps) {
  const short = sharesAlt(actions);
  return (
    <span class="acts">
      {short && <kbd class="alt">{ALT}</kbd>}
      {actions.map((action) => (
        <ActionButton key={action.name} action={action} act={act} short={short} />
      ))}
    </span>
  );
}

export function Bar(props: BarProps) {
  return (
    <>
      <div class="bar" role="toolbar" tabIndex={-1} aria-label={t('barTitle')} onMouseDown={keepFocus}>
        {props.field ?? <Words {...props} />}
        {!props.field && <Actions {...props} />}
      </div>
      {props.below}
    </>
  );
}
