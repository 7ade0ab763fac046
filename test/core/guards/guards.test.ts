/** Each guard: when it speaks, of what, at which place, and when it does not. */
import { describe, expect, test } from 'vitest';
import { account } from '../../../src/core/guards/account.ts';
import { address } from '../../../src/core/guards/address.ts';
import { adSmell } from '../../../src/core/guards/adSmell.ts';
import { AROUND, AROUND_MS, alreadySaid } from '../../../src/core/guards/alreadySaid.ts';
import { approval } from '../../../src/core/guards/approval.ts';
import { avoided } from '../../../src/core/guards/avoided.ts';
import { checkReply } from '../../../src/core/guards/check.ts';
import { embargo } from '../../../src/core/guards/embargo.ts';
import { emoji } from '../../../src/core/guards/emoji.ts';
import { gaps } from '../../../src/core/guards/gaps.ts';
import { handleAsName } from '../../../src/core/guards/handleAsName.ts';
import { language } from '../../../src/core/guards/language.ts';
import { lightTone } from '../../../src/core/guards/lightTone.ts';
import type { GuardScene } from '../../../src/core/guards/scene.ts';
import { signature } from '../../../src/core/guards/signature.ts';
import { taboo } from '../../../src/core/guards/taboo.ts';
import { tooLong } from '../../../src/core/guards/tooLong.ts';
import type { Warning } from '../../../src/core/guards/warning.ts';
import {
  ANSWERED,
  aCampaign,
  aCharter,
  aCommunity,
  answering,
  aReply,
  HOUR,
  NOW,
  saidBefore,
  scene,
} from './scenes.ts';

/** The words underlined. */
const underlined = (text: string, said: Warning | null): string[] | null =>
  said?.spans.map(({ start, end }) => text.slice(start, end)) ?? null;

describe('already said', () => {
  const text = 'Bonjour Camille, le câble abîmé est remplacé gratuitement, envoyez une photo en privé.';
  const again = 'Salut Yanis ! Envoyez une photo en privé et le câble abîmé est remplacé gratuitement 🙂';
  const other = 'Le stand ferme à 19 h, passez voir les prototypes.';

  test('to her: the last time, on whatever network, the very same words or nearly', () => {
    const said = [saidBefore(other), saidBefore(again, { network: 'bluesky', at: NOW - 90 * 24 * HOUR })];
    expect(alreadySaid(text, scene({ said }))).toMatchObject({
      ...{ guard: 'said-to-her', level: 'stop', network: 'bluesky', at: NOW - 90 * 24 * HOUR },
    });
    expect(alreadySaid(text, scene({ said: [saidBefore(text)] }))).toMatchObject({ same: true });
    const reworded = 'Un câble abîmé ? Il est remplacé, et gratuitement. Montrez-le nous par une photo.';
    expect(alreadySaid(text, scene({ said: [saidBefore(reworded)] }))).toMatchObject({ same: false });
  });

  test('to others in the thread, each counted once; to her goes before', () => {
    const said = [
      saidBefore(again, { to: 'thread', whom: 'x:b' }),
      saidBefore(again, { to: 'thread', whom: 'x:b' }),
      saidBefore(text, { to: 'thread', whom: 'x:c' }),
      saidBefore(other, { to: 'thread', whom: 'x:d' }),
    ];
    expect(alreadySaid(text, scene({ said }))).toEqual({
      guard: 'said-in-thread',
      level: 'warn',
      spans: [],
      people: 2,
    });
    expect(alreadySaid(text, scene({ said: [...said, saidBefore(again)] }))?.guard).toBe('said-to-her');
  });

  test('to many others within a day, on which networks; not to fewer, nor longer ago', () => {
    const others = Array.from({ length: AROUND }, (_, index) =>
      saidBefore(again, { to: 'around', whom: `p${index}`, network: index % 2 ? 'x' : 'bluesky' }),
    );
    expect(alreadySaid(text, scene({ said: others }))).toMatchObject({
      ...{ guard: 'said-around', level: 'warn', people: AROUND, networks: ['bluesky', 'x'] },
    });
    expect(alreadySaid(text, scene({ said: others.slice(1) }))).toBeNull();
    const older = others.map((one) => ({ ...one, at: NOW - AROUND_MS - 1 }));
    expect(alreadySaid(text, scene({ said: older }))).toBeNull();
  });

  test('short thanks may be said twice; a long courtesy word for word may not', () => {
    const said = (words: string): GuardScene => scene({ said: [saidBefore(words)] });
    expect(alreadySaid('Merci à vous !', said('Merci à vous !'))).toBeNull();
    const long = 'Merci beaucoup pour votre message, nous vous souhaitons une belle soirée.';
    expect(alreadySaid(long, said(long.toUpperCase()))).toMatchObject({ guard: 'said-to-her', same: true });
    expect(alreadySaid(long, said('Merci beaucoup pour votre patience, belle journée à vous.'))).toBeNull();
  });

  test('her name does not make two texts different', () => {
    const said = [saidBefore('La prise arrive, promis, Rosalinde et son chat noir')];
    const names = ['Rosalinde Exemple'];
    expect(alreadySaid('Rosalinde, promis, la prise arrive ! Chat noir', scene({ said, names }))).not.toBeNull();
  });
});

