/** Spanish, never measured: questions and praise alone. */
import type { Vocabulary } from '../vocabulary.ts';
import { praiseSigns, questionSigns, unmeasured } from './signs.ts';

/** Masculine and feminine, singular and plural. */
function inflect(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [word, `${word}s`, `${stem}a`, `${stem}as`];
  return [word, `${word}s`, `${word}es`];
}

export const spanish: Vocabulary = {
  ...unmeasured,
  cues: {
    praise: [
      ...praiseSigns,
      [
        1.2,
        `
        muchas gracias, mil gracias, gracias por, me encanta/encanto/encantan, los/la/el/las mejor~, lo mejor,
        recomiendo, recomendable~, os recomiendo, enhorabuena, felicidades a/por, felicitaciones,
        muy bueno~/bien/rico~/amable~/contento~/buen, buen trabajo, que bueno~/bonito~/maravilla/rico~, una maravilla,
        una pasada, me gusta mucho, nunca falla~, no me arrepiento, super bien/bueno~, todo perfecto`,
      ],
      [
        0.8,
        `
        gracias, genial~, excelente~, increible~, fantastico~, maravilloso~, estupendo~, espectacular~, perfecto~,
        delicioso~, bravo, encantado~, precioso~, hermoso~, buenisimo~, riquisimo~, fenomenal~, impecable~, amable~`,
      ],
      [0.4, 'bueno~, bien, buena, buen, lindo~, bonito~, rico~, guapo~, top, mejor'],
    ],
    question: [
      ...questionSigns,
      [
        1.2,
        `
        alguien sabe/puede/tiene/conoce, sabeis/saben/sabes si/como/cuando/donde, me gustaria/quisiera saber,
        quiero saber, podeis/pueden/puedes/podrian/podrias decirme/explicarme/ayudarme/informarme`,
      ],
      [
        0.9,
        `
        ^ como, ^ cuando, ^ donde, ^ que, ^ quien, ^ cuanto~, ^ cual~, ^ por que, como puedo/hago/se,
        cuando sale/abre/llega/estara/vuelve, donde esta/puedo/se, cuanto cuesta/vale/tarda, hay alguna/algun,
        es posible, se puede, teneis, tienen, podeis, pueden, puedo`,
      ],
    ],
    rhetoric: [[1, 'en serio ?, es broma, es una broma, que os creeis, y que ?, de verdad ?']],
  },
  negators: 'no nunca jamas ni sin nada',
  turns: 'pero aunque sino',
  fillers: 'muy mucho tan super realmente siempre todo bien',
  spellings: {
    q: 'que',
    xq: 'por que',
    pq: 'por que',
    porque: 'porque',
    tb: 'tambien',
    grax: 'gracias',
    mucha: 'muchas',
  },
  inflect,
};
