/** The template language: conditions, filters, fields, fragments, alternatives, tu or vous. */
import { describe, expect, test } from 'vitest';
import type { Charter } from '../../../src/core/charter.ts';
import { PERSON_OPTIONS, type Person } from '../../../src/core/person.ts';
import { account, scene } from '../scenes.ts';
import { asked, FACTS, facts, fragment, NOW, speak, text, written } from './speak.ts';

const DAY = 24 * 3_600_000;
const known = (more: Partial<Person> = {}): Person => ({
  ...{ id: 'p1', name: 'Ana Doe', stage: 'regular', tags: ['presse', 'photo'], accounts: ['x:ana'] },
  ...{ metAt: null, metUrl: null, createdAt: 0, updatedAt: 0, ...PERSON_OPTIONS },
  ...more,
});
const charter = (more: Partial<Charter> = {}): Charter => ({
  ...{ id: '*', address: 'free', signature: '', emoji: 'any', words: [], updatedAt: 0 },
  ...more,
});
const named = (name: string) => facts({ scene: scene({ account: account({ name, handle: 'x' }) }) });

describe('conditions', () => {
  const body = '{% if person.stage == "regular" %}re{% else %}-{% endif %}{% if campaign.link %}!{% endif %}';

  test('know whether something is known', () => {
    expect(text(body)).toBe('-');
    expect(text(body, facts({ person: known() }))).toBe('re');
  });

  test.each(['regular', 'Regular', 'fidèle', 'fidele'])('a stage is also called %s', (name) => {
    expect(text(`{% if relation == "${name}" %}oui{% endif %}`, facts({ person: known() }))).toBe('oui');
  });

  test('are written in either language', () => {
    const french = '{% si étape == "x" %}a{% sinonsi prénom == "Ana" %}b{% sinon %}c{% finsi %}';
    expect(text(french)).toBe('b');
    expect(text('{% case person.stage %}{% when "regular" %}x{% endcase %}', facts({ person: known() }))).toBe('x');
  });

  test('a tag alone on its line leaves no empty line', () => {
    expect(text('a\n{% if prénom %}\nb\n  {% else %}\nc\n{% endif %}\nd')).toBe('a\nb\nd');
    expect(text('a {% if prénom %}b{% endif %} c')).toBe('a b c');
    expect(text('{% if prénom %}\nb\n{% endif %}')).toBe('b');
    expect(text('a\n\n{% if prénom %}b{% endif %}\n\nc')).toBe('a\n\nb\n\nc');
  });

  test('names may be given to values, and go before what is known', () => {
    expect(
      text(
        '{% assign prénom = "Zoé" %}{{ prénom }} {% for tag in person.tags %}#{{ tag }} {% endfor %}',
        facts({ person: known() }),
      ),
    ).toBe('Zoé #presse #photo ');
  });
});

