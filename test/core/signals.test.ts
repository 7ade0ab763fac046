/** Signals heard in invented posts: each kind in each measured language, negation, irony, spellings, places of words. */
import { describe, expect, it, test } from 'vitest';
import { detectSignals, spokenLanguage } from '../../src/core/signals/detect.ts';
import { DEFAULT_THRESHOLDS, type SignalKind } from '../../src/core/signals/kinds.ts';

const kindsOf = (text: string, lang: string | null): SignalKind[] => detectSignals(text, lang).map(({ kind }) => kind);

/** The words of a signal as they stand in the text. */
function wordsOf(text: string, lang: string, kind: SignalKind): string[] {
  const signal = detectSignals(text, lang).find((one) => one.kind === kind);
  return signal?.words.map(({ start, end }) => text.slice(start, end)) ?? [];
}

const FRENCH: Record<SignalKind, string[]> = {
  regret: [
    'J’ai encore raté mon bus et il pleut, super lundi…',
    'plus de céréales ce matin, la boîte est vide 😭',
    'jarrive pas à dormir, il est 4h',
    'Trop mal à la tête depuis ce matin',
    'dégoûtée, j’ai perdu mes écouteurs dans le tram',
    'si seulement j’avais pris mon parapluie',
  ],
  complaint: [
    'Trois semaines que ma box ne marche plus et personne ne répond au service client !',
    'Plat froid, serveur désagréable, addition salée : nous ne reviendrons pas.',
    'Colis annoncé mardi, toujours pas reçu. @LumioClients c’est inadmissible',
    'votre appli plante à chaque ouverture depuis la mise à jour',
    'Très déçu de cette mutuelle, je déconseille',
    'encore une panne de réseau chez Lumio, ras le bol',
  ],
  praise: [
    'Merci à toute l’équipe pour votre accueil, tout était parfait',
    'Une tuerie leurs crêpes, je recommande !',
    'Franchement bravo pour cette expo, magnifique',
    'jadore votre nouvelle boutique 😍',
    'trooop bien ce concert',
  ],
  question: [
    'Bonjour, est-ce que le musée est ouvert le 14 juillet ?',
    'Quelqu’un sait si le marché a lieu demain',
    'comment on fait pour changer de forfait svp ?',
    'vous livrez aussi en Belgique ?',
  ],
  hostility: [
    'ferme ta gueule espèce de bouffon',
    'Bande d’incapables, vous êtes des menteurs',
    'va te faire foutre toi et ton équipe',
    'ce maire est un pauvre type, quel clown',
  ],
  urgency: [
    'URGENT : mon compte est bloqué, répondez-moi au plus vite svp',
    'à l’aide, je suis coincée devant la gare, besoin d’une réponse rapide',
  ],
  sensitive: [
    'Mon grand-père est décédé hier soir',
    'Deux blessés graves dans un accident de la route près de Saint-Lumio',
    'envie d’en finir, je ne veux plus vivre',
    'Agression raciste dans le bus 12, la victime porte plainte',
  ],
};

const ENGLISH: Record<SignalKind, string[]> = {
  regret: [
    'ugh I missed my bus again and it’s raining',
    'cant sleep, its 3am and i have school tomorrow',
    'my head hurts so much today :(',
    'I wish I was at the beach instead of at work',
    'ran out of cereal on a Monday morning 😭',
  ],
  complaint: [
    '@LumioHelp my order still hasn’t arrived and nobody answers your phone line',
    'Worst customer service ever, never flying with Lumio again',
    'your app keeps crashing since the last update',
    'the pizza was cold and the driver was rude',
    'been on hold for 45 minutes, this is ridiculous @lumio',
  ],
  praise: [
    'Thank you so much to the whole crew of flight 12, you were amazing!',
    'I absolutely love this bakery, highly recommend',
    'loved the show last night 😍',
    'sooooo good, best burger in town!',
  ],
  question: [
    'Hi @lumio, do you ship to Norway?',
    'Anyone know if the library is open tomorrow',
    'how do I change my password?',
    'What time does the parade start?',
  ],
  hostility: [
    'shut up you pathetic clown',
    'He is a lying piece of garbage',
    'you people are idiots',
    'go to hell @lumio_fan',
  ],
  urgency: [
    'Stranded at the airport with two kids, need help ASAP please',
    'URGENT my account was hacked, please respond @LumioHelp',
  ],
  sensitive: [
    'My grandmother passed away last night',
    'Three people killed in a shooting downtown',
    'diagnosed with cancer at 30',
    'that was a racist attack on a refugee family',
  ],
};

