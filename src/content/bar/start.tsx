/** Shows the bar on the post in front of her, and takes what she does with it. */
import { render } from 'preact';
import { digitOf, type Action as KeyAction } from '../../core/keys.ts';
import { accountKey } from '../../core/post.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import type { FrameContext } from '../context.ts';
import type { Current } from '../current.ts';
import type { Gestures } from '../gestures.ts';
import type { Scan } from '../scan.ts';
import { anchorBar } from './anchor.ts';
import type { ActionName } from './Bar.tsx';
import css from './bar.css?inline';
import { type Cards, keepCards } from './cards.ts';
import { moveInBar } from './moves.ts';
import { drawBar, type Mode, type Offer } from './view.tsx';

/** A flagged post that stayed in front of her for this long was seen. */
const SEEN_MS = 1_500;

export interface BarParts {
  context: FrameContext;
  current: Current;
  scan: Scan;
  gestures: Gestures;
  reply: () => void;
  /** Puts a text into the composer of the post. */
  insert: (text: string, replyId: string | null) => void;
  /** Label of the key of an action. */
  keyLabel: (action: KeyAction) => string;
  /** Gesture keys pressed inside the bar. */
  press: (event: KeyboardEvent) => boolean;
  signal: AbortSignal;
}

export interface BarControl {
  /** What is current, known or flagged has changed. */
  update(): void;
  /** What is kept of people may have changed: ask again. */
  renew(): void;
  /** Shows the bar and moves the focus into it. */
  enter(): void;
  /** Shows the bar with the field of a note, the focus in it. */
  write(): void;
  /** Shows the bar with the levels or the relays to choose from, the focus among them. */
  choose(what: 'level' | 'hand'): void;
  /** Gives the focus back where it was, if the bar has it. */
  leave(): void;
}

class PostBar implements BarControl {
  #parts: BarParts;
  #layer: HTMLElement;
  #box: HTMLElement | null = null;
  #root: Element | null = null;
  /** Id of the post that the bar is about. */
  #post: string | undefined;
  #anchored: AbortController | null = null;
  #place: () => void = () => undefined;
  #mode: Mode = 'line';
  /** What the list of relays, or of what to answer meanwhile, offers. */
  #offers: Offer[] = [];
  /** Signs about the account shown, asked for with its card. */
  #signs: string[] = [];
  /** She moved into the bar: it stays whatever the pointer does. */
  #entered = false;
  #before: Element | null = null;
  #cards: Cards;
  #dwell: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: BarParts) {
    const { context } = parts;
    this.#parts = parts;
    this.#layer = context.host.layer('bar');
    context.host.adopt(css);
    const saved = (account: string): boolean => Object.hasOwn(context.snapshot().people, account);
    this.#cards = keepCards(saved, () => this.#turn(this.#mode));
    const options = { signal: parts.signal };
    this.#layer.addEventListener('focusin', () => this.#hold(true), options);
    this.#layer.addEventListener('focusout', (event) => this.#release(event), options);
    parts.signal.addEventListener('abort', () => this.#hide());
  }