describe('filters', () => {
  test.each([
    ['{{ "MARIE-ÈVE o\'neil" | title_case }}', "Marie-Ève O'Neil"],
    ['{{ "McKenna DUPONT" | titre }}', 'McKenna Dupont'],
    ['{{ "Dr Marie Dupont 🌻" | first_name }}', 'Marie'],
    ['{{ "Marie" | de }}', 'de Marie'],
    ['{{ "Anna" | de }}', 'd’Anna'],
    ['{{ "Élodie" | de }}', 'd’Élodie'],
    ['{{ "Hélène" | de }}', 'd’Hélène'],
    ['{{ "Yves" | de }}', 'd’Yves'],
    ['{{ "Yann" | de }}', 'de Yann'],
    ['{{ "hasard" | de }}', 'de hasard'],
    ['{{ "🌻 Anna" | de }}', 'd’🌻 Anna'],
    ['{{ "le Salon du goût" | de }}', 'du Salon du goût'],
    ['{{ "Les Lumières" | du }}', 'des Lumières'],
    ['{{ "ami" | le }} {{ "chat" | le }} {{ "équipe" | la }} {{ "haie" | la }}', 'l’ami le chat l’équipe la haie'],
    ['{{ "onze" | le }} {{ "Inès" | que }} {{ "Bo" | que }}', 'le onze qu’Inès que Bo'],
    ['{{ "content" | inclusive }}', 'content·e'],
    ['{{ "contents" | inclusive }}', 'content·e·s'],
    ['{{ "heureux" | inclusif }}', 'heureux·se'],
    ['{{ "premier" | inclusive }} {{ "acteurs" | inclusive }}', 'premier·ère acteur·rice·s'],
    ['{{ "européen" | inclusive }} {{ "fatigué" | inclusive }}', 'européen·ne fatigué·e'],
    ['{{ "français" | inclusive }} {{ "libre" | inclusive }} {{ "libres" | inclusive }}', 'français·e libre libres'],
    ['{{ "tous" | inclusive: "toutes" }} {{ "chanteur" | inclusive: "chanteuse" }}', 'tous·tes chanteur·se'],
    ['{{ 0 | plural: "message", "messages" }} {{ 1 | pluriel: "message", "messages" }}', 'message message'],
    ['{{ 2 | plural: "cheval", "chevaux" }} {{ "1 200" | plural: "ami" }}', 'chevaux amis'],
    ['{{ "Une phrase assez longue" | shorten: 12 }}', 'Une phrase…'],
    ['{{ "court" | raccourcir: 12 }} {{ "Anticonstitutionnellement" | shorten: 5 }}', 'court Anti…'],
    ['{{ "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧" | shorten: 2 }}', '👩‍👩‍👧…'],
    ['{{ "Bravo 🎉🎉 !" | emoji_off }}', 'Bravo !'],
    ['{{ "1️⃣ © ok 🇫🇷" | sans_emoji }}', '1 © ok'],
    ['{{ "été" | upper }} {{ "ÉTÉ" | minuscules }}', 'ÉTÉ été'],
    ['{{ "2026-05-01" | date_words }} {{ "2026-05-02" | date_words }}', 'aujourd’hui demain'],
    ['{{ "2026-04-30" | date_en_mots }} {{ "2026-04-29" | date_words }}', 'hier avant-hier'],
    ['{{ "2026-06-15" | date_words }} {{ "bientôt" | date_words }}', '15 juin 2026 bientôt'],
    ['{{ date | date: "%d/%m" }} {{ date.tomorrow | date_words }}', '01/05 demain'],
    ['{{ prénom | majuscules | append: " !" }}', 'ANA !'],
    ['{{ nom | shorten: 5 }}', 'Ana…'],
  ])('%s', (body, said) => {
    expect(speak(body)).toMatchObject({ text: said, fault: null });
  });

  test('follow the language of the text', () => {
    expect(
      text('{{ 0 | plural: "message", "messages" }} {{ "2026-05-02" | date_words }}', FACTS, {}, { lang: 'en' }),
    ).toBe('messages tomorrow');
  });

  test('the charter may do without the dot', () => {
    const plain = facts({ charter: charter({ words: [{ avoid: '·', prefer: '' }] }) });
    const body = '{{ "content" | inclusive: "contente", neutral: "en joie" }}, {{ "ravi" | inclusive: "ravie" }}';
    expect(text(body)).toBe('content·e, ravi·e');
    expect(text(body, plain)).toBe('en joie, ravi ou ravie');
    const block = '{% inclusive %}cher·e{% plain %}bonjour{% endinclusive %}';
    expect([text(block), text(block, plain)]).toEqual(['cher·e', 'bonjour']);
  });

  test('nothing stays nothing: it is asked for, whatever is done to it', () => {
    const nobody = facts({ scene: scene() });
    for (const filter of ['upper', 'de', 'first_name', 'append: "!"', 'shorten: 3', 'size', 'capitalize']) {
      expect(speak(`a {{ prénom | ${filter} }}`, nobody)).toMatchObject({ text: null, missing: [{ name: 'prénom' }] });
    }
    expect(text('{{ prénom | default: "toi" | upper }}', nobody)).toBe('TOI');
    expect(asked('{{ "x" | append: prénom }}', nobody)).toEqual(['prénom']);
    expect(asked('{% assign n = prénom | upcase %}{{ n }}', nobody)).toEqual(['n']);
  });

  test('a name that nobody is called by is asked for, and then taken as it is', () => {
    expect(asked('{{ nom | first_name }}', named('SNCF'))).toEqual(['nom']);
    expect(text('{{ nom | first_name }}', named('SNCF'), { filled: { nom: 'SNCF' } })).toBe('SNCF');
  });
});

