/** What the editor of bodies decides without drawing: insertions, faults, examples, unfinished drafts. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };

const speech = vi.hoisted(() => ({ words: {} as Record<string, { message: string }> }));
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        (speech.words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
    },
  },
}));

import { bareFacts } from '../../src/core/template/facts.ts';
import { renderReply } from '../../src/core/template/render.ts';
import { faultsOfReply } from '../../src/core/template/reply-faults.ts';
import { entriesFor, entriesOf } from '../../src/ui/replies/body/entries.ts';
import { placeOf } from '../../src/ui/replies/body/FaultList.tsx';
import { type Insertion, insertFilter, insertSnippet } from '../../src/ui/replies/body/insertion.ts';
import { draftOf, EMPTY_DRAFT, fieldsOf, readDraft, replyOf } from '../../src/ui/replies/draft.ts';
import { chosenScene, examplesFrom } from '../../src/ui/replies/examples.ts';
import { queued, reply } from './seed.ts';

const SPEECHES = { en, fr } as const;
const speak = (lang: keyof typeof SPEECHES): void => {
  speech.words = SPEECHES[lang];
};
afterEach(() => speak('en'));
speak('en');

/** The body once something was put into it, what is then selected between `<` and `>`. */
function withInsertion(body: string, { from, to, text, start, end }: Insertion): string {
  const next = body.slice(0, from) + text + body.slice(to);
  return `${next.slice(0, start)}<${next.slice(start, end)}>${next.slice(end)}`;
}

const greeting = reply('f1', 'Say "hello"', 'Hello {first name}', { kind: 'fragment' });
const close = reply('f2', 'Close', 'Bye', { kind: 'fragment', shortcut: 'bye' });
const FRAGMENTS = [greeting, close];