describe('gaps', () => {
  test.each([
    ['Bonjour {prénom}, merci', ['{prénom}']],
    ['Bonjour {{ person.first_name }}, merci', ['{{ person.first_name }}']],
    ['{% if x %}Merci', ['{% if x %}']],
    ['Bonjour {{prénom, merci', ['{{']],
    ['Le colis null part le undefined.', ['null', 'undefined']],
    ['Rendez-vous le Invalid Date, [object Object]', ['Invalid Date', '[object Object]']],
    ['Hello [first name], %FIRSTNAME%', ['[first name]', '%FIRSTNAME%']],
    ['Bonjour , merci', ['Bonjour ,']],
    ['Merci @, à bientôt', ['@']],
    ['Merci @ pour tout', ['@']],
    ['Vous dites «  » et c’est vrai', ['«  »']],
  ])('%s', (text, pieces) => {
    const said = gaps(text, scene());
    expect(said).toMatchObject({ guard: 'gap', level: 'stop', pieces });
    expect(underlined(text, said)).toEqual(pieces);
  });

  test.each([
    'Bonjour Ada, merci :{) {1} { }',
    'Bonjour, c’est nul et non avenu.',
    'Écrivez à aide@lumio.example (ouvert)',
    'Bonjour ! Merci, @ada, rendez-vous @ 14 h',
    'L’annulation est nulle part écrite',
  ])('nothing in: %s', (text) => {
    expect(gaps(text, scene())).toBeNull();
  });
});

describe('a handle for a name', () => {
  test('is pointed at, not where it is a mention or a link', () => {
    const text = 'Bonjour xx_dark42, merci @xx_dark42 https://x.example/xx_dark42';
    expect(underlined(text, handleAsName(text, scene({ handle: 'xx_dark42' })))).toEqual(['xx_dark42']);
  });

  test('may be a name', () => {
    expect(handleAsName('Bonjour camille', scene({ handle: '@camille', name: null }))).toBeNull();
    expect(handleAsName('Bonjour Zaza', scene({ handle: 'ada99' }))).toBeNull();
    expect(handleAsName('Bonjour', scene({ handle: null }))).toBeNull();
  });
});