describe('fields', () => {
  const body =
    '{% field "n°", default: "A-1" %} {% choice "taille", "S", "M", default: "M" %} {% day "jour", default: "demain" %}';
  const fields = [
    { name: 'n°', kind: 'text', options: [], default: 'A-1' },
    { name: 'taille', kind: 'choice', options: ['S', 'M'], default: 'M' },
    { name: 'jour', kind: 'day', options: [], default: '2026-05-02' },
  ];

  test('are asked for with what they propose, and shown with it', () => {
    expect(speak(body)).toMatchObject({ text: null, missing: fields, preview: 'A-1 M 2 mai 2026' });
    expect(text(body, FACTS, { takesDefaults: true })).toBe('A-1 M 2 mai 2026');
  });

  test('hold what she typed; a label is a name like others', () => {
    const filled = { 'N°': 'B-2', taille: 'S', jour: '2026-06-15' };
    expect(text(`${body} {N°}`, FACTS, { filled })).toBe('B-2 S 15 juin 2026 B-2');
    expect(text('{% day "jour" %}', FACTS, { filled: { jour: 'lundi' } })).toBe('lundi');
  });

  test('the same label is asked for once; one in a branch not spoken, not at all', () => {
    expect(asked('{% field "a" %} {% field "A" %} {% if nope %}{% field "b" %}{% endif %}')).toEqual(['a']);
  });

  test('may propose what is known', () => {
    const [field] = speak('{% field "qui", default: prénom %}{% choice "mot", nom, "x" %}').missing;
    expect(field).toMatchObject({ default: 'Ana' });
    expect(speak('{% choice "mot", nom, "x" %}').missing[0]?.options).toEqual(['Ana Doe', 'x']);
  });

  test('the clipboard is pasted into a field of its own', () => {
    expect(asked('{{ clipboard }} {presse-papiers}')).toEqual(['clipboard']);
    expect(text('{{ clipboard }}', FACTS, { filled: { clipboard: '{{ x }}' } })).toBe('{{ x }}');
  });
});

describe('fragments', () => {
  const greeting = fragment('Greeting', 'Bonjour {prénom}', { shortcut: 'bonjour' });
  const fragments = [greeting, fragment('Close', 'À {% field "quand" %} !')];

  test('are put in place by title or shortcut, with their own fields', () => {
    const body = '{% fragment "greeting" %}, merci. {% part "/bonjour" %}. {% fragment "CLOSE" %}';
    expect(speak(body, FACTS, { fragments })).toMatchObject({ missing: [{ name: 'quand' }] });
    expect(text(body, FACTS, { fragments, filled: { quand: 'demain' } })).toBe(
      'Bonjour Ana, merci. Bonjour Ana. À demain !',
    );
  });

  test('speak the language of the text', () => {
    const both = [fragment('hi', 'Hello', { id: 'a', lang: 'en' }), fragment('hi', 'Salut', { id: 'b', lang: 'fr' })];
    expect(text('{% part "hi" %}', FACTS, { fragments: both })).toBe('Salut');
    const one = [fragment('hi', 'Hello', { lang: 'en', variants: [{ network: '', lang: 'fr', body: 'Salut' }] })];
    expect(text('{% part "hi" %}', FACTS, { fragments: one })).toBe('Salut');
  });

  test('only fragments are parts of others', () => {
    expect(speak('{% part "greeting" %}', FACTS, { fragments: [{ ...greeting, kind: 'reply' }] }).fault).toEqual({
      start: 0,
      end: 21,
      key: 'templateNoFragment',
      values: ['greeting'],
    });
  });

  test('never hold themselves, nor go too deep, and say it where she wrote it', () => {
    const chain = Array.from({ length: 7 }, (_, at) => fragment(`f${at}`, `{% part "f${at + 1}" %}`));
    const round = [fragment('a', '- {% part "b" %}'), fragment('b', '{% part "a" %}')];
    const at = (body: string, parts: typeof round) => speak(body, FACTS, { fragments: parts }).fault;
    expect(at('x {% part "a" %}', round)).toEqual({ start: 2, end: 16, key: 'templateCycle', values: ['a'] });
    expect(at('{% part "f0" %}', chain)).toEqual({ start: 0, end: 15, key: 'templateDeep', values: [] });
    expect(at('é {% part "c" %}', [fragment('c', '{% if %}')])).toEqual({
      start: 2,
      end: 16,
      key: 'templateBadFragment',
      values: ['c'],
    });
  });
});

