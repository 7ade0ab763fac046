/** What a term hits and what it leaves alone, as a table: the hits stand between ⟦ and ⟧. */
import { describe, expect, test } from 'vitest';
import { compileWatches } from '../../src/core/match.ts';
import type { Watch } from '../../src/core/watch.ts';
import { readMarks, watch } from './watches.ts';

type Case = [terms: string | string[], marked: string, rest?: Partial<Watch>];

const TABLE: Record<string, Case[]> = {
  'case, accents, width': [
    ['Lumio', 'J’aime ⟦Lumio⟧ depuis toujours'],
    ['Lumio', '⟦LUMIO⟧, ⟦lumio⟧ et ⟦LuMiO⟧'],
    ['lumio', '⟦Lumio⟧'],
    ['Café Rivage', 'au ⟦cafe rivage⟧'],
    ['cafe rivage', 'au ⟦Café Rivage⟧'],
    ['Déjà', '⟦DEJA⟧ vu'],
    ['Œuvre', 'une ⟦oeuvre⟧, une ⟦œuvre⟧, une ⟦ŒUVRE⟧'],
    ['Strasse', 'die ⟦Straße⟧'],
    ['Søren', 'bei ⟦Soren⟧ und ⟦SØREN⟧'],
    ['Łódka', '⟦lodka⟧'],
    ['Lumio', '⟦Ｌｕｍｉｏ⟧ et ⟦ＬＵＭＩＯ⟧'],
    ['Lumio', '⟦𝗟𝘂𝗺𝗶𝗼⟧ et ⟦𝓛𝓾𝓶𝓲𝓸⟧'],
    ['Lumio 24', '⟦Lumio ２４⟧'],
    ['Istanbul', '⟦İstanbul⟧ ve ⟦ıstanbul⟧'],
    ['Éclair', 'un ⟦E\u0301clair⟧ !'],
    ['Lumio', 'avant e\u0301te\u0301, ⟦Lumio⟧'],
    ['café', 'un ⟦cafe\u0301\u0323\u0301⟧ bizarre'],
    ['Lumio', 'la ⟦Lu\u200bm\u00adio⟧ cachée'],
    ['Lumio', '⟦Lumio⟧™ et ⟦Lumio⟧® et ⟦Lumio⟧©'],
    ['ΟΔΟΣ', 'στην ⟦οδός⟧ μας'],
    ['Ёлка', 'новая ⟦елка⟧'],
  ],
  'emoji and offsets': [
    ['Lumio', '😀😀 ⟦Lumio⟧ 😀'],
    ['Lumio', '👨‍👩‍👧‍👦 chez ⟦Lumio⟧👍🏽'],
    ['Lumio', '🇫🇷⟦Lumio⟧🇫🇷'],
    ['Lumio', 'ﬁn… ⟦Lumio⟧ ½ ⟦lumio⟧'],
    ['🍊', 'une⟦🍊⟧ par jour'],
    ['❤ Lumio', 'I ⟦❤️ Lumio⟧'],
    ['Lumio', '\ud800⟦Lumio⟧\udc00'],
    ['Lumio', '\n\n⟦Lumio⟧\n'],
  ],
  'words of their own': [
    ['Lumio', 'Lumion, illumio, lumiologie'],
    ['Lumio', 'Lumio2 et 3lumio sont d’autres produits'],
    ['zara', 'bizarra, zaran, ⟦zara⟧.'],
    ['or', 'Oran, encore, ⟦or⟧, d’⟦or⟧'],
    ['Lumio', '(⟦Lumio⟧) [⟦Lumio⟧] "⟦Lumio⟧" «⟦Lumio⟧» ⟦Lumio⟧/⟦Lumio⟧'],
    ['Lumio', '⟦Lumio⟧-shop et super-⟦Lumio⟧'],
    ['Lumio', 'изlumioв'],
    ['Lumio', '⟦Lumio⟧: ⟦Lumio⟧; ⟦Lumio⟧… ⟦Lumio⟧!'],
    ['लता', '⟦लता⟧ और लताएँ'],
  ],
  'French elision': [
    ['L’Oréal', "chez ⟦L’Oréal⟧ et chez ⟦L'Oréal⟧"],
    ["L'Oréal", 'chez ⟦L’Oréal⟧, ⟦l´oreal⟧ et ⟦L`Oréal⟧'],
    ['L’Oréal', 'la marque ⟦LOREAL⟧ ou ⟦l oreal⟧'],
    ['Oréal', "l’⟦Oréal⟧ qu’⟦Oréal⟧ d'⟦oreal⟧"],
    ['H&M', 'les soldes d’⟦H&M⟧'],
    ['H&M', 'qu’⟦H&M⟧ le dise'],
    ['Oréade', 'jusqu’⟦Oréade⟧, lorsqu’⟦Oréade⟧, s’⟦Oréade⟧'],
    ['aujourd’hui', "⟦aujourd'hui⟧"],
  ],
  'possessives and English apostrophes': [
    ['Lumio', "⟦Lumio⟧’s new bag, ⟦Lumio⟧'s old one"],
    ['Lumio', 'the Lumios'],
    ['McDoe’s', "⟦mcdoes⟧ and ⟦McDoe's⟧"],
    ['Lévy’s', '⟦levys⟧, ⟦levy’s⟧'],
  ],
  hashtags: [
    ['Lumio', '#⟦Lumio⟧ #⟦lumio⟧ #⟦LUMIO⟧'],
    ['Lumio', '#⟦Lumio⟧Fail'],
    ['Lumio', '#Jaime⟦Lumio⟧Fort'],
    ['Lumio', '#jaime⟦lumio⟧ #⟦lumio⟧fail'],
    ['Lumio', '#jaimelumiobeaucoup'],
    ['Lumio', '#⟦lumio⟧2024 #2024⟦lumio⟧'],
    ['Lumio', '#⟦lumio⟧_fail #jaime_⟦lumio⟧_fort'],
    ['Lumio', '#luminous #lumios'],
    ['Lumio', '＃⟦Lumio⟧Fail'],
    ['Lumio', 'SNCF: #SNCF⟦Lumio⟧'],
    ['Zara', '#⟦Zara⟧Haul #zarathustra #zarahaul'],
    ['Zara', '#Love⟦Zara⟧ #lovezara'],
    ['Air France', '#⟦AirFrance⟧ #⟦airfrance⟧ #⟦AIRFRANCE⟧'],
    ['Air France', '#⟦AirFrance⟧Strike #merci⟦airfrance⟧'],
    ['Air France', '#⟦air_france⟧'],
    ['Café Rivage', '#⟦CaféRivage⟧ #⟦caferivage⟧'],
    ['L’Oréal', '#⟦Loreal⟧ #⟦LOréal⟧Paris'],
    ['Coca-Cola', '#⟦CocaCola⟧ #⟦cocacola⟧zero'],
    ['C&A', '#CA #CAN'],
    ['AT&T', '#⟦ATT⟧ #attention'],
    ['H&M', '#HM'],
    ['Éclair', '#⟦Éclair⟧AuChocolat #⟦E\u0301clair⟧Maison'],
    ['#lumio', '⟦#lumio⟧ ⟦#LUMIO⟧ lumio @lumio #lumiofail #lumio_fr'],
    ['#Air France', '⟦#AirFrance⟧ air france'],
    ['Lumio', '#été⟦Lumio⟧2024Fort'],
    ['ルミオ', '#⟦ルミオ⟧カフェ'],
  ],
  handles: [
    ['Lumio', '@⟦lumio⟧ @⟦lumio⟧_fr @⟦Lumio⟧Support @⟦lumio⟧support'],
    ['Lumio', 'merci @le⟦lumio⟧.'],
    ['Lumio', '@⟦lumio⟧.paris @cafe.⟦lumio⟧'],
    ['Lumio', '@⟦lumio⟧.bsky.social'],
    ['Air France', '@⟦airfrance⟧ @⟦AirFrance⟧FR @⟦air-france⟧.example'],
    ['social', '@ana.bsky.social mais ⟦social⟧'],
    ['mastodon', '@ana@mastodon.example mais @⟦mastodon⟧'],
    ['@lumio', '⟦@lumio⟧, ⟦@Lumio⟧! lumio #lumio @lumio_fr @lumiofr @lumio.paris'],
    ['@lumio', '⟦@lumio⟧. ⟦@lumio⟧.bsky.social'],
    ['@lumio_fr', '⟦@lumio_fr⟧ @lumio'],
    ['@lumio', 'mail@lumio.example'],
    ['Lumio', 'mail@⟦lumio⟧.example'],
    ['H&M', '@hm'],
  ],
  plurals: [
    ['chaise', 'des ⟦chaises⟧, une ⟦chaise⟧', { plurals: true }],
    ['chaise', 'des chaises', { plurals: false }],
    ['bureau', 'des ⟦bureaux⟧', { plurals: true }],
    ['bijou', '⟦bijoux⟧', { plurals: true }],
    ['cheval', '⟦chevaux⟧', { plurals: true }],
    ['travail', '⟦travaux⟧', { plurals: true }],
    ['jeu vidéo', 'les ⟦jeux vidéos⟧ et ⟦jeux vidéo⟧', { plurals: true }],
    ['pomme de terre', '⟦pommes de terre⟧', { plurals: true }],
    ['box', '⟦boxes⟧', { plurals: true }],
    ['watch', '⟦watches⟧', { plurals: true }],
    ['berry', '⟦berries⟧', { plurals: true }],
    ['toy', '⟦toys⟧ not toies', { plurals: true }],
    ['Lumio', '⟦Lumios⟧ #⟦lumios⟧', { plurals: true }],
    ['nez', 'nezs', { plurals: true }],
    ['H&M', 'H&Ms', { plurals: true }],
  ],
  'hyphens and spaces': [
    ['Coca-Cola', '⟦Coca Cola⟧ ⟦coca‑cola⟧ ⟦Coca–Cola⟧ ⟦cocacola⟧'],
    ['Air France', '⟦Air-France⟧ ⟦AIR FRANCE⟧ ⟦Air\u00a0France⟧ ⟦Air\u202fFrance⟧'],
    ['Air France', '⟦Air  France⟧ et ⟦Air\nFrance⟧'],
    ['Air France', 'Air\n\nFrance ; air, france ; air … france'],
    ['Air France', 'Air Francette, Clair France'],
    ['  Air   France ', '⟦Air France⟧'],
    ['La Mie', 'lamie ⟦la-mie⟧'],
    ['Trois-Rivières', '⟦trois rivieres⟧'],
  ],
  signs: [
    ['H&M', '⟦H&M⟧, ⟦h&m⟧, ⟦H & M⟧, H&Max'],
    ['H & M', '⟦h&m⟧ ⟦h & m⟧'],
    ['C&A', 'chez ⟦C&A⟧'],
    ['AT&T', '⟦AT&T⟧’s network, DAT&T'],
    ['+1', '⟦+1⟧ ! 3+1 +10 +1,5 +1.5'],
    ['Yahoo!', '⟦Yahoo!⟧ ⟦yahoo!⟧! yahoo'],
    ['Canal+', '⟦Canal+⟧ ⟦canal+⟧Sport Canal'],
    ['C++', '⟦c++⟧ c+'],
    ['.NET', '⟦.NET⟧ example.net'],
    ['24', '⟦24⟧ 2024 24,5 1.24'],
    ['Lumio (Paris)', 'chez ⟦Lumio (Paris)⟧ demain'],
    ['a.b*c|d[e]', 'xa.b*c|d[e] ⟦a.b*c|d[e]⟧ aab'],
    ['\\d+', '123 ⟦\\d+⟧'],
    ['.*', 'tout ⟦.*⟧ tout'],
    ['$LUM', '⟦$LUM⟧ US$LUM'],
    ['Booking.example', '⟦booking.example⟧ #⟦bookingexample⟧'],
  ],
  'scripts without spaces': [
    ['東京', '大⟦東京⟧都'],
    ['大東京', '明日⟦大東京⟧へ行く'],
    ['ルミオ', '⟦ルミオ⟧で買った。⟦ﾙﾐｵ⟧'],
    ['ガス', '⟦ｶﾞｽ⟧ ⟦カ\u3099ス⟧ カス'],
    ['かき', 'がき ⟦かき⟧'],
    ['루미오', '⟦루미오⟧는 좋다 ⟦루미오⟧'.normalize('NFC')],
    ['루미오', '⟦루미오⟧는'.normalize('NFD')],
    ['ไทย', 'ภาษา⟦ไทย⟧ครับ'],
    ['Lumio', '今日⟦lumio⟧を買った'],
    ['Lumioカフェ', '今日⟦lumioカフェ⟧へ lumio'],
  ],
  'right to left': [
    ['لوميو', 'أحب ⟦لُومِيُو⟧ كثيرا'],
    ['لوميو', '⟦لـــوميو⟧'],
    ['שלום', 'אמר ⟦שָׁלוֹם⟧'],
    ['أحمد', '⟦احمد⟧ ⟦أحمد⟧'],
  ],
  'web and mail addresses': [
    ['Lumio', 'https://www.⟦lumio⟧.example/x'],
    ['Lumio', 'https://shop.example/⟦lumio⟧/sac?from=⟦lumio⟧#⟦lumio⟧'],
    ['Lumio', 'https://mylumio.example/lumiofr'],
    ['Air France', 'https://news.example/2024/⟦air-france⟧-strike'],
    ['Lumio', 'contact.⟦lumio⟧@mail.example'],
  ],
  'several terms': [
    [['Lumio', 'Lumio Café'], 'au ⟦Lumio Café⟧ puis chez ⟦Lumio⟧'],
    [['Lumio', 'lumio', 'LUMIO'], '⟦Lumio⟧'],
    [['Air France', 'France Info'], '⟦Air France⟧ Info'],
    [['', ' ', '\u200b', 'Lumio'], 'x ⟦Lumio⟧ y'],
    [['a', 'a a'], '⟦a a⟧ ⟦a a⟧ ⟦a⟧'],
  ],
  'excluded and required words': [
    ['Orange', 'le jus d’orange', { excluded: ['jus'] }],
    ['Orange', 'mon ⟦orange⟧', { excluded: ['jus'] }],
    ['Orange', 'orange, le JÛS', { excluded: ['jus'] }],
    ['Orange', '⟦orange⟧ et jusque', { excluded: ['jus'] }],
    ['Orange', 'orange #JusFrais', { excluded: ['jus'] }],
    ['Orange', 'jus d’orange', { excluded: ['jus d’orange'] }],
    ['Orange', 'mon orange', { required: ['forfait', 'box'] }],
    ['Orange', 'mon forfait ⟦orange⟧', { required: ['forfait', 'box'] }],
    ['Orange', 'ma ⟦orange⟧ #box', { required: ['forfait', 'box'] }],
    ['Orange', '⟦orange⟧', { required: [' ', ''] }],
    ['Orange', 'forfait orange, jus', { required: ['forfait'], excluded: ['jus'] }],
    ['Orange', 'mon orange', { active: false }],
  ],
};