  update(): void {
    const shown = this.#root && this.#parts.scan.sighting(this.#root);
    // A recycled row: what she was writing was about somebody else.
    if (this.#root && shown?.post.id !== this.#post) this.#hide();
    if (this.#entered) {
      this.#draw();
      return;
    }
    const root = this.#worth() ? this.#parts.current.root() : null;
    if (root !== this.#root) {
      this.#hide();
      if (root) this.#show(root);
    } else if (root) this.#draw();
  }
  renew(): void {
    this.#cards.renew();
    this.update();
  }
  enter(): void {
    this.#open('line');
    this.#box?.querySelector<HTMLElement>('.act')?.focus({ preventScroll: true });
  }
  write(): void {
    this.#open('note');
  }
  choose(what: 'level' | 'hand'): void {
    this.#open('line');
    this.#act(what);
  }

  /** A post that is flagged, or whose author is known, gets its bar unasked. */
  #worth(): boolean {
    const verdict = this.#parts.current.sighting()?.verdict;
    return verdict !== undefined && (verdict.shown.length > 0 || verdict.stage !== null);
  }
  #open(mode: Mode): void {
    const root = this.#parts.current.root();
    if (!root) return;
    if (!this.#entered) this.#before = this.#parts.context.document.activeElement;
    if (root !== this.#root) {
      this.#hide();
      this.#show(root);
    }
    this.#hold(true);
    this.#turn(mode);
  }
  #show(root: Element): void {
    const { context, current, scan } = this.#parts;
    context.host.raise();
    this.#root = root;
    this.#post = scan.sighting(root)?.post.id;
    this.#box = context.document.createElement('div');
    this.#box.className = 'anchor appear';
    this.#box.addEventListener('keydown', (event) => this.#keydown(event));
    this.#layer.append(this.#box);
    this.#draw();
    this.#anchored = new AbortController();
    const signal = this.#anchored.signal;
    const postRootOf = (node: Node): Element | null => context.reader()?.postRootOf(node) ?? null;
    this.#place = anchorBar({ document: context.document, bar: this.#box, root, postRootOf, signal });
    if (current.flag()) this.#dwell = setTimeout(() => this.#see(), SEEN_MS);
  }
  #hide(): void {
    clearTimeout(this.#dwell);
    this.#anchored?.abort();
    this.#anchored = null;
    if (this.#box) {
      render(null, this.#box);
      this.#box.remove();
    }
    this.#box = null;
    this.#root = null;
    this.#mode = 'line';
    this.#hold(false);
  }
  leave(): void {
    if (!this.#entered) return;
    this.#hold(false);
    this.#mode = 'line';
    const before = this.#before;
    this.#before = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    // Where nothing had the focus, its holder was the body, which takes none.
    this.#box?.querySelector<HTMLElement>(':focus')?.blur();
    this.update();
  }
  #hold(on: boolean): void {
    this.#entered = on;
    this.#parts.current.pin(on);
  }
  #release({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && this.#layer.contains(relatedTarget)) return;
    this.#hold(false);
    this.#mode = 'line';
    queueMicrotask(() => this.update());
  }
  #turn(mode: Mode): void {
    this.#mode = mode;
    this.#draw();
    this.#place();
  }

  #draw(): void {
    const { context, current, scan } = this.#parts;
    const sighting = this.#root && scan.sighting(this.#root);
    if (!this.#box || !sighting) {
      this.#hide();
      return;
    }
    const { account } = current.scene();
    const settings = context.snapshot().settings;
    drawBar(this.#box, {
      ...sighting,
      account,
      view: scan.view(sighting.post.id),
      offers: this.#offers,
      signs: this.#signs,
      flagged: scan.flagOf(sighting.post) !== null,
      card: account && this.#cards.of(accountKey(account.network, account.handle)),
      network: context.reader()?.network.name ?? '',
      mode: this.#mode,
      tags: settings.tags,
      keyLabel: this.#parts.keyLabel,
      act: (name) => this.#act(name),
      keep: (text) => {
        this.#parts.gestures.note(text);
        this.leave();
      },
      toggle: (slot) => this.#parts.gestures.tag(slot),
      level: (level) => {
        this.#parts.gestures.level(level);
        this.#close();
      },
      real: () => this.#parts.gestures.real(),
      open: (id) => void ask('page.open', { page: 'dashboard', hash: `person=${id}` }).catch(() => undefined),
    });
  }

  #see(): void {
    const flag = this.#parts.current.flag();
    if (!flag || this.#parts.scan.view(flag.post.id)?.state !== 'new') return;
    const seen = (): void => this.#parts.scan.change(flag.post.id, { state: 'seen' });
    ask('post.state', { flag, state: 'seen' }).then(seen, () => undefined);
  }

  #act(name: ActionName): void {
    const { gestures, reply } = this.#parts;
    if (name === 'reply') reply();
    else if (name === 'hand') void this.#offerRelays();
    else if (name === 'note' || name === 'tags' || name === 'card' || name === 'level') this.#toggle(name);
    else gestures[name]();
  }
  #toggle(mode: Mode): void {
    // What she opens to read is asked for anew: she may have written in the popup or the panel since.
    this.#cards.renew();
    if (mode === 'card') void this.#look();
    this.#turn(this.#mode === mode ? 'line' : mode);
    const list = this.#entered && this.#box;
    const stop = list && (list.querySelector('.below [aria-pressed="true"]') ?? list.querySelector('.below button'));
    if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
  }
  #close(): void {
    this.#turn('line');
    this.leave();
  }
  async #look(): Promise<void> {
    this.#signs = [];
    const { account } = this.#parts.current.scene();
    const post = this.#post;
    const signs = account ? await ask('person.signs', { account }).catch(() => []) : [];
    if (post !== this.#post) return;
    this.#signs = signs;
    this.#turn(this.#mode);
  }
  async #offerRelays(): Promise<void> {
    const { context, gestures, insert } = this.#parts;
    const offer = (mode: Mode, offers: Offer[]): void => {
      this.#offers = offers;
      if (!this.#box || offers.length === 0) this.#close();
      else this.#toggle(mode);
    };
    const relays = await ask('relays.list', {}).catch(() => []);
    if (relays.length === 0) context.say({ text: t('barNoRelay') });
    const hand = async (id: string): Promise<void> => {
      const waiting = await gestures.hand(id);
      const answer = (text: string, reply: string | null) => (): void => {
        this.#close();
        insert(text, reply);
      };
      offer(
        'waiting',
        waiting.map(({ id, text }) => ({ label: text, act: answer(text, id) })),
      );
    };
    offer(
      'hand',
      relays.map(({ id, label }) => ({ label, act: () => void hand(id) })),
    );
  }
  #keydown(event: KeyboardEvent): void {
    const box = this.#box;
    if (!box) return;
    const digit = digitOf(event);
    const choice = digit && box.querySelector<HTMLElement>(`.below [aria-keyshortcuts="${digit}"]`);
    if (choice) {
      event.preventDefault();
      choice.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.#mode === 'line') this.leave();
      else {
        const opener = box.querySelector<HTMLElement>('[aria-expanded="true"]');
        this.#turn('line');
        (opener ?? box.querySelector<HTMLElement>('.act'))?.focus({ preventScroll: true });
      }
    } else if (!moveInBar(box, event) && !(event.target instanceof HTMLInputElement)) this.#parts.press(event);
  }
}

export function startBar(parts: BarParts): BarControl {
  return new PostBar(parts);
}
