/** Invented scenes for the guards. */
import type { Campaign } from '../../../src/core/campaign.ts';
import type { Charter } from '../../../src/core/charter.ts';
import type { Community } from '../../../src/core/community.ts';
import { type GuardScene, NOWHERE, type SaidBefore } from '../../../src/core/guards/scene.ts';
import { REPLY_OPTIONS, type Reply } from '../../../src/core/reply.ts';

export const NOW = Date.UTC(2026, 5, 15, 10);
export const HOUR = 3_600_000;

export const scene = (over: Partial<GuardScene> = {}): GuardScene => ({ ...NOWHERE, now: NOW, network: 'x', ...over });

type Answered = NonNullable<GuardScene['post']>;

export const ANSWERED: Answered = {
  text: 'Ma lampe Lumio s’est éteinte à minuit et personne ne répond',
  lang: 'fr',
  level: 1,
  kinds: [],
  signals: [],
};

export const answering = (over: Partial<Answered> = {}): Answered => ({ ...ANSWERED, ...over });

export const aReply = (over: Partial<Reply> = {}): Reply => ({
  ...REPLY_OPTIONS,
  id: 'r',
  title: 'Thanks',
  body: 'Merci {prénom}, la pièce part ce soir.',
  tags: [],
  shortcut: '',
  lang: 'fr',
  createdAt: 1,
  updatedAt: 1,
  usedAt: null,
  uses: 0,
  binnedAt: null,
  ...over,
});

export const aCampaign = (over: Partial<Campaign> = {}): Campaign => ({
  id: 'c',
  name: 'Nuit des lampions',
  codeName: '',
  embargoUntil: NOW + 48 * HOUR,
  secretWords: [],
  message: '',
  hashtag: '',
  link: '',
  startsAt: null,
  endsAt: null,
  createdAt: 1,
  updatedAt: 1,
  ...over,
});

export const aCharter = (over: Partial<Charter> = {}): Charter => ({
  id: '*',
  address: 'free',
  signature: '',
  emoji: 'any',
  words: [],
  updatedAt: 1,
  ...over,
});

export const aCommunity = (over: Partial<Community> = {}): Community => ({
  id: 'k',
  name: 'Les Veilleuses',
  about: 'Celles qui lisent la nuit',
  codes: [],
  words: [],
  taboos: [],
  rituals: [],
  elders: [],
  jokes: [],
  createdAt: 1,
  updatedAt: 1,
  ...over,
});

export const saidBefore = (text: string, over: Partial<SaidBefore> = {}): SaidBefore => ({
  to: 'her',
  whom: 'ada',
  network: 'x',
  text,
  at: NOW - HOUR,
  ...over,
});