function hits(of: Watch[], text: string) {
  return compileWatches(of).match(text);
}

for (const [name, cases] of Object.entries(TABLE)) {
  describe(name, () => {
    test.each(cases)('%j in %j', (terms, marked, rest) => {
      const { text, spans } = readMarks(marked);
      expect(hits([watch(terms, rest)], text).map(({ start, end }) => ({ start, end }))).toEqual(spans);
    });
  });
}

test('the table holds at least 120 cases', () => {
  expect(Object.values(TABLE).flat().length).toBeGreaterThanOrEqual(120);
});

describe('several watches', () => {
  const cafe = watch('Lumio Café', { id: 'cafe', kind: 'product' });
  const brand = watch('Lumio', { id: 'brand' });

  test('one place may speak of two watches, the longer term first', () => {
    expect(hits([brand, cafe], 'Au Lumio Café')).toEqual([
      { watchId: 'cafe', kind: 'product', term: 'Lumio Café', start: 3, end: 13 },
      { watchId: 'brand', kind: 'brand', term: 'Lumio', start: 3, end: 8 },
    ]);
  });

  test('terms that overlap in part are both heard', () => {
    const air = watch('Air France', { id: 'air' });
    const info = watch('France Info', { id: 'info', kind: 'territory' });
    expect(hits([air, info], 'Air France Info').map((hit) => [hit.watchId, hit.start, hit.end])).toEqual([
      ['air', 0, 10],
      ['info', 4, 15],
    ]);
  });

  test('the same term in two watches hits twice, each with its own spelling and kind', () => {
    const rival = watch('LUMIO', { id: 'rival', kind: 'competitor' });
    expect(hits([brand, rival], 'lumio').map((hit) => [hit.watchId, hit.kind, hit.term])).toEqual([
      ['brand', 'brand', 'Lumio'],
      ['rival', 'competitor', 'LUMIO'],
    ]);
  });

  test('an excluded word silences its own watch only', () => {
    const strict = watch('Lumio', { id: 'strict', excluded: ['pub'] });
    expect(hits([brand, strict], 'pub Lumio').map((hit) => hit.watchId)).toEqual(['brand']);
  });

  test('a term beginning inside a tag compound of another watch', () => {
    const france = watch('France', { id: 'france' });
    const air = watch('Air France', { id: 'air' });
    expect(hits([air, france], '#AirFrance').map((hit) => [hit.watchId, hit.start])).toEqual([
      ['air', 1],
      ['france', 4],
    ]);
  });
});