const cases = (by: Record<SignalKind, string[]>): [SignalKind, string][] =>
  Object.entries(by).flatMap(([kind, texts]) => texts.map((text): [SignalKind, string] => [kind as SignalKind, text]));

describe('heard in French', () => {
  it.each(cases(FRENCH))('%s: %s', (kind, text) => expect(kindsOf(text, 'fr')).toContain(kind));
});

describe('heard in English', () => {
  it.each(cases(ENGLISH))('%s: %s', (kind, text) => expect(kindsOf(text, 'en')).toContain(kind));
});

describe('not heard', () => {
  it.each<[string, SignalKind, string]>([
    ['fr', 'complaint', 'Jamais déçu par ce restaurant, rien à redire'],
    ['fr', 'complaint', 'Pas déçue du tout de mon achat !'],
    ['fr', 'complaint', 'Le conseil municipal se réunit jeudi à 18 h'],
    ['fr', 'praise', 'Le repas n’était vraiment pas bon'],
    ['fr', 'praise', 'Bravo, encore une panne et trois jours sans internet, merci pour rien'],
    ['fr', 'praise', 'Bonjour à tous, belle journée !'],
    ['fr', 'complaint', 'Le nouveau bus passe toutes les 10 minutes rue de la Gare'],
    ['fr', 'question', 'Vous vous moquez de qui ? C’est une blague ?!'],
    ['fr', 'hostility', 'mon chat est un petit clown, il est adorable'],
    ['fr', 'sensitive', 'je suis morte de rire 😂'],
    ['fr', 'regret', 'Je ne regrette rien, quelle soirée'],
    ['fr', 'regret', 'Le ministre regrette la décision du gouvernement'],
    ['fr', 'urgency', 'Nous partons en vacances demain'],
    ['en', 'complaint', 'Not bad at all, no complaints about my stay'],
    ['en', 'complaint', 'The council meets on Thursday at 6'],
    ['en', 'praise', 'The food was not good'],
    ['en', 'praise', 'Great, another delay. Thanks for nothing @lumio, my bag is lost'],
    ['en', 'praise', 'Good morning everyone, happy Monday'],
    ['en', 'question', 'Are you kidding me? What a joke'],
    ['en', 'hostility', 'my puppy is so dumb and I love her'],
    ['en', 'sensitive', 'i am dead 😂 that was hilarious'],
    ['en', 'regret', 'I regret nothing'],
    ['en', 'regret', 'My grandmother died last night'],
    ['en', 'regret', 'The senator said he will vote tomorrow'],
    ['en', 'urgency', 'We are leaving for the coast tomorrow'],
  ])('%s %s: %s', (lang, kind, text) => expect(kindsOf(text, lang)).not.toContain(kind));
});

describe('a negation', () => {
  test('makes praise of a denied complaint', () => {
    expect(kindsOf('Jamais déçue, toujours un bon accueil', 'fr')).toContain('praise');
    expect(kindsOf('not bad at all, really nice place', 'en')).toContain('praise');
  });

  test('makes a complaint of denied praise', () => {
    expect(kindsOf('Service pas du tout professionnel, plat pas bon', 'fr')).toContain('complaint');
    expect(kindsOf('my meal was not great and the waiter was not friendly', 'en')).toContain('complaint');
  });

  test('reaches no further than its clause', () => {
    expect(kindsOf('Je n’ai pas réservé, mais quel accueil magnifique', 'fr')).toContain('praise');
  });
});

describe('spellings', () => {
  it.each([
    ['fr', 'J’AI RATÉ MON TRAIN', 'j ai rate mon train'],
    ['fr', 'c’est inadmissible, votre box ne marche plus', 'cest inadmissible votre box ne marche plus'],
    ['en', 'I can’t sleep', 'i cant sleep'],
    ['en', 'your app doesn’t work', 'ur app doesnt work'],
    ['en', 'I love it, so good!', 'i loooove it, sooo good!!!'],
  ])('%s: “%s” as “%s”', (lang, one, other) => {
    expect(kindsOf(one, lang)).not.toEqual([]);
    expect(kindsOf(other, lang)).toEqual(kindsOf(one, lang));
  });
});