describe('light tone', () => {
  const risky = { post: answering({ kinds: ['brand', 'risk'] }) };
  const grave = { post: answering({ signals: ['complaint', 'sensitive'] }) };

  test('a light reply on a risk, whatever its words', () => {
    const reply = aReply({ tone: 'light' });
    expect(lightTone('Le fromage arrive', scene({ ...risky, reply }))).toEqual({
      ...{ guard: 'light-tone', level: 'stop', about: 'risk', pieces: [], spans: [] },
    });
    expect(lightTone('Le fromage arrive', scene({ reply, post: answering({ kinds: ['brand'] }) }))).toBeNull();
  });

  test.each([
    ['Oh non 😂 on regarde', ['😂']],
    ['Haha mdr, on regarde ;)', ['Haha', 'mdr', ';)']],
    ['On plaisante XD', ['On plaisante', 'XD']],
  ])('laughter on a grave subject: %s', (text, pieces) => {
    const said = lightTone(text, scene(grave));
    expect(said).toMatchObject({ level: 'stop', about: 'sensitive', pieces });
    expect(underlined(text, said)).toEqual(pieces);
    expect(lightTone(text, scene({ post: answering() }))).toBeNull();
  });

  test('comfort is not light, nor is a ratio or an address', () => {
    expect(lightTone('Toutes nos pensées ❤️🙏 format 16:9, https://x.example/:D', scene(grave))).toBeNull();
  });
});

describe('embargo', () => {
  test('a reply of the campaign, before its hour only', () => {
    const reply = aReply({ campaignId: 'c' });
    const secrets = [aCampaign({ codeName: 'Hibou' })];
    expect(embargo('Bonjour', scene({ reply, secrets }))).toMatchObject({
      ...{ guard: 'embargo', level: 'stop', campaign: 'Hibou', until: NOW + 48 * HOUR, pieces: [] },
    });
    expect(embargo('Bonjour', scene({ reply, secrets: [aCampaign({ embargoUntil: NOW })] }))).toBeNull();
    expect(embargo('Bonjour', scene({ reply, secrets: [aCampaign({ embargoUntil: null })] }))).toBeNull();
    expect(embargo('Bonjour', scene({ reply: aReply(), secrets }))).toBeNull();
  });

  test('words that give it away: secret words, tag, link, and the name where a code name hides it', () => {
    const secrets = [
      aCampaign({
        codeName: 'Hibou',
        secretWords: ['phare d’Or', ''],
        hashtag: '#NuitLumio',
        link: 'https://nuit.example/a',
      }),
    ];
    const text = "Le PHARE D'OR ? Bientôt #nuitlumio : la nuit des lampions, https://nuit.example/a";
    const said = embargo(text, scene({ secrets }));
    expect(underlined(text, said)).toEqual(["PHARE D'OR", 'nuitlumio', 'nuit des lampions', 'https://nuit.example/a']);
    expect(embargo('Les phares d’or', scene({ secrets }))).toBeNull();
    expect(embargo('La nuit des lampions', scene({ secrets: [aCampaign()] }))).toBeNull();
  });
});

