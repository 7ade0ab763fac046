/** Invented posts as the queue keeps them: matched by an invented brand's watches, their signals heard, their level proposed. */
import type { Kindness } from '../../../src/core/gesture.ts';
import type { KindnessScene } from '../../../src/core/kindness/candidates.ts';
import { FIRST_RULES } from '../../../src/core/level.ts';
import { compileWatches } from '../../../src/core/match.ts';
import { type QueuedPost, UNJUDGED } from '../../../src/core/queue.ts';
import { detectSignals, spokenLanguage } from '../../../src/core/signals/detect.ts';
import { WATCH_OPTIONS, type Watch, type WatchKind } from '../../../src/core/watch.ts';
import { post } from '../scenes.ts';

export const NOW = new Date(2026, 2, 9, 9).getTime();
export const HOUR = 3_600_000;

const watch = (id: string, kind: WatchKind, terms: string[]): Watch => ({
  ...WATCH_OPTIONS,
  id,
  kind,
  name: id,
  terms,
  plurals: true,
  createdAt: 0,
  updatedAt: 0,
});

export const WATCHES = [
  watch('mornings', 'territory', [
    'petit déjeuner',
    'céréales',
    'café',
    'tartine',
    'breakfast',
    'cereal',
    'coffee',
    'toast',
  ]),
  watch('ways', 'territory', ['train', 'vélo', 'bus', 'bike', 'gare', 'station']),
  watch('evenings', 'territory', ['concert', 'gig', 'cinéma', 'movie']),
  watch('brand', 'brand', ['Lumio']),
  watch('risk', 'risk', ['allergène', 'allergen']),
  watch('rival', 'competitor', ['Orbelle']),
];
const matcher = compileWatches(WATCHES);

/** An hour old, by somebody of her own handle for each id. */
export function heardPost(text: string, lang: 'fr' | 'en', rest: Partial<QueuedPost> = {}): QueuedPost {
  const id = rest.id ?? `x:${text.length}`;
  const at = NOW - HOUR;
  const handle = `${id.replace(/\W/g, '_')}_example`;
  return {
    ...UNJUDGED,
    id,
    post: post({ id, text, lang, handle, author: 'Ana Example', time: at }),
    matches: matcher.match(text),
    influence: null,
    url: 'https://x.example/home',
    state: 'new',
    account: `x:${handle}`,
    flaggedAt: at,
    seenAt: at,
    sightings: 1,
    language: spokenLanguage(text, lang),
    signals: detectSignals(text, lang),
    ...rest,
  };
}

export function sceneOf(rest: Partial<KindnessScene> = {}): KindnessScene {
  return {
    now: NOW,
    cooldown: 180,
    rules: FIRST_RULES,
    people: new Map(),
    acts: [],
    drawn: new Set(),
    own: new Set(['x:lumio_example']),
    ...rest,
  };
}

export function act(rest: Partial<Kindness> = {}): Kindness {
  return {
    id: 'k1',
    postId: 'x:0',
    account: 'x:ana_example',
    gestureId: 'g1',
    state: 'done',
    why: '',
    drawId: null,
    cost: 5,
    reaction: '',
    at: NOW - HOUR,
    updatedAt: NOW - HOUR,
    ...rest,
  };
}
