/** What guards say, in English and French: whole sentences, each with its reason, no gap left. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const spoken = vi.hoisted(() => ({ words: {} as Record<string, { message: string }> }));
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        (spoken.words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
    },
  },
}));

import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { type Reasons, type Warning, warning } from '../../src/core/guards/warning.ts';
import type { Personal } from '../../src/core/personal/personal.ts';
import { checkedOf } from '../../src/platform/guardWords.ts';

const LANGUAGES = { en, fr };
const NOON = new Date(2026, 5, 15, 12).getTime();
const approval = (fault: Reasons['approval']['fault']): Warning =>
  warning('approval', 'stop', { fault, postLevel: 2, by: 'Nora', until: NOON });

/** One of each, and each of their ways. */
const SAID: [Warning, en: string, fr: string][] = [
  [
    warning('said-to-her', 'stop', { same: true, at: NOON, network: 'x' }),
    'These very words were said to this person on Jun 15, 2026, on [x].',
    'Ces mots mêmes ont été dits à cette personne le 15 juin 2026, sur [x].',
  ],
  [
    warning('said-to-her', 'stop', { same: false, at: NOON, network: 'x' }),
    'Much the same was said to this person on Jun 15, 2026, on [x].',
    'À peu près la même chose a été dite à cette personne le 15 juin 2026, sur [x].',
  ],
  [
    warning('said-in-thread', 'warn', { people: 1 }),
    'The same was said to 1 other person in this conversation, who may read both.',
    'La même chose a été dite à 1 autre personne dans cette conversation, qui peut lire les deux.',
  ],
  [
    warning('said-around', 'warn', { people: 6, networks: ['x', 'y'] }),
    'The same was said to 6 other people within a day, on [x] and [y].',
    'La même chose a été dite à 6 autres personnes en un jour, sur [x] et [y].',
  ],
  [
    warning('gap', 'stop', { pieces: ['{a}', 'null'] }),
    'Something was not filled in: “{a}” and “null”.',
    'Quelque chose n’est pas rempli : « {a} » et « null ».',
  ],
  [
    warning('handle-as-name', 'warn', { handle: 'a_1' }),
    '“a_1” is a handle, not a name.',
    '« a_1 » est un pseudo, pas un nom.',
  ],
  [
    warning('too-long', 'stop', { count: 301, max: 300 }),
    '1 character too many: 300 fit here.',
    '1 caractère de trop : il en tient 300 ici.',
  ],
  [
    warning('light-tone', 'stop', { about: 'risk', pieces: [] }),
    'This reply is light, and the conversation is about a risk.',
    'Cette réponse est légère, et la conversation parle d’un risque.',
  ],
  [
    warning('light-tone', 'stop', { about: 'sensitive', pieces: ['haha'] }),
    'Something grave was said. Out of place here: “haha”.',
    'Quelque chose de grave a été dit. Déplacé ici : « haha ».',
  ],
  [
    warning('embargo', 'stop', { campaign: 'Owl', until: NOON, pieces: ['lampion'] }),
    'Secret until Jun 15, 2026, 12:00 PM (“Owl”): “lampion”.',
    'Secret jusqu’au 15 juin 2026, 12:00 (« Owl ») : « lampion ».',
  ],
  [
    warning('embargo', 'stop', { campaign: 'Owl', until: NOON, pieces: [] }),
    'This reply is of “Owl”, which is secret until Jun 15, 2026, 12:00 PM.',
    'Cette réponse est de « Owl », qui est secrète jusqu’au 15 juin 2026, 12:00.',
  ],
  [approval('withdrawn'), 'This reply was withdrawn.', 'Cette réponse a été retirée.'],
  [
    approval('unvalidated'),
    'Level 2 asks for a validated text, and this one is not.',
    'Le niveau 2 demande un texte validé, et celui-ci ne l’est pas.',
  ],
  [
    approval('expired'),
    'Level 2 asks for a validated text: what Nora validated held until Jun 15, 2026.',
    'Le niveau 2 demande un texte validé : ce que Nora a validé valait jusqu’au 15 juin 2026.',
  ],
  [
    approval('changed'),
    'Level 2 asks for a validated text: this one is no longer word for word what Nora validated.',
    'Le niveau 2 demande un texte validé : celui-ci n’est plus mot pour mot ce que Nora a validé.',
  ],
  [
    warning('wrong-account', 'stop', { wrong: { brands: ['Lumio'], accounts: ['x:lumio'], owner: null }, self: 'me' }),
    'You are signed in as @me. This post is about Lumio, which answers as @lumio.',
    'Vous êtes connecté en tant que @me. Cette publication concerne Lumio, qui répond en tant que @lumio.',
  ],
  [
    warning('language', 'warn', { reply: 'fr', post: 'en' }),
    'The reply is in French, the post in English.',
    'La réponse est en français, la publication en anglais.',
  ],
  [
    warning('ad-smell', 'warn', { signs: ['boast', 'slogan', 'capitals', 'bangs', 'brand-twice', 'link-and-call'] }),
    'It smells of advertising: superlatives, words of a slogan, capitals, repeated exclamation marks, the brand named twice, and a link and an order to follow it.',
    'Cela sent la publicité : des superlatifs, des mots de slogan, des majuscules, des points d’exclamation répétés, la marque nommée deux fois et un lien et l’ordre de le suivre.',
  ],
  [
    warning('avoided', 'warn', {
      words: [
        { said: 'cheap', prefer: 'fair' },
        { said: 'client', prefer: '' },
      ],
    }),
    '“cheap” is not said by the brand: rather “fair”. “client” is not said by the brand.',
    'La marque ne dit pas « cheap » : plutôt « fair ». La marque ne dit pas « client ».',
  ],
  [
    warning('taboo', 'warn', { community: 'Ink', pieces: ['biro'] }),
    'Never said among Ink: “biro”.',
    'Ne se dit jamais chez Ink : « biro ».',
  ],
  [
    warning('signature', 'warn', { signature: 'L.' }),
    'The charter asks to sign “L.”.',
    'La charte demande de signer « L. ».',
  ],
  [
    warning('emoji', 'warn', { rule: 'none', count: 1 }),
    'The charter allows no emoji.',
    'La charte n’admet aucun émoji.',
  ],
  [
    warning('emoji', 'warn', { rule: 'one', count: 3 }),
    'The charter allows one emoji; there are 3.',
    'La charte admet un émoji ; il y en a 3.',
  ],
  [
    warning('address', 'warn', { wanted: 'tu', whose: 'person' }),
    'You say “tu” to this person.',
    'Vous dites « tu » à cette personne.',
  ],
  [
    warning('address', 'warn', { wanted: 'vous', whose: 'charter' }),
    'The charter says “vous”.',
    'La charte dit « vous ».',
  ],
];

