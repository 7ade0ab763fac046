/** All that the menu may put into a body, in the language of the interface. */
import { foldPlain } from '../../../core/fold.ts';
import type { Reply } from '../../../core/reply.ts';
import { filterIn } from '../../../core/template/filters.ts';
import { tagIn } from '../../../core/template/tag-names.ts';
import { type Noun, VARIABLES } from '../../../core/template/variables.ts';
import { language, t } from '../../../platform/i18n.ts';
import { type Insertion, insertFilter, insertSnippet, type Snippet } from './insertion.ts';

export interface Entry {
  group: string;
  label: string;
  /** As it stands in a body. */
  code: string;
  insert: (body: string, from: number, to: number) => Insertion;
}

function snippet(group: string, label: string, parts: Snippet['parts'], places: readonly string[] = []): Entry {
  const code = parts.map((part, at) => part + (places[at] ?? '')).join('');
  return { group, label, code, insert: (body, from, to) => insertSnippet({ parts, places }, body, from, to) };
}

function groupOf(noun: Noun): string {
  if (noun === 'person' || noun === 'account') return t('insertPerson');
  if (noun === 'post' || noun === 'network') return t('insertPost');
  if (noun === 'community') return t('insertCommunity');
  return noun === 'brand' || noun === 'campaign' || noun === 'perk' ? t('insertBrand') : t('insertMoment');
}

function variables(): Entry[] {
  return VARIABLES.map(({ noun, [language()]: name }) => snippet(groupOf(noun), name, [`{${name}}`]));
}

/** `{% name %}`, with what follows it. */
function tag(name: string, rest = ''): string {
  return `{% ${tagIn(name, language())}${rest && ` ${rest}`} %}`;
}

function blocks(): Entry[] {
  const [one, other] = [t('insertOne'), t('insertOther')];
  const alternatives = t('insertAlternatives');
  const block = (group: string, label: string, name: string, between: string): Entry =>
    snippet(group, label, [tag(name), tag(between), tag(`end${name}`)], [one, other]);
  return [
    block(alternatives, t('insertRandom'), 'random', 'or'),
    block(alternatives, t('insertRotate'), 'rotate', 'or'),
    block(alternatives, t('insertTu'), 'tu', 'vous'),
    block(alternatives, t('insertInclusive'), 'inclusive', 'plain'),
  ];
}

function conditions(): Entry[] {
  const nameOf = (id: string): string => VARIABLES.find((variable) => variable.id === id)?.[language()] ?? id;
  const relation = nameOf('person.stage');
  const group = t('insertConditions');
  const places = [t('insertOne'), t('insertOther')];
  const condition = (label: string, test: string): Entry =>
    snippet(group, label, [tag('if', test), tag('else'), tag('endif')], places);
  return [
    condition(t('insertIfKnown'), relation),
    condition(t('insertIfRegular'), `${relation} == "${t('insertRegular')}"`),
    condition(t('insertIfNetwork'), `${nameOf('network.name')} == "Instagram"`),
    condition(t('insertIfCommunity'), nameOf('community.name')),
  ];
}

function fields(): Entry[] {
  const group = t('insertFields');
  const [label, byDefault] = [t('insertLabel'), language() === 'fr' ? 'défaut' : 'default'];
  const start = (name: string): string => `{% ${tagIn(name, language())} "`;
  return [
    snippet(group, t('insertField'), [start('field'), `", ${byDefault}: "`, '" %}'], [label, t('insertDefault')]),
    snippet(
      group,
      t('insertChoice'),
      [start('choice'), '", "', '", "', '" %}'],
      [label, t('insertOne'), t('insertOther')],
    ),
    snippet(group, t('insertDay'), [start('day'), '" %}'], [label]),
  ];
}

/** What filters are followed by. */
const ARGUMENTS: Record<string, string> = {
  inclusive: '',
  plural: ': "message", "messages"',
  shorten: ': 60',
};

const FILTERS = [
  ...(['first_name', 'title_case', 'upper', 'lower', 'shorten', 'emoji_off', 'date_words', 'plural'] as const),
  ...(['de', 'le', 'la', 'que', 'inclusive'] as const),
] as const;

function filters(): Entry[] {
  const example = VARIABLES.find(({ id }) => id === 'person.name')?.[language()] ?? 'name';
  const group = t('insertFilters');
  const filter = (label: string, code: string): Entry => ({
    group,
    label,
    code: `| ${code}`,
    insert: (body, from, to) => insertFilter(code, example, body, from, to),
  });
  return [
    filter(t('filter_default'), `default: "${t('insertOther')}"`),
    ...FILTERS.map((name) => filter(t(`filter_${name}`), filterIn(name, language()) + (ARGUMENTS[name] ?? ''))),
  ];
}

/** By shortcut, else by title. */
function fragmentEntries(fragments: readonly Reply[]): Entry[] {
  return fragments.map(({ title, shortcut }) => {
    const name = shortcut || title;
    const quote = name.includes('"') ? "'" : '"';
    return snippet(t('insertFragments'), title, [tag(shortcut ? 'part' : 'fragment', `${quote}${name}${quote}`)]);
  });
}

export function entriesOf(fragments: readonly Reply[]): Entry[] {
  return [...variables(), ...fields(), ...blocks(), ...conditions(), ...fragmentEntries(fragments), ...filters()];
}

/** Those that hold every word, by what they are called, do or look like; first those whose name begins so. */
export function entriesFor(entries: readonly Entry[], query: string): Entry[] {
  const wanted = foldPlain(query).trim();
  const words = wanted.split(' ').filter(Boolean);
  const found = entries.filter(({ group, label, code }) => {
    const text = foldPlain(`${group} ${label} ${code}`);
    return words.every((word) => text.includes(word));
  });
  const begins = ({ label }: Entry): boolean => foldPlain(label).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}
