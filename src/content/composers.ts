/** Follows the composers of a frame: which one has or last had the focus, where its caret was, what post it answers. */
import { ask } from '../platform/bus.ts';
import type { FrameContext } from './context.ts';
import { caretOf } from './insert/caret.ts';
import { deepActive, genericComposer, isSecret, isTextField } from './insert/field.ts';

export interface Composers {
  /** The composer that holds a node, or is it. */
  of: (node: Node) => HTMLElement | null;
  /** The one that has the focus now. */
  focused: () => HTMLElement | null;
  /** The last one that had it, while it is in the page. */
  last: () => HTMLElement | null;
  /** Where the caret last was in that composer; null where the field keeps it itself, or when never seen. */
  caretIn: (composer: HTMLElement) => Range | null;
  /** An open composer that answers this post. */
  answering: (permalink: string) => HTMLElement | null;
  /** Those that are open in the page, as far as the network or the general rule knows them. */
  all: () => HTMLElement[];
  /** Permalink of the post that a composer answers; null: a new post, or not known. */
  answers: (composer: HTMLElement) => string | null;
  /** Calls `hear` with each composer that takes the focus from now on. */
  onFocus: (hear: (composer: HTMLElement) => void, signal: AbortSignal) => void;
}

/** The network's own word first; the general rule for what it does not know. */
function composerOf(context: FrameContext, node: Node): HTMLElement | null {
  const named = context.reader()?.composerOf(node) ?? null;
  if (!named || isSecret(named)) return genericComposer(node);
  // A network may name the wrapper of its field.
  return isTextField(named) ? named : (genericComposer(node) ?? named);
}

/** The innermost node of an event, in open shadow roots too. */
function targetOf(event: Event): Node | null {
  const target = event.composedPath()[0];
  return target instanceof Node ? target : null;
}

export function followComposers(context: FrameContext): Composers {
  const { document, signal } = context;
  const hearers = new Set<(composer: HTMLElement) => void>();
  let current: { composer: HTMLElement; caret: Range | null } | null = null;

  const focused = (): HTMLElement | null => {
    const active = deepActive(document);
    return active && composerOf(context, active);
  };
  const follow = (composer: HTMLElement): void => {
    if (current?.composer !== composer) current = { composer, caret: null };
    // The background only loses its shortcut to this frame when nobody hears.
    ask('composer.here', {}).catch(() => undefined);
    for (const hear of hearers) hear(composer);
  };
  const keepCaret = (): void => {
    if (current) current.caret = caretOf(current.composer) ?? current.caret;
  };
  document.addEventListener(
    'focusin',
    (event) => {
      const target = context.host.holds(event) ? null : targetOf(event);
      const composer = target && composerOf(context, target);
      if (composer) follow(composer);
    },
    { capture: true, signal },
  );
  document.addEventListener('selectionchange', keepCaret, { capture: true, signal });
  const already = focused();
  if (already) follow(already);

  const last = (): HTMLElement | null => {
    if (current && !current.composer.isConnected) current = null;
    return current?.composer ?? null;
  };
  const answers = (composer: HTMLElement): string | null => context.reader()?.answers(composer) ?? null;
  const all = (): HTMLElement[] => {
    const named = context.reader()?.composers(document) ?? [];
    const fields = [...named, ...document.querySelectorAll('textarea, [contenteditable]')];
    const composers = new Set(fields.flatMap((field) => composerOf(context, field) ?? []));
    // Threads keeps a hidden twin of its field behind the dialog.
    return [...composers].filter((composer) => composer.checkVisibility?.() ?? true);
  };
  return {
    of: (node) => composerOf(context, node),
    focused,
    last,
    caretIn: (composer) => (current?.composer === composer ? (caretOf(composer) ?? current.caret) : null),
    answering: (permalink) => {
      const open = all().filter((composer) => answers(composer) === permalink);
      return open.find((composer) => composer.closest('dialog, [role="dialog"]')) ?? open[0] ?? null;
    },
    all,
    answers,
    onFocus: (hear, until) => {
      hearers.add(hear);
      until.addEventListener('abort', () => hearers.delete(hear), { once: true });
    },
  };
}
