/** What a guard says of a text before it is inserted: never a refusal, always with its reason. */
import type { WrongAccount } from '../brand.ts';
import type { EmojiRule } from '../charter.ts';
import type { Level } from '../level.ts';
import type { Span } from '../signals/kinds.ts';
import type { AdSign } from './adSmell.ts';

/** `warn`: one key more, and it goes. `stop`: to say it all the same is chosen on purpose. */
export type Gravity = 'warn' | 'stop';

/** What a guard tells of its reason, by guard. */
export interface Reasons {
  /** The same, or nearly, was said to her. `at`: when last, epoch ms. */
  'said-to-her': { same: boolean; at: number; network: string };
  /** ... to others in this thread. */
  'said-in-thread': { people: number };
  /** ... to others these last hours, anywhere. */
  'said-around': { people: number; networks: string[] };
  /** A variable that nothing filled, or that a wrong value fills. `pieces`: as they stand in the text. */
  gap: { pieces: string[] };
  /** A handle stands where a name is said. */
  'handle-as-name': { handle: string };
  /** By the network’s own rule. */
  'too-long': { count: number; max: number };
  /** The reply is light, or words of it are, and the thread is about a risk or something grave. */
  'light-tone': { about: 'risk' | 'sensitive'; pieces: string[] };
  /** `until`: epoch ms. */
  embargo: { campaign: string; until: number; pieces: string[] };
  approval: {
    fault: 'withdrawn' | 'unvalidated' | 'expired' | 'changed';
    postLevel: Level;
    by: string;
    until: number | null;
  };
  'wrong-account': { wrong: WrongAccount; self: string };
  /** BCP 47 subtags. */
  language: { reply: string; post: string };
  'ad-smell': { signs: AdSign[] };
  avoided: { words: { said: string; prefer: string }[] };
  taboo: { community: string; pieces: string[] };
  signature: { signature: string };
  emoji: { rule: Exclude<EmojiRule, 'any'>; count: number };
  /** `whose`: who is spoken to so, she or everybody. */
  address: { wanted: 'tu' | 'vous'; whose: 'person' | 'charter' };
}
export type GuardName = keyof Reasons;

export type WarningOf<K extends GuardName> = { guard: K; level: Gravity; spans: Span[] } & Reasons[K];
export type Warning = { [K in GuardName]: WarningOf<K> }[GuardName];

/** Says it without pointing at words. */
export function warning<K extends GuardName>(
  guard: K,
  level: Gravity,
  reason: Reasons[K],
  spans: Span[] = [],
): WarningOf<K> {
  return { ...reason, guard, level, spans };
}
