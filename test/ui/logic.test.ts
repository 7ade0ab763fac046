/** What screens decide without drawing. */
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));

import type { Scene } from '../../src/core/messages.ts';
import { piecesOf } from '../../src/core/pieces.ts';
import { looseReply } from '../../src/core/reply.ts';
import { chooseVariant } from '../../src/core/template/variant.ts';
import { wrongAccountWords } from '../../src/platform/wrongAccountWords.ts';
import { draftOf as brandDraftOf, fieldsOf as brandFieldsOf } from '../../src/ui/brands/draft.ts';
import { hashOf, placeOf } from '../../src/ui/dashboard/useHash.ts';
import { accountOf, pageOnly, scopesOf, shortPage } from '../../src/ui/notes/noteScope.ts';
import { heardAs } from '../../src/ui/onboarding/BrandStep.tsx';
import { firstChoices, repliesOf, type Starter, starters } from '../../src/ui/onboarding/choices.ts';
import { homeOf } from '../../src/ui/onboarding/Ready.tsx';
import { offersFor } from '../../src/ui/panel/NextTime.tsx';
import { lastLook } from '../../src/ui/panel/useDigest.ts';
import { reachOver } from '../../src/ui/people/reach.ts';
import { sparkPath } from '../../src/ui/people/Spark.tsx';
import { velocityWords } from '../../src/ui/posts/Judged.tsx';
import { heardIn, influenceWords } from '../../src/ui/posts/why.ts';
import { draftOf as draftOfReply, EMPTY_DRAFT, errorsOf, fieldsOf, readDraft } from '../../src/ui/replies/draft.ts';
import { amountOf } from '../../src/ui/settings/InfluenceSetting.tsx';
import { isWebAddress } from '../../src/ui/shared/ExternalLink.tsx';
import { initials } from '../../src/ui/shared/Initials.tsx';
import { rehearingWords } from '../../src/ui/shared/Rehearing.tsx';
import { rowAfter } from '../../src/ui/shared/rowAfter.ts';
import { since } from '../../src/ui/shared/since.ts';
import { tabAfter } from '../../src/ui/shared/Tabs.tsx';
import { formatTags, parseTags } from '../../src/ui/shared/tagList.ts';
import { strangeAuthors, draftOf as watchDraftOf, fieldsOf as watchFieldsOf } from '../../src/ui/watches/draft.ts';
import { readFile } from '../../src/ui/watches/readFile.ts';
import { queued, reply, watch } from './seed.ts';

