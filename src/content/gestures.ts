/** What she does to the post or person in front of her: each sends one message, and says how it went. */
import type { Level } from '../core/level.ts';
import type { Answer, Ask, Handed, Requests, Scene } from '../core/messages.ts';
import type { Flag } from '../core/queue.ts';
import { ask } from '../platform/bus.ts';
import { t } from '../platform/i18n.ts';
import { nameOf } from './bar/words.ts';
import type { FrameContext } from './context.ts';
import { failureWords } from './failure.ts';
import { copyText } from './insert/clipboard.ts';
import type { Scan } from './scan.ts';

export interface Gestures {
  save(): void;
  note(text: string): void;
  /** Toggles the tag of a number key, 1 to 9. */
  tag(slot: number): void;
  /** It stayed in front of her: said to the queue, not to her. */
  seen(): void;
  done(): void;
  never(): void;
  level(level: Level): void;
  /** Hands the post to a relay, the note on the clipboard; gives what to answer meanwhile. */
  hand(relayId: string): Promise<Handed['waiting']>;
  /** She says that the person in front of her is real. */
  real(): void;
  undo(id: string): void;
}

interface Parts {
  context: FrameContext;
  scan: Scan;
  /** What is kept of a person may have changed. */
  changed: () => void;
}

type Write = keyof Pick<
  Requests,
  'person.save' | 'person.tag' | 'person.real' | 'note.add' | 'post.state' | 'post.level' | 'post.hand'
>;

/** What the last writes were about, so that taking one back corrects the page. */
const REMEMBERED = 50;

export function createGestures({ context, scan, changed }: Parts): Gestures {
  const abouts = new Map<string, Flag>();

  const remember = (undo: string | null, flag: Flag | null): void => {
    if (!undo || !flag) return;
    abouts.set(undo, flag);
    if (abouts.size > REMEMBERED) abouts.delete(abouts.keys().next().value as string);
  };
  const write = async <K extends Write>(
    name: K,
    body: Ask<Requests, K>,
    words: (answer: Answer<Requests, K>) => string,
    flag: Flag | null = null,
  ): Promise<void> => {
    try {
      const answer = await ask(name, body);
      const { undo } = answer as Answer<Requests, Write>;
      remember(undo, flag);
      context.say({ text: words(answer), undo });
    } catch (error) {
      context.say({ text: failureWords(error) });
    }
    changed();
  };
  const name = (scene: Scene, card: { name: string } | null = null): string => nameOf(scene.account, card);

  const setState = (flag: Flag | null, state: 'done' | 'muted', words: string): void => {
    if (!flag) return;
    const said = (): string => {
      scan.change(flag.post.id, { state });
      return words;
    };
    void write('post.state', { flag, state }, said, flag);
  };
  const takeBack = async (id: string): Promise<void> => {
    try {
      const { undone } = await ask('undo', { id });
      context.say({ text: t(undone ? 'saidUndone' : 'saidNotUndone') });
      const flag = abouts.get(id) ?? context.flag();
      if (flag) scan.refresh(flag);
    } catch (error) {
      context.say({ text: failureWords(error) });
    }
    changed();
  };

  return {
    save: () => {
      const scene = context.scene();
      void write('person.save', { scene }, ({ card, created }) =>
        t(created ? 'saidSaved' : 'saidUpdated', name(scene, card.person)),
      );
    },
    note: (text) => {
      const scene = context.scene();
      void write('note.add', { scene, text }, () => (scene.account ? t('saidNoted', name(scene)) : t('saidNotedPage')));
    },
    tag: (slot) => {
      const scene = context.scene();
      void write('person.tag', { scene, slot }, ({ tag, on }) =>
        tag === null ? t('saidNoTag', slot) : t(on ? 'saidTagged' : 'saidUntagged', name(scene), tag),
      );
    },
    seen: () => {
      const flag = context.flag();
      if (!flag || scan.view(flag.post.id)?.state !== 'new') return;
      const seen = (): void => scan.change(flag.post.id, { state: 'seen' });
      ask('post.state', { flag, state: 'seen' }).then(seen, () => undefined);
    },
    done: () => setState(context.flag(), 'done', t('saidDone')),
    level: (level) => {
      const flag = context.flag();
      if (!flag) return;
      const said = (): string => {
        scan.refresh(flag);
        return t('saidLevel', level);
      };
      void write('post.level', { flag, level }, said, flag);
    },
    hand: async (relayId) => {
      const flag = context.flag();
      let waiting: Handed['waiting'] = [];
      const said = (handed: Handed): string => {
        waiting = handed.waiting;
        void copyText(context.document, handed.note);
        return handed.said;
      };
      if (flag) await write('post.hand', { flag, relayId, question: '' }, said);
      return waiting;
    },
    real: () => {
      const scene = context.scene();
      const { account } = scene;
      if (account) void write('person.real', { account }, () => t('saidReal', name(scene)));
    },
    never: () => setState(context.flag(), 'muted', t('saidMuted')),
    undo: (id) => void takeBack(id),
  };
}