describe('the menu', () => {
  it.each(['en', 'fr'] as const)('offers nothing that is not understood, in %s', (lang) => {
    speak(lang);
    for (const entry of entriesOf(FRAGMENTS)) {
      for (const [body, from, to] of [
        ['', 0, 0],
        ['Hello there', 6, 11],
      ] as const) {
        const { text, ...rest } = entry.insert(body, from, to);
        const next = body.slice(0, rest.from) + text + body.slice(rest.to);
        const written = reply('r', 'T', next);
        expect([entry.label, faultsOfReply(written, FRAGMENTS)]).toEqual([entry.label, []]);
        const said = renderReply(written, bareFacts({ account: null, post: null, network: 'x', url: '' }, 0, lang), {
          fragments: FRAGMENTS,
          takesDefaults: true,
        });
        expect([entry.label, said.fault, /\{%|%\}|\{\{/.test(said.preview)]).toEqual([entry.label, null, false]);
        expect(rest.start >= rest.from && rest.start <= rest.end && rest.end <= rest.from + text.length).toBe(true);
      }
    }
  });

  it('speaks French to those who do', () => {
    speak('fr');
    const codes = entriesOf(FRAGMENTS).map(({ code }) => code);
    expect(codes).toContain('{prénom}');
    expect(codes).toContain('{% hasard %}un{% ou %}un autre{% finhasard %}');
    expect(codes).toContain('{% si relation == "fidèle" %}un{% sinon %}un autre{% finsi %}');
    expect(codes).toContain('{% champ "libellé", défaut: "proposition" %}');
    expect(codes).toContain('| majuscules');
  });

  it('finds by what things are called, do, or look like', () => {
    const labels = (query: string): string[] => entriesFor(entriesOf(FRAGMENTS), query).map(({ label }) => label);
    expect(labels('prenom')).toEqual([]);
    expect(labels('first name')).toContain('first name');
    expect(labels('TU')).toContain('Tu or vous');
    expect(labels('chance')).toEqual(['By chance, never the same to the same person']);
    expect(labels('bye')).toEqual(['Close']);
    expect(labels('fragment say')).toEqual(['Say "hello"']);
  });
});

describe('what is put into a body', () => {
  const block = { parts: ['{% tu %}', '{% vous %}', '{% endtu %}'], places: ['one', 'another'] } as const;

  it('takes what is selected as its first part, and selects the next', () => {
    expect(withInsertion('a', insertSnippet(block, 'a', 1, 1))).toBe('a{% tu %}<one>{% vous %}another{% endtu %}');
    expect(withInsertion('Hi you!', insertSnippet(block, 'Hi you!', 3, 6))).toBe(
      'Hi {% tu %}you{% vous %}<another>{% endtu %}!',
    );
    expect(withInsertion('ab', insertSnippet({ parts: ['{name}'], places: [] }, 'ab', 1, 1))).toBe('a{name}<>b');
  });

  it.each([
    ['{prénom}', 8, '{{ prénom | upper }}<>'],
    ['{prénom}', 3, '{{ prénom | upper }}<>'],
    ['a {{ nom | de }} b', 16, 'a {{ nom | de | upper }}<> b'],
    ['a {nom} b', 9, 'a {nom} b{{ <name> | upper }}'],
    ['a {{ }} b', 7, 'a {{ name | upper }}<> b'],
    ['', 0, '{{ <name> | upper }}'],
  ])('a filter goes to the variable at the caret: %s', (body, caret, said) => {
    expect(withInsertion(body, insertFilter('upper', 'name', body, caret, caret))).toBe(said);
  });
});

describe('faults of a reply', () => {
  const faults = (body: string, more: object = {}, fragments = FRAGMENTS): string[] =>
    faultsOfReply({ ...reply('r', 'T', body), ...more }, fragments).map(({ start, end, key, values }) =>
      [key, ...values, body.slice(start, end)].join('|'),
    );

  it('are those of its text and of the fragments in it, in order', () => {
    expect(faults('{% part "nope" %} {{ name | uper }} {% part "bye" %}')).toEqual([
      'templateNoFragment|nope|{% part "nope" %}',
      'templateNoFilter|uper|uper',
    ]);
    expect(faults('{% part "bad" %}', {}, [reply('f', 'bad', '{% if %}', { kind: 'fragment' })])).toEqual([
      'templateBadFragment|bad|{% part "bad" %}',
    ]);
    expect(faults('{% part "far" %}', {}, [reply('f', 'far', '{% part "nope" %}', { kind: 'fragment' })])).toEqual([
      'templateBadFragment|far|{% part "far" %}',
    ]);
  });

  it('tell a fragment that would hold itself, as it is written now', () => {
    const own = { id: 'f2', title: 'Close', kind: 'fragment' } as const;
    expect(faults('{% part "close" %}', own)).toEqual(['templateCycle|close|{% part "close" %}']);
    const through = [...FRAGMENTS, reply('f3', 'Through', '{% part "bye" %}', { kind: 'fragment' })];
    expect(faults('{% part "through" %}', { ...own, shortcut: 'bye' }, through)).toEqual([
      'templateCycle|through|{% part "through" %}',
    ]);
    expect(faults('{% part "through" %}', {}, through)).toEqual([]);
  });

  it('stand on a line and in a column, an emoji being one', () => {
    expect(placeOf('ab\n😀{{', 5)).toEqual({ line: 2, column: 2 });
    expect(placeOf('', 0)).toEqual({ line: 1, column: 1 });
  });
});

describe('for whom a reply is shown', () => {
  const posts = [queued('x:1', 'Ana Example', `Lumio ${'very '.repeat(20)}nice`), queued('x:2', 'Bo Example', 'Hi')];

  it('the person in front of her first, then the posts, shortened', () => {
    const here = { account: null, post: posts[1]?.post ?? null, network: 'x', url: 'https://x.com/home' };
    const examples = examplesFrom(here, posts);
    expect(examples.map(({ id }) => id)).toEqual(['here', 'x:1', 'x:2']);
    expect(examples[1]?.label).toBe('Ana Example: “Lumio very very very very very very very…”');
    expect(chosenScene(examples, 'x:2')?.account?.handle).toBe('boexample');
    expect(chosenScene(examples, '')).toBeNull();
    expect(examplesFrom({ ...here, post: null }, []).length).toBe(0);
  });
});

describe('an unfinished draft', () => {
  const variants = [{ network: 'x', lang: 'fr', body: ' court ' }];
  const options = { ...EMPTY_DRAFT.options, kind: 'fragment' as const };
  const draft = { ...EMPTY_DRAFT, title: 'T', body: 'B', options, variants };

  it('keeps versions, trimmed, those without words left out', () => {
    const fields = fieldsOf({ ...draft, variants: [...variants, { network: '', lang: 'en', body: ' ' }] });
    expect(fields).toMatchObject({ kind: 'fragment', variants: [{ network: 'x', lang: 'fr', body: 'court' }] });
    expect(draftOf(replyOf(draft, null))).toMatchObject({ options, variants });
  });

  it('is read back, and what is no list of versions is not', () => {
    expect(readDraft(JSON.parse(JSON.stringify(draft)), EMPTY_DRAFT)).toEqual(draft);
    for (const kept of [7, [null], [{ network: 'x' }], [{ network: 1, lang: '', body: '' }]]) {
      const read = readDraft({ variants: kept, options: { kind: 'other' } }, draft);
      expect(read).toMatchObject({ variants, options });
    }
  });

  it('is the reply that it changes, places in its text being kept', () => {
    const stored = reply('r9', 'Old', 'Old', { uses: 4, context: { ...reply('', '', '').context, networks: ['x'] } });
    expect(replyOf({ ...draft, body: ' B', shortcut: ' /AB ' }, stored)).toMatchObject({
      ...{ id: 'r9', uses: 4, title: 'T', body: ' B', shortcut: 'ab' },
      context: { networks: ['x'] },
    });
  });
});