describe('words', () => {
  test('are those of the original text', () => {
    expect(wordsOf('Hélas ! 😭 J’ai raté mon train', 'fr', 'regret')).toEqual(['Hélas', '😭', 'J’ai raté']);
    expect(wordsOf('WORST SERVICE EVER @lumio', 'en', 'complaint')).toEqual(['WORST SERVICE']);
  });

  test('stand in reading order and never overlap', () => {
    const text = 'Thanks a lot, I love it, best pizza in town, so good! 😍';
    const spans = detectSignals(text, 'en').find(({ kind }) => kind === 'praise')?.words ?? [];
    expect(spans.length).toBeGreaterThan(2);
    for (const [index, span] of spans.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });
});

describe('strength', () => {
  const strengthOf = (text: string): number =>
    detectSignals(text, 'en', { ...DEFAULT_THRESHOLDS, praise: 0 }).find(({ kind }) => kind === 'praise')?.strength ??
    0;

  test('grows with the cues', () => {
    expect(strengthOf('nice')).toBeGreaterThan(0);
    expect(strengthOf('amazing, thank you so much, I love it')).toBeGreaterThan(strengthOf('nice, thanks'));
    expect(strengthOf('amazing, thank you so much, I love it')).toBeLessThan(1);
  });

  test('under its threshold is silence', () => {
    const text = 'amazing, thank you so much';
    expect(kindsOf(text, 'en')).toContain('praise');
    expect(detectSignals(text, 'en', { ...DEFAULT_THRESHOLDS, praise: 0.99 })).toEqual([]);
  });
});

describe('language', () => {
  it.each([
    ['fr', 'fr', 'fr'],
    ['en-GB', 'en', 'fr'],
    ['pt_BR', 'pt', 'fr'],
  ])('%s is told', (lang, expected) => expect(spokenLanguage('bonjour à tous', lang)).toBe(expected));

  it.each([
    ['fr', 'je ne sais pas où est la gare dans cette ville'],
    ['en', 'I do not know where the station is in this town'],
    ['es', 'no sé dónde está la estación en este pueblo, pero ya voy'],
    ['de', 'ich weiß nicht, wo der Bahnhof in dieser Stadt ist'],
    ['it', 'non so dove sono le chiavi della mia macchina, ma le cerco'],
    ['pt', 'não sei onde você deixou as chaves, mas eu tenho as minhas'],
  ])('%s is guessed', (expected, text) => {
    expect(spokenLanguage(text, null)).toBe(expected);
    expect(spokenLanguage(text, 'und')).toBe(expected);
  });

  test('is not known of what has no small words', () => {
    expect(spokenLanguage('Lumio 3000!!!', null)).toBeNull();
    expect(spokenLanguage('ありがとう', 'ja')).toBeNull();
  });

  it.each<[string, SignalKind, string]>([
    ['es', 'question', '¿Alguien sabe a qué hora abre el museo?'],
    ['es', 'praise', '¡Muchas gracias, me encanta!'],
    ['de', 'question', 'Wann öffnet das Museum morgen?'],
    ['de', 'praise', 'Vielen Dank, das war großartig'],
    ['it', 'question', 'Come posso prenotare un tavolo?'],
    ['it', 'praise', 'Grazie mille, tutto buonissimo'],
    ['pt', 'question', 'Quando abre a loja nova?'],
    ['pt', 'praise', 'Muito obrigada, adorei!'],
    ['ja', 'praise', 'ありがとう 😍😍👏'],
  ])('%s %s is tentative: %s', (lang, kind, text) => {
    expect(detectSignals(text, lang)).toContainEqual(expect.objectContaining({ kind, tentative: true }));
  });

  it.each(['es', 'de', 'it', 'pt'])('%s: what was never measured is not claimed', (lang) => {
    const kinds = kindsOf('idiot urgent racist 😡🤡 asap connard', lang);
    expect(kinds.filter((kind) => kind !== 'praise' && kind !== 'question')).toEqual([]);
  });
});