describe('approval', () => {
  const body = 'Merci {prénom}, la pièce part ce soir.';
  const validation = { by: 'Nora', at: 1, until: NOW + HOUR, body, variants: [], remark: '' };
  const valid = aReply({ state: 'valid', validation });
  const at = (level: 0 | 1 | 2 | 3 | 4, reply: GuardScene['reply']): GuardScene =>
    scene({ post: answering({ level }), reply });
  const text = 'Merci Ada, la pièce part ce soir.';

  test('from level 2 on a text must be validated, and still be', () => {
    expect(approval(text, at(1, aReply()))).toBeNull();
    expect(approval(text, at(2, aReply()))).toMatchObject({ fault: 'unvalidated', level: 'warn', postLevel: 2 });
    expect(approval(text, at(2, aReply({ state: 'reviewed', validation })))).toMatchObject({ fault: 'unvalidated' });
    expect(approval('Written by hand', at(3, null))).toMatchObject({ fault: 'unvalidated', level: 'stop' });
    expect(approval(text, at(2, valid))).toBeNull();
    const expired = { ...valid, validation: { ...validation, until: NOW } };
    expect(approval(text, at(2, expired))).toMatchObject({ fault: 'expired', by: 'Nora', until: NOW });
    expect(approval(text, at(4, { ...valid, validation: { ...validation, until: null } }))).toBeNull();
  });

  test('a withdrawn one is told at any level', () => {
    expect(approval(text, at(0, aReply({ state: 'withdrawn' })))).toMatchObject({
      fault: 'withdrawn',
      level: 'stop',
      postLevel: 0,
    });
  });

  test('a changed text shows its new words, and is one key more', () => {
    const changed = 'Merci Ada, la pièce partira demain ou jamais.';
    const said = approval(changed, at(2, valid));
    expect(said).toMatchObject({ fault: 'changed', level: 'warn', guard: 'approval' });
    expect(underlined(changed, said)?.join('|')).toContain('demain ou jamais');
  });

  test('variants were validated too, and what conditions give cannot be told', () => {
    const variants = [{ network: 'x', lang: 'en', body: 'Thanks {{ person.first_name }}, it ships.' }];
    expect(approval('Thanks Ada, it ships.', at(2, { ...valid, validation: { ...validation, variants } }))).toBeNull();
    const logic = '{% if person %}Bonjour{% endif %} la pièce part';
    expect(approval('Tout autre chose', at(2, { ...valid, validation: { ...validation, body: logic } }))).toBeNull();
  });
});

test('the wrong account', () => {
  const wrong = { brands: ['Lumio'], accounts: ['x:lumio'], owner: null };
  expect(account('', scene({ wrong, self: 'ada' }))).toMatchObject({
    guard: 'wrong-account',
    level: 'stop',
    wrong,
    self: 'ada',
  });
  expect(account('', scene({ wrong: null, self: 'ada' }))).toBeNull();
});

describe('language', () => {
  const english = { ...ANSWERED, text: 'My lamp is broken and nobody answers', lang: 'en-GB' };

  test.each([
    ['Bonjour, nous sommes là et votre pièce part', english, null, { reply: 'fr', post: 'en' }],
    ['Bonjour, nous sommes là et votre pièce part', { ...english, lang: null }, null, { reply: 'fr', post: 'en' }],
    ['Gracias', english, aReply({ lang: 'es' }), { reply: 'es', post: 'en' }],
  ] as const)('%s', (text, post, reply, reason) => {
    expect(language(text, scene({ post, reply }))).toMatchObject({ guard: 'language', level: 'warn', ...reason });
  });

  test.each([
    ['We are on it and your part is leaving', english, null],
    ['Merci !', english, null],
    ['Bonjour, nous sommes là et votre pièce part', { ...english, text: 'Lumio 💔', lang: 'und' }, null],
    ['Bonjour, nous sommes là et votre pièce part', null, null],
  ] as const)('nothing of: %s', (text, post, reply) => {
    expect(language(text, scene({ post, reply }))).toBeNull();
  });
});