describe('marked pieces', () => {
  it('give the whole text back, whatever the spans', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        expect(
          piecesOf(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('join overlapping spans and keep the words between', () => {
    const pieces = piecesOf('Lumio lamp, Lumio', [
      { start: 12, end: 17 },
      { start: 0, end: 5 },
      { start: 0, end: 10 },
    ]);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Lumio', ' lamp', 'Lumio']);
  });
});

describe('keys', () => {
  it('move among rows and stop at the ends', () => {
    expect(rowAfter('ArrowDown', 0, 3, false)).toBe(1);
    expect(rowAfter('ArrowDown', 2, 3, false)).toBe(2);
    expect(rowAfter('ArrowUp', 0, 3, false)).toBe(0);
    expect(rowAfter('PageDown', 0, 100, false)).toBe(8);
    expect(rowAfter('j', 0, 3, true)).toBe(1);
    expect(rowAfter('End', 0, 3, true)).toBe(2);
  });

  it('leave letters and ends of the line to a search box', () => {
    for (const key of ['j', 'k', 'Home', 'End', 'a']) expect(rowAfter(key, 1, 3, false)).toBeNull();
    expect(rowAfter('ArrowDown', 0, 0, true)).toBeNull();
  });

  it('go round the tabs', () => {
    expect(tabAfter('ArrowRight', 2, 3)).toBe(0);
    expect(tabAfter('ArrowLeft', 0, 3)).toBe(2);
    expect(tabAfter('Home', 2, 3)).toBe(0);
    expect(tabAfter('a', 2, 3)).toBeNull();
  });
});

describe('tags', () => {
  it('are trimmed and each kept once, as first written', () => {
    expect(parseTags(' Press , photo,press,\n,two  words ')).toEqual(['Press', 'photo', 'two words']);
  });

  it('come back the same from their text', () => {
    const tag = fc.stringMatching(/^[a-zé]{1,8}( [a-z]{1,4})?$/);
    fc.assert(
      fc.property(fc.uniqueArray(tag), (tags) => {
        expect(parseTags(formatTags(tags))).toEqual(tags);
      }),
    );
  });
});

describe('the reply editor', () => {
  const draft = { ...EMPTY_DRAFT, title: ' Thanks ', body: ' Thank you ', shortcut: ' /TY ' };

  it('keeps trimmed fields and a bare shortcut', () => {
    expect(fieldsOf(draft)).toMatchObject({ title: 'Thanks', body: 'Thank you', shortcut: 'ty' });
  });

  it('names what is missing, misspelt or taken', () => {
    expect(errorsOf(draft, [])).toEqual({});
    expect(errorsOf({ ...EMPTY_DRAFT, title: '  ' }, [])).toEqual({ title: 'empty', body: 'empty' });
    expect(errorsOf({ ...draft, shortcut: 'a b' }, [])).toEqual({ shortcut: 'letters' });
    expect(errorsOf(draft, [reply('r', 'Other', 'Body', { shortcut: 'Ty' })])).toEqual({ shortcut: 'taken' });
    expect(errorsOf({ ...draft, shortcut: '' }, [reply('r', 'Other', 'Body')])).toEqual({});
  });

  it('keeps what stands beside the words, and reads it back field by field', () => {
    const context = { networks: ['x'], signals: ['praise' as const], watchKinds: [], communities: ['c1'] };
    const made = reply('r', 'Thanks', 'Body', {
      folder: 'SAV',
      favourite: true,
      tone: 'light',
      campaignId: 'c',
      context,
    });
    const kept = draftOfReply(made);
    expect(fieldsOf(kept)).toMatchObject({ folder: 'SAV', favourite: true, tone: 'light', campaignId: 'c', context });
    expect(fieldsOf(EMPTY_DRAFT)).toMatchObject({ kind: 'reply', campaignId: null, pictures: [] });
    expect(readDraft(JSON.parse(JSON.stringify(kept)), EMPTY_DRAFT)).toEqual(kept);
    const options = {
      kind: 'x',
      folder: 5,
      favourite: 'yes',
      context: { signals: ['praise', 'toString', 4], networks: 'x' },
      pictures: ['p', 5],
    };
    const read = readDraft({ options }, kept).options;
    expect(read).toEqual({
      ...kept.options,
      context: { ...context, signals: ['praise'] },
      pictures: ['p'],
    });
  });

  it('reads a kept draft of any shape', () => {
    expect(readDraft({ title: 'Kept', body: 3 }, draft)).toMatchObject({ title: 'Kept', body: ' Thank you ' });
    for (const kept of [null, 4, 'text', []]) expect(readDraft(kept, draft)).toEqual(draft);
  });
});

describe('notes', () => {
  const post = queued('x:1', 'Ana Example', 'Hello').post;
  const scene: Scene = { account: null, post, network: 'x', url: 'https://x.com/home' };

  it('are on the author of the post in front of her first', () => {
    expect(accountOf(scene)?.handle).toBe('anaexample');
    expect(scopesOf(scene)).toEqual(['person', 'page', 'free']);
    expect(scopesOf(pageOnly(scene))).toEqual(['page', 'free']);
  });

  it('are free where there is no page of the web', () => {
    expect(scopesOf(null)).toEqual(['free']);
    expect(scopesOf({ ...pageOnly(scene), url: 'about:blank' })).toEqual(['free']);
  });

  it('name a page shortly, and only one of the web', () => {
    expect(shortPage('https://www.example.com/')).toBe('example.com');
    expect(shortPage('https://example.com/a?b=c')).toBe('example.com/a');
    for (const url of ['javascript:alert(1)', 'no address', '']) expect(shortPage(url)).toBeNull();
  });
});

describe('people', () => {
  it('have initials from their names, whatever these hold', () => {
    expect(initials('Théo Martin')).toBe('TM');
    expect(initials('ines')).toBe('I');
    expect(initials('Jean de la Tour')).toBe('JT');
    expect(initials('🌻 Ana')).toBe('A');
    expect(initials('𝒜na')).toBe('𝒜');
    expect(initials('🌻')).toBe('?');
  });

  it('have a reach once two readings tell their followers', () => {
    const at = (when: number, followers: number | null) => ({
      id: `x:a@${when}`,
      account: 'x:a',
      at: when,
      followers,
      following: null,
      posts: null,
      bio: null,
    });
    expect(reachOver([at(1, 10)])).toBeNull();
    expect(reachOver([at(1, null), at(2, 10), at(3, 4)])).toMatchObject({ change: -6, since: 2 });
    expect(
      sparkPath([
        { at: 1, followers: 5 },
        { at: 2, followers: 5 },
      ]),
    ).toBe('M3.0 16.0L157.0 16.0');
  });
});

describe('why a post is flagged', () => {
  it('is told by kind, each term and each watch once', () => {
    const match = { watchId: 'w', kind: 'brand' as const, term: 'Lumio', start: 0, end: 5 };
    const matches = [
      match,
      { ...match, watchId: 'v', start: 9, end: 14 },
      { ...match, kind: 'product' as const, term: 'lamp' },
    ];
    expect(heardIn({ matches })).toEqual([
      { kind: 'brand', terms: ['Lumio'], watches: ['w', 'v'] },
      { kind: 'product', terms: ['lamp'], watches: ['w'] },
    ]);
  });

  it('is told by what makes the author worth knowing', () => {
    expect(influenceWords(null)).toBe('');
    expect(
      influenceWords({
        reasons: [
          { kind: 'reach', followers: 12_400, threshold: 10_000 },
          { kind: 'verified' },
          { kind: 'engagement', interactions: 1, threshold: 1, rate: 0.0312 },
        ],
      }),
    ).toBe('12,400 followers, verified, 1 reaction (3.1%)');
  });
});

describe('addresses', () => {
  it('lead to a section and a row, and back', () => {
    expect(placeOf('')).toEqual({ section: 'people', id: null });
    expect(placeOf('#elsewhere/1')).toEqual({ section: 'people', id: '1' });
    expect(placeOf('#watches/%')).toEqual({ section: 'watches', id: null });
    const place = { section: 'people' as const, id: 'a/b c#d' };
    expect(placeOf(hashOf(place))).toEqual(place);
  });

  it('become links only when they are of the web', () => {
    expect(isWebAddress('https://example.com/a')).toBe(true);
    for (const address of ['javascript:alert(1)', 'data:text/html,a', 'file:///a', 'a', null]) {
      expect(isWebAddress(address)).toBe(false);
    }
  });

  it('of a network begin at its first named host', () => {
    const network = (...hosts: string[]) =>
      homeOf({ id: 'n', name: 'N', hosts, watchesExtensions: false, limit: null });
    expect(network('https://*.example.com/*', 'https://example.com/*')).toBe('https://example.com/');
    expect(network('*://*/*')).toBeNull();
  });
});

describe('times', () => {
  const now = Date.UTC(2026, 0, 20, 12);

  it('are told as how long ago, and as a day beyond a week', () => {
    expect(since(now - 5_000, now)).toBe('just now');
    expect(since(now - 3 * 3_600_000, now)).toBe('3 hr. ago');
    expect(since(now - 86_400_000, now)).toBe('yesterday');
    expect(since(now - 10 * 86_400_000, now)).toBe('Jan 10, 2026');
    expect(since(now + 86_400_000, now)).toBe('Jan 21, 2026');
  });
});

describe('first choices', () => {
  it('show how a name will be heard', () => {
    expect(heardAs(' Air Lumio ')).toEqual(['Air Lumio', '@airlumio', '#AirLumio']);
    expect(heardAs('  ')).toEqual([]);
  });

  it('keep the replies that she left ticked, in the languages that she left filled, that of the interface first', () => {
    const [first, second, third] = starters();
    if (!first || !second || !third) throw new Error('three starters are proposed');
    const empty = { fr: ' ', en: '' };
    const all = [{ ...first, kept: false }, { ...second, bodies: empty }, third];
    const keptOf = (list: Starter[]) => repliesOf({ ...firstChoices(), starters: list });
    const { title, shortcut, bodies } = third;
    expect(keptOf(all)).toEqual([
      {
        ...{ title, shortcut, tags: [], lang: 'en', body: bodies.en },
        variants: [{ network: '', lang: 'fr', body: bodies.fr }],
      },
    ]);
    expect(keptOf([{ ...third, bodies: { ...bodies, en: '' } }])).toEqual([
      { title, shortcut, tags: [], lang: 'fr', body: bodies.fr, variants: [] },
    ]);
  });

  it.each([
    ['fr', 'Merci {prénom}'],
    ['en', 'Thank you {first name}'],
    ['es', 'Thank you {first name}'],
    ['', 'Thank you {first name}'],
  ])('are said in the language of the post: %s', (lang, start) => {
    const [thanks] = repliesOf(firstChoices());
    const reply = { ...looseReply(''), ...thanks };
    expect(chooseVariant(reply, 'x', lang).body.startsWith(start)).toBe(true);
  });
});

describe('watches and amounts', () => {
  it('come back the same from the editor', () => {
    const kept = watch('w', 'Lumio', { terms: ['Lumio', 'lampe Lumio'], excluded: ['lumière'], plurals: true });
    const { id: _, createdAt: __, updatedAt: ___, ...fields } = kept;
    expect(fields).toMatchObject(watchFieldsOf(watchDraftOf(kept)));
    expect(watchFieldsOf(watchDraftOf({ ...kept, brandId: 'b', mutedAuthors: ['x:a', '*:b'] }))).toMatchObject({
      brandId: 'b',
      mutedAuthors: ['x:a', '*:b'],
    });
  });

  it('name accounts as she writes them, and tell what is none', () => {
    const kept = watch('w', 'Lumio', { mutedAuthors: ['*:ada', 'x:bo'] });
    const draft = watchDraftOf(kept);
    expect(draft.mutedAuthors).toBe('@ada\nx:bo');
    expect(watchFieldsOf(draft).mutedAuthors).toEqual(['*:ada', 'x:bo']);
    const typed = { ...draft, mutedAuthors: '@Ada, ada, two words' };
    expect(watchFieldsOf(typed).mutedAuthors).toEqual(['*:ada']);
    expect(strangeAuthors(typed)).toEqual(['two words']);
  });

  it('come from a file, or with what is wrong in it, in words', async () => {
    const file = (text: string) => readFile(new Blob([text]));
    expect(await file('nom;mots\nLumio;Lumio')).toEqual({
      watches: [{ kind: 'brand', name: 'Lumio', terms: ['Lumio'] }],
      faults: [],
    });
    const { watches, faults } = await file('mots;nature\nLumio;rumeur');
    expect(watches).toEqual([]);
    expect(faults).toEqual([{ line: 2, words: expect.stringContaining('rumeur') }]);
    expect((await file('mots\n"a')).faults).toMatchObject([{ line: 2 }]);
    expect((await file('PK\u0003\u0004')).faults).toMatchObject([{ line: null }]);
  });

  it('are whole numbers, however spaced', () => {
    expect(amountOf('12 000')).toBe(12_000);
    expect(amountOf('12\u202f000')).toBe(12_000);
    for (const text of ['', '-1', '1.5', 'ten', '9'.repeat(13)]) expect(amountOf(text)).toBeNull();
  });
});

describe('brands', () => {
  const brand = {
    id: 'b',
    name: 'Lumio',
    colour: 'teal' as const,
    accounts: ['x:lumio', 'mastodon:lumio@mast.example'],
    createdAt: 1,
    updatedAt: 1,
  };

  it('come back the same from the editor, with their watches; an empty line is no account', () => {
    const watches = [watch('w1', 'Lumio', { brandId: 'b' }), watch('w2', 'Orange')];
    const draft = brandDraftOf(brand, watches);
    const { name, colour, accounts } = brand;
    expect(brandFieldsOf(draft)).toEqual({ name, colour, accounts, watches: ['w1'] });
    const typed = [...draft.accounts, { network: 'x', handle: ' @ ' }, { network: 'x', handle: '@Halo ' }];
    expect(brandFieldsOf({ ...draft, accounts: typed }).accounts).toEqual([...accounts, 'x:halo']);
  });
});

describe('after "never flag this again"', () => {
  it('the best expressions of each watch come first, three at most', () => {
    const post = queued('x:1', 'Ada', 'A glass of orange juice with Lumio light', {
      matches: [
        { watchId: 'w1', kind: 'brand', term: 'orange', start: 11, end: 17 },
        { watchId: 'w2', kind: 'brand', term: 'Lumio', start: 29, end: 34 },
      ],
    });
    const watches = [watch('w1', 'orange'), watch('w2', 'Lumio'), watch('w3', 'unheard')];
    const offers = offersFor(post, watches);
    expect(offers).toHaveLength(3);
    expect(offers.slice(0, 2).map(({ watch: { id }, expression }) => [id, expression])).toEqual([
      ['w1', 'orange juice'],
      ['w2', 'lumio light'],
    ]);
  });
});

describe('the digest', () => {
  it('counts from her last look, else from midnight', () => {
    const now = new Date(2026, 5, 15, 12).getTime();
    const night = new Date(2026, 5, 15).getTime();
    expect(lastLook(String(now - 1_000), now)).toBe(now - 1_000);
    for (const kept of [null, '', 'soon', '-3', String(now + 1_000)]) expect(lastLook(kept, now)).toBe(night);
  });
});

describe('what is told of a queued post', () => {
  it('is how fast it spreads, where two looks tell', () => {
    const at = (hours: number, likes: number) => ({ at: hours * 3_600_000, likes, replies: null, shares: null });
    expect(velocityWords({ counts: [at(0, 3), at(1, 43)] })).toBe('+40 an hour');
    expect(velocityWords({ counts: [at(0, 3), at(1, 3)] })).toBe('');
    expect(velocityWords({ counts: [] })).toBe('');
  });

  it('is what hearing it again changed', () => {
    expect(rehearingWords({ heard: 0, silenced: 0 })).toBe('');
    expect(rehearingWords({ heard: 1, silenced: 2 })).toBe('1 post already kept is heard now, 2 posts leave the queue');
  });

  it('is why an account may be the wrong one', () => {
    const wrong = { brands: ['Lumio'], accounts: ['x:lumio'], owner: null };
    expect(wrongAccountWords(wrong, 'me')).toBe(
      'You are signed in as @me. This post is about Lumio, which answers as @lumio.',
    );
    expect(wrongAccountWords({ ...wrong, owner: 'Halo' }, 'halo')).toContain('of Halo');
  });
});
