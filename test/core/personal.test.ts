/** Her, her community, 140: what is found in a reply, and what is proposed. */
import { describe, expect, test } from 'vitest';
import { HYPOMESSAGE } from '../../src/core/length/hypomessage.ts';
import { personalOf } from '../../src/core/personal/personal.ts';
import { aCharter, aCommunity, answering, scene } from './guards/scenes.ts';

const veilleuses = aCommunity({
  words: ['le quart : l’heure où l’on éteint', 'phare'],
  jokes: ['On n’a jamais vu un hibou se plaindre'],
  rituals: ['mercredi sans écran'],
});
const ada = {
  name: 'Ada Quill',
  handle: 'adaquill',
  names: ['Ada Quill', 'Ada Q.'],
  tags: ['relieuse'],
  brands: ['Lumio'],
  post: answering(),
};

describe('her', () => {
  test.each([
    ['Merci Ada !', ['Ada']],
    ['Merci ADA QUILL et @adaquill', ['ADA QUILL', 'adaquill']],
    ['On cherche pourquoi elle s’est éteinte avant minuit', ['éteinte', 'minuit']],
    ['Une relieuse mérite mieux', ['relieuse']],
    ['Nous sommes désolés, la pièce part ce soir.', []],
    // The brand's name is not hers, nor words of grammar.
    ['Lumio ne répond jamais personne', ['répond']],
  ])('%s', (text, found) => {
    expect(personalOf(text, scene(ada)).her).toEqual(found);
  });

  test('what goes on from what was said, once something was', () => {
    const text = 'Comme promis, voici la pièce.';
    expect(personalOf(text, scene({ ...ada, lastSaid: 'On vous l’envoie' })).her).toEqual(['comme promis']);
    expect(personalOf(text, scene(ada)).her).toEqual([]);
  });

  test('nobody in front of her: nothing is asked for', () => {
    expect(personalOf('Bonjour', scene())).toMatchObject({ knowsHer: false, knowsCommunity: false, proposals: [] });
  });
});

describe('her community', () => {
  test.each([
    ['Bon LE QUART à toutes', ['le quart']],
    ['Jamais un hibou ne se plaindrait, on l’a vu', ['On n’a jamais vu un hibou se plaindre']],
    ['Les veilleuses liront ce soir', ['Les Veilleuses']],
    ['Merci beaucoup', []],
  ])('%s', (text, found) => {
    expect(personalOf(text, scene({ communities: [veilleuses] })).community).toEqual(found);
  });
});

describe('140', () => {
  test('counted as a person does', () => {
    expect(personalOf('👩🏽‍🚒'.repeat(HYPOMESSAGE), scene()).over).toBe(0);
    expect(personalOf('a'.repeat(HYPOMESSAGE + 3), scene()).over).toBe(3);
    // An address counts 23 on X, and as long as it is for whoever reads it.
    const link = `https://lumio.example/${'a'.repeat(HYPOMESSAGE - 22)}`;
    expect(personalOf(`${link}abc`, scene({ limit: { max: 280, rule: 'weighted' } })).over).toBe(3);
    expect(personalOf('漢'.repeat(71), scene({ limit: { max: 280, rule: 'weighted' } })).over).toBe(2);
  });
});

describe('proposals', () => {
  const texts = (text: string, over: Parameters<typeof scene>[0]) =>
    personalOf(text, scene(over)).proposals.map((one) => [one.about, one.text]);

  test('her name behind the greeting, her words quoted, a word of her community at the end', () => {
    expect(texts('Bonjour, la pièce part ce soir.', { ...ada, communities: [veilleuses] })).toEqual([
      ['name', 'Bonjour Ada, la pièce part ce soir.'],
      [
        'words',
        '«\u202fMa lampe Lumio s’est éteinte à minuit et personne ne répond\u202f» Bonjour, la pièce part ce soir.',
      ],
      ['community', 'Bonjour, la pièce part ce soir. Le quart.'],
    ]);
  });

  test.each([
    ['Nous cherchons', 'Ada, nous cherchons'],
    ['Lumio cherche', 'Ada, Lumio cherche'],
    ['I see', 'Ada, I see'],
    ['Merci !', 'Merci Ada !'],
  ])('%s → %s', (text, proposed) => {
    expect(texts(text, { name: 'Ada Quill' })).toEqual([['name', proposed]]);
  });

  test('nothing for what is there already', () => {
    expect(texts('Bon quart Ada, et bon phare', { ...ada, communities: [veilleuses] })).toEqual([]);
  });

  test('before what signs; the one that also fits 140 goes first; none that the network would not take', () => {
    const charter = aCharter({ signature: '— L’équipe' });
    const long = aCommunity({ words: [`lanterne ${'très '.repeat(20)}loin`, 'phare'] });
    const text = `Merci Ada ${'a'.repeat(100)}\n— L’équipe`;
    expect(texts(text, { name: 'Ada', charter, communities: [long] })).toEqual([
      ['community', `Merci Ada ${'a'.repeat(100)}. Phare.\n— L’équipe`],
    ]);
    const limit = { max: text.length + 3, rule: 'utf-16' } as const;
    expect(texts(text, { name: 'Ada', charter, communities: [long], limit })).toEqual([]);
  });

  test('no joke on a risk or a complaint, nothing that another community never says', () => {
    const joking = aCommunity({ jokes: ['Hibou un jour'], taboos: ['phare'] });
    const post = answering({ kinds: ['risk'] });
    expect(texts('Merci Ada', { name: 'Ada', communities: [joking], post })).toEqual([]);
    expect(texts('Merci Ada', { name: 'Ada', communities: [joking] })).toEqual([
      ['community', 'Merci Ada. Hibou un jour.'],
    ]);
    const both = [joking, aCommunity({ words: ['phare'] })];
    expect(texts('Merci Ada', { name: 'Ada', communities: both })).toEqual([
      ['community', 'Merci Ada. Hibou un jour.'],
    ]);
  });
});
