/** Starter maps: what a trade listens for before it knows better, to be edited afterwards. */
import type { WatchKind } from '../watch.ts';

export const TRADES = ['food', 'cosmetics', 'sport', 'public', 'culture', 'retail'] as const;
export type Trade = (typeof TRADES)[number];

/** One subject of a map; it becomes one watch. */
export interface Subject {
  kind: WatchKind;
  name: string;
  terms: string[];
  /** Without one of these near, the terms may mean anything. */
  required: string[];
  excluded: string[];
}

export interface StarterMap {
  trade: Trade;
  language: 'fr' | 'en';
  subjects: Subject[];
}

function words(list: string): string[] {
  return list ? list.split(', ') : [];
}

function subjectOf(kind: WatchKind) {
  return (name: string, terms: string, required = '', excluded = ''): Subject => {
    return { kind, name, terms: words(terms), required: words(required), excluded: words(excluded) };
  };
}

/** Lists are written between commas. */
export const risk = subjectOf('risk');
export const territory = subjectOf('territory');
