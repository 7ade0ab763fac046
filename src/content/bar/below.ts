/** What is open in or under the bar: the field of a note, a list to choose from, the profile card. */
import type { PageCard, PersonSheet } from '../../core/messages.ts';
import { ask } from '../../platform/bus.ts';
import { t } from '../../platform/i18n.ts';
import type { List } from './Choices.tsx';
import { levelList, relayList, tagList, waitingList } from './lists.ts';
import type { BarParts } from './start.tsx';
import type { Mode } from './view.tsx';

interface Hooks {
  /** The mode, or what it shows, is another. */
  turned: () => void;
  /** She is done: back to the line, and to the page. */
  close: () => void;
}

/** Her sheet, in the dashboard. */
export function openPerson(id: string): void {
  ask('page.open', { page: 'dashboard', hash: `people/${encodeURIComponent(id)}` }).catch(() => undefined);
}

export class Below {
  mode: Mode = 'line';
  /** Of the person in front of her; null: on its way. */
  sheet: PersonSheet | null = null;
  /** Relays to choose from, or what to answer once one was chosen. */
  #relays: List | null = null;
  #parts: BarParts;
  #hooks: Hooks;

  constructor(parts: BarParts, hooks: Hooks) {
    this.#parts = parts;
    this.#hooks = hooks;
  }

  turn(mode: Mode): void {
    // Of somebody else, perhaps: what was on its way then is not shown now.
    if (mode !== this.mode) this.sheet = null;
    this.mode = mode;
    if (mode === 'card') void this.#look();
    this.#hooks.turned();
  }

  /** `post`: id of the one that the bar is about. */
  list(card: PageCard | null, post: string): List | null {
    const { context, gestures, scan } = this.#parts;
    if (this.mode === 'tags') return tagList(context.snapshot().settings.tags, card?.tags ?? [], gestures.tag);
    if (this.mode !== 'level') return this.mode === 'hand' ? this.#relays : null;
    return levelList(scan.view(post), (level) => {
      gestures.level(level);
      this.#hooks.close();
    });
  }

  /** Whom to hand the post to, then what to answer meanwhile. */
  async hand(): Promise<void> {
    const { context, current, gestures, insert } = this.#parts;
    const root = current.root();
    const show = (list: List | null): void => {
      if (root !== current.root()) return;
      this.#relays = list;
      if (list) this.turn('hand');
      else this.#hooks.close();
    };
    const relays = await relayList(gestures, (waiting) => {
      const answer = (text: string, id: string | null): void => {
        this.#hooks.close();
        insert(text, id);
      };
      show(waiting[0] ? waitingList(waiting, answer) : null);
    });
    if (!relays) context.say({ text: t('barNoRelay') });
    show(relays);
  }

  async #look(): Promise<void> {
    const { current } = this.#parts;
    const root = current.root();
    const { account } = current.scene();
    const influence = current.sighting()?.verdict.influence ?? null;
    const sheet = account && (await ask('person.sheet', { account, influence }).catch(() => null));
    if (root !== current.root()) return;
    this.sheet = sheet;
    this.#hooks.turned();
  }
}