describe('ad smell', () => {
  const lumio = scene({ brands: ['Lumio'], post: answering({ text: 'Une lampe PHILANTHE ? https://a.example' }) });

  test.each([
    ['Lumio, la meilleure qualité du marché', ['boast'], ['la meilleure qualité']],
    ['We are number one in lamps', ['boast'], ['number one']],
    ['Une lampe incroyable et exceptionnelle', ['boast'], ['incroyable', 'exceptionnelle']],
    ['Ne manquez pas notre offre spéciale', ['slogan'], ['Ne manquez pas', 'offre spéciale']],
    ['Hurry, 20% off', ['slogan'], ['Hurry', '20% off']],
    ['C’est la NOUVELLE lampe', ['capitals'], ['NOUVELLE']],
    ['Et TOUT EST PRÊT ici', ['capitals'], ['TOUT EST PRÊT']],
    ['Merci !! Vraiment ?!', ['bangs'], ['!!', '?!']],
    ['Lumio vous écoute, chez Lumio tout brille', ['brand-twice'], ['Lumio']],
    ['Découvrez la lampe : https://lumio.example/a', ['link-and-call'], ['Découvrez', 'https://lumio.example/a']],
    ['Order now at lumio.shop', ['link-and-call'], ['Order now', 'lumio.shop']],
  ])('%s', (text, signs, pieces) => {
    const said = adSmell(text, lumio);
    expect(said).toMatchObject({ guard: 'ad-smell', level: 'warn', signs });
    expect(underlined(text, said)).toEqual(pieces);
  });

  test.each([
    'Quelle photo incroyable !',
    'Meilleurs vœux à vous et le meilleur pour la suite',
    'La LED USB de l’UNESCO et le RGPD',
    'Une lampe PHILANTHE, vraiment ?',
    'Le lien de suivi : https://lumio.example/suivi',
    'Découvrez-nous samedi au salon',
    'Lumio répond à @lumio et sur lumio.example',
    'All the best, see you at number 12',
  ])('none in: %s', (text) => {
    expect(adSmell(text, lumio)).toBeNull();
  });

  test('a brand in the signature is not named twice', () => {
    const charter = aCharter({ signature: 'L’équipe Lumio' });
    expect(adSmell('Lumio vous répond vite. L’équipe Lumio', { ...lumio, charter })).toBeNull();
  });
});

describe('charter', () => {
  test('words avoided, with what to say instead', () => {
    const charter = aCharter({
      words: [
        { avoid: 'pas cher', prefer: 'abordable' },
        { avoid: 'client', prefer: 'client de Lumio' },
      ],
    });
    const text = 'Une lampe PAS CHER pour un client, ou pour un client de Lumio';
    const said = avoided(text, scene({ charter }));
    expect(said).toMatchObject({
      words: [
        { said: 'PAS CHER', prefer: 'abordable' },
        { said: 'client', prefer: 'client de Lumio' },
      ],
    });
    expect(underlined(text, said)).toEqual(['PAS CHER', 'client']);
    expect(avoided('Une lampe abordable pour la clientèle', scene({ charter }))).toBeNull();
  });

  test('the signature, whatever its spaces and signs', () => {
    const charter = aCharter({ signature: '— L’équipe Lumio' });
    expect(signature('Merci', scene({ charter }))).toMatchObject({ guard: 'signature', signature: '— L’équipe Lumio' });
    for (const text of ['Merci\n\n— L’équipe Lumio', "Merci, l'equipe LUMIO !"]) {
      expect(signature(text, scene({ charter }))).toBeNull();
    }
    expect(signature('Merci', scene({ charter: aCharter() }))).toBeNull();
    expect(signature('Merci 💡', scene({ charter: aCharter({ signature: '💡' }) }))).toBeNull();
    expect(signature('Merci', scene({ charter: aCharter({ signature: '💡' }) }))).not.toBeNull();
  });

  test.each([
    ['none', 'Merci 🙏', 1, ['🙏']],
    ['one', 'Merci 🙏 à vous ❤️ 👩🏽‍🚒🇫🇷', 4, ['❤️', '👩🏽‍🚒', '🇫🇷']],
  ] as const)('emoji: %s', (rule, text, count, pieces) => {
    const said = emoji(text, scene({ charter: aCharter({ emoji: rule }) }));
    expect(said).toMatchObject({ guard: 'emoji', rule, count });
    expect(underlined(text, said)).toEqual(pieces);
  });

  test.each([
    ['none', 'Lumio™ © 2026 n° 1'],
    ['one', 'Merci 🙏'],
    ['any', '🙏🙏🙏'],
  ] as const)('emoji: %s allows %s', (rule, text) => {
    expect(emoji(text, scene({ charter: aCharter({ emoji: rule }) }))).toBeNull();
  });
});