describe('alternatives', () => {
  const random = 'Salut {% random %}un{% or %}deux{% or %}trois{% endrandom %}';
  const rotate = '{% rotate %}un{% or %}deux{% or %}trois{% endrotate %}';
  const rounds = (body: string, count: number): string[] => {
    let given: string[] = [];
    return Array.from({ length: count }, () => {
      const said = speak(body, FACTS, { given });
      given = [...given.filter((print) => !said.given.includes(print)), ...said.given];
      return said.preview;
    });
  };

  test('what she sees is what is inserted', () => {
    expect(new Set(Array.from({ length: 10 }, () => text(random))).size).toBe(1);
  });

  test('an account gets each once before any comes again, then the one given longest ago', () => {
    const said = rounds(random, 7);
    expect(new Set(said.slice(0, 3)).size).toBe(3);
    expect(said.slice(3, 6)).toEqual(said.slice(0, 3));
    expect(said[6]).toBe(said[0]);
    expect(rounds(rotate, 4)).toEqual(['un', 'deux', 'trois', 'un']);
  });

  test('are known again when other words of the reply changed, and when one is added', () => {
    const [print = ''] = speak(rotate).given;
    expect(text('{% rotate %} deux{% or %}neuf {% or %}un{% endrotate %}', FACTS, { given: [print] })).toBe(' deux');
    expect(text('{% rotate %}un{% or %}neuf{% endrotate %}', FACTS, { given: [print] })).toBe('neuf');
  });

  test('where nobody is known, they come in turn by the uses of the reply', () => {
    const nobody = facts({ scene: scene() });
    const said = [0, 1, 2, 3].map((uses) => text(rotate, nobody, {}, { uses }));
    expect(said).toEqual(['un', 'deux', 'trois', 'un']);
    expect([0, 1, 2].map((uses) => text(rotate, FACTS, {}, { uses }))).toEqual(['un', 'un', 'un']);
  });

  test('other accounts may get others', () => {
    const all = Array.from({ length: 40 }, (_, at) =>
      text(random, facts({ scene: scene({ account: account({ handle: `somebody${at}` }) }) })),
    );
    expect(new Set(all).size).toBe(3);
  });

  test('two blocks of one text never say the same twice', () => {
    for (let at = 0; at < 20; at++) {
      const who = facts({ scene: scene({ account: account({ handle: `somebody${at}` }) }) });
      const [one, other] = (
        text('{% random %}a{% or %}b{% endrandom %} {% random %}a{% or %}b{% endrandom %}', who) ?? ''
      ).split(' ');
      expect(one).not.toBe(other);
    }
  });
});

describe('tu and vous', () => {
  const body = '{% tu %}tu{% vous %}vous{% endtu %}';
  const cases: [why: string, said: string, known: Parameters<typeof text>[1]][] = [
    [
      'as was set for the person',
      'vous',
      facts({ person: known({ address: 'vous' }), charter: charter({ address: 'tu' }) }),
    ],
    ['as the charter says', 'tu', facts({ charter: charter({ address: 'tu' }) })],
    [
      'as the charter says, to a regular too',
      'vous',
      facts({ person: known(), charter: charter({ address: 'vous' }) }),
    ],
    ['as she does', 'tu', { ...written('Dis, t’as vu ?'), charter: charter() }],
    [
      'as she does, even a regular',
      'vous',
      { ...written('Avez-vous le même en bleu ? Merci à vous'), person: known() },
    ],
    ['tu to a regular', 'tu', facts({ person: known(), charter: charter() })],
    ['tu to an ambassador', 'tu', facts({ person: known({ stage: 'ambassador' }) })],
    ['vous to somebody met', 'vous', facts({ person: known({ stage: 'met' }) })],
    ['vous to somebody unknown', 'vous', FACTS],
    ['by neither when she uses both', 'vous', written('tu sais que vous êtes super')],
    ['not by a word that only holds it', 'vous', written('La tulipe est toute à toilettes, le ton est juste')],
    ['not by an appointment', 'tu', { ...written('Rendez-vous manqué'), person: known() }],
  ];
  test.each(cases)('%s', (_why, said, who) => {
    expect(text(body, who)).toBe(said);
  });
});