describe('size', () => {
  test('counts distinct terms of active watches', () => {
    const watches = [
      watch(['Lumio', 'lumio', ' ', 'Zara']),
      watch('Lumio', { id: 'b' }),
      watch('x', { active: false }),
    ];
    expect(compileWatches(watches).size).toBe(2);
  });

  test('no watch, no hit', () => {
    expect(compileWatches([]).size).toBe(0);
    expect(compileWatches([]).match('Lumio #Lumio @lumio')).toEqual([]);
  });
});

describe('much', () => {
  test('10,000 terms: each is found among the others', () => {
    const terms = Array.from({ length: 10_000 }, (_, index) => `brand${index.toString(36)}x`);
    const matcher = compileWatches([watch(terms)]);
    expect(matcher.size).toBe(10_000);
    for (const term of [terms[0], terms[77], terms[5_000], terms[9_999]]) {
      expect(matcher.match(`voici ${term?.toUpperCase()} !`).map((hit) => hit.term)).toEqual([term]);
    }
  });

  test('words whose source passes the limit of one expression', () => {
    const terms = Array.from({ length: 1_500 }, (_, index) => `${'long'.repeat(80)}${index}x`);
    const matcher = compileWatches([watch(terms)]);
    for (const term of [terms[0], terms[1_499]]) {
      expect(matcher.match(`voici ${term}`).map((hit) => hit.term)).toEqual([term]);
    }
  });

  test('a post that repeats a term is heard, within bounds', () => {
    const found = hits([watch('a')], 'a '.repeat(50_000));
    expect(found.length).toBe(200);
    expect(found.at(-1)).toMatchObject({ start: 398, end: 399 });
  });
});