describe('tu or vous', () => {
  test('as she is spoken to, else as the charter says', () => {
    const text = 'Merci, ton idée nous plaît et tu peux t’inscrire ici';
    const said = address(text, scene({ address: 'vous', charter: aCharter({ address: 'tu' }) }));
    expect(said).toMatchObject({ guard: 'address', wanted: 'vous', whose: 'person' });
    expect(underlined(text, said)).toEqual(['ton', 'tu', 't’inscrire']);
    expect(address('Merci pour votre idée', scene({ charter: aCharter({ address: 'tu' }) }))).toMatchObject({
      ...{ wanted: 'tu', whose: 'charter' },
    });
    expect(address(text, scene({ address: 'tu', charter: aCharter({ address: 'vous' }) }))).toBeNull();
    expect(address(text, scene({ charter: aCharter({ address: 'free' }) }))).toBeNull();
  });

  test.each([
    ['vous', 'Le ton de la lettre est là, y a-t-il un souci ? Va-t-on le changer ?'],
    ['tu', 'Le rendez-vous est pris, entre s’il vous plaît'],
    ['vous', 'You are the best of us, and your tu is fine'],
  ] as const)('%s: nothing in “%s”', (wanted, text) => {
    expect(address(text, scene({ address: wanted }))).toBeNull();
  });
});

test('what her community never says', () => {
  const communities = [aCommunity({ taboos: ['moquette', 'grand public'] })];
  const text = 'Une lampe grand public';
  expect(taboo(text, scene({ communities }))).toMatchObject({ community: 'Les Veilleuses', pieces: ['grand public'] });
  expect(taboo('Une lampe', scene({ communities }))).toBeNull();
});

describe('length', () => {
  test('where it becomes too long', () => {
    const text = `${'a'.repeat(9)}👩🏽‍🚒bcd`;
    const said = tooLong(text, scene({ limit: { max: 10, rule: 'graphemes' } }));
    expect(said).toMatchObject({ guard: 'too-long', level: 'stop', count: 13, max: 10 });
    expect(underlined(text, said)).toEqual(['bcd']);
  });

  test('by the network’s own rule, an answer apart from a new post', () => {
    const limit = { max: 280, rule: 'weighted', newPost: 300 } as const;
    const text = `${'é'.repeat(260)} https://example.com/${'a'.repeat(200)}`;
    expect(tooLong(text, scene({ limit, post: answering() }))).toMatchObject({ count: 284, max: 280 });
    expect(tooLong(text, scene({ limit }))).toBeNull();
  });

  test('what fits, or is said where no limit is known', () => {
    expect(tooLong('a'.repeat(10), scene({ limit: { max: 10, rule: 'utf-16' } }))).toBeNull();
    expect(tooLong('a'.repeat(10_000), scene())).toBeNull();
  });
});

describe('all together', () => {
  test('nothing known, nothing said', () => {
    expect(checkReply('Merci Ada, la pièce part ce soir.', scene())).toEqual([]);
  });

  test('what stops comes first, then what warns', () => {
    const said = checkReply(
      'Bonjour {prénom} !! 😂',
      scene({ post: answering({ kinds: ['risk'] }), charter: aCharter({ emoji: 'none' }) }),
    );
    expect(said.map(({ guard, level }) => [guard, level])).toEqual([
      ['light-tone', 'stop'],
      ['gap', 'stop'],
      ['emoji', 'warn'],
      ['ad-smell', 'warn'],
    ]);
  });

  test('every span stands within the text, whatever the text', () => {
    const charter = aCharter({ emoji: 'none', address: 'vous', words: [{ avoid: 'œuf', prefer: '' }] });
    const hostile = scene({
      charter,
      brands: ['Lumio', '', '('],
      handle: 'a_1',
      post: answering({ signals: ['sensitive'] }),
    });
    for (const text of [
      '',
      '\ud800 œuf tu 😂!! Lumio Lumio a_1 {x}',
      'ﬁ\u0301'.repeat(2_000),
      '{'.repeat(50_000),
      '!'.repeat(50_000),
    ]) {
      for (const { spans } of checkReply(text, hostile)) {
        for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }
  });
});