describe('variants', () => {
  const variants = [
    { network: 'x', lang: '', body: 'court' },
    { network: '', lang: 'en', body: 'English' },
    { network: 'x', lang: 'en', body: 'short' },
    { network: 'bluesky', lang: 'fr', body: 'bleu' },
    { network: '', lang: 'de', body: ' ' },
  ];
  const on = (network: string, lang: string) =>
    facts({ scene: scene({ network, post: { ...written('…').scene.post, lang, network } as never }), lang: 'fr' });

  test.each([
    ['x', 'fr', 'court'],
    ['x', 'en-GB', 'short'],
    ['bluesky', 'fr', 'bleu'],
    ['bluesky', 'en', 'English'],
    ['mastodon', 'fr', 'own'],
    ['mastodon', 'de', 'own'],
    ['mastodon', 'ja', 'own'],
  ])('on %s in %s: %s', (network, lang, said) => {
    expect(text('own', on(network, lang), {}, { lang: 'fr', variants })).toBe(said);
  });

  test('without a post, the language of the page decides', () => {
    expect(text('own', facts({ lang: 'en' }), {}, { lang: 'fr', variants })).toBe('short');
    expect(speak('own', facts({ lang: 'en' }), {}, { variants: [] }).lang).toBe('en');
  });
});

describe('what is kept', () => {
  const base = { createdAt: 0, updatedAt: 0 };
  const community = (id: string, name: string) => ({
    ...base,
    ...{ id, name, about: 'Lampes', codes: [], words: ['tige : ce qui porte', 'lux'], taboos: [], rituals: [] },
    ...{ elders: [], jokes: ['la lampe à Bob'] },
  });
  const campaign = (id: string, name: string, more: object = {}) => ({
    ...base,
    ...{ id, name, codeName: '', embargoUntil: null, secretWords: [], message: '', hashtag: '', link: '' },
    ...{ startsAt: null, endsAt: null, ...more },
  });
  const perk = (id: string, name: string, more: object = {}) => ({
    ...base,
    ...{ id, name, text: `${name} !`, code: id.toUpperCase(), link: '', until: null, campaignId: null, ...more },
  });

  test('her community first, then the only one, else she chooses', () => {
    const communities = [community('c1', 'Allumés'), community('c2', 'Veilleurs')];
    const hers = facts({ communities, person: known({ communities: ['c2'] }) });
    expect(text('{communauté} {clin d’œil}', hers)).toBe('Veilleurs la lampe à Bob');
    expect(['tige', 'lux']).toContain(text('{mot de la communauté}', hers));
    expect(text('{community}', facts({ communities: [communities[0] as never] }))).toBe('Allumés');
    expect(speak('{community joke}', facts({ communities })).missing).toEqual([
      { name: 'communauté', kind: 'choice', options: ['Allumés', 'Veilleurs'], default: '' },
    ]);
    expect(text('{community} {community joke}', facts({ communities }), { filled: { communauté: 'Allumés' } })).toBe(
      'Allumés la lampe à Bob',
    );
  });

  test('a secret campaign is called by its code name until its embargo ends', () => {
    const secret = campaign('k1', 'Lampe 2', { codeName: 'Phare', embargoUntil: NOW + DAY });
    expect(text('{campagne}', facts({ campaigns: [secret] }))).toBe('Phare');
    expect(text('{campagne}', facts({ campaigns: [secret], now: NOW + 2 * DAY }))).toBe('Lampe 2');
  });

  test('perks of the reply’s campaign, those that still run', () => {
    const perks = [
      perk('a', 'Essai'),
      perk('b', 'Invitation', { campaignId: 'k1' }),
      perk('c', 'Vieux', { until: NOW - DAY }),
    ];
    expect(text('{avantage}', facts({ perks }), {}, { campaignId: 'k1' })).toBe('Invitation');
    const { missing } = speak('{{ perk.code }}', facts({ perks }));
    expect(missing).toEqual([{ name: 'avantage', kind: 'choice', options: ['Essai', 'Invitation'], default: '' }]);
    expect(text('{{ perk.code }} {perk}', facts({ perks }), { filled: { avantage: 'Essai' } })).toBe('A Essai');
  });

  test('of whom nothing is kept, everything is asked for', () => {
    expect(asked('{perk} {campaign} {community} {last exchange} {post link} {signature} {my name}')).toEqual(
      'perk|campaign|community|last exchange|post link|signature|my name'.split('|'),
    );
  });

  test('the post, the last exchange, the brand', () => {
    const exchange = { at: NOW - DAY, text: 'Merci !' } as never;
    const seen = { ...written('Ma #lampe', { permalink: 'https://x.example/1' }), lastExchange: exchange, cm: 'Mia' };
    expect(text('{sujet du message} {lien du message} {{ dernier échange | date_words }} {mon nom}', seen)).toBe(
      'lampe https://x.example/1 hier Mia',
    );
    expect(text('{sujet du message}', { ...seen, subject: 'lampadaire' })).toBe('lampadaire');
  });
});