const PERSONAL: Personal = {
  her: ['Ada', 'b', 'c', 'd'],
  community: [],
  knowsHer: true,
  knowsCommunity: true,
  over: 12,
  proposals: [],
};

/** Spaces of French typography as plain ones. */
const plain = (words: string): string => words.replace(/[\u00a0\u202f]/g, ' ');

describe.each(['en', 'fr'] as const)('%s', (lang) => {
  beforeEach(() => {
    spoken.words = LANGUAGES[lang];
  });

  test.each(SAID)('%o', (said, english, french) => {
    const { cautions } = checkedOf({ warnings: [said], personal: PERSONAL }, (network) => `[${network}]`);
    expect(cautions.map(({ words }) => plain(words))).toEqual([lang === 'en' ? english : french]);
    expect(cautions[0]).toMatchObject({ guard: said.guard, level: said.level });
  });

  test('her, her community, 140', () => {
    const proposals = [{ about: 'name', piece: 'Ada', text: 'Ada, hi' }] as const;
    const of = (personal: Personal) => checkedOf({ warnings: [], personal }, String);
    const wordsOf = (personal: Personal) => of(personal).personal.map(({ words, has }) => [plain(words), has]);
    expect(wordsOf(PERSONAL)).toEqual(
      lang === 'en'
        ? [
            ['Her: Ada, b, c', true],
            ['Nothing about her community', false],
            ['12 over 140', false],
          ]
        : [
            ['Elle : Ada, b, c', true],
            ['Rien sur sa communauté', false],
            ['12 de trop pour 140', false],
          ],
    );
    expect(wordsOf({ ...PERSONAL, her: [], knowsCommunity: false, over: 0 }).map(([, has]) => has)).toEqual([
      false,
      true,
    ]);
    expect(wordsOf({ ...PERSONAL, knowsHer: false, knowsCommunity: false })).toHaveLength(1);
    expect(of({ ...PERSONAL, proposals: [...proposals] }).additions).toEqual([
      { label: lang === 'en' ? 'Add her name: Ada' : 'Ajouter son prénom\u00a0: Ada', text: 'Ada, hi' },
    ]);
  });
});
