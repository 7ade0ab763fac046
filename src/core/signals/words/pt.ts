/** Portuguese, never measured: questions and praise alone. */
import type { Vocabulary } from '../vocabulary.ts';
import { praiseSigns, questionSigns, unmeasured } from './signs.ts';

/** Masculine and feminine, singular and plural. */
function inflect(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [word, `${word}s`, `${stem}a`, `${stem}as`];
  if (word.endsWith('l')) return [word, `${stem}is`];
  return [word, `${word}s`];
}

export const portuguese: Vocabulary = {
  ...unmeasured,
  cues: {
    praise: [
      ...praiseSigns,
      [
        1.2,
        `
        muito obrigado~, obrigado~ por/pela/pelo/a/ao, mil obrigado~, valeu por/pela/pelo, eu amo, amei,
        amo (muito) esse~/essa~/este~/esta~/o/a, adorei, eu adoro, adoro (o/a/este/esta), gostei muito, gosto muito,
        o/a/os/as melhor~, recomendo (muito), super recomendo, parabens a/ao/pelo/pela/por,
        muito bom/boa/bons/bem/lindo~/gostoso~/simpatico~, que lindo~/bom/maravilha/delicia/show, uma delicia,
        uma maravilha, um show, bom trabalho, nunca falha, nota 10, nada a reclamar`,
      ],
      [
        0.8,
        `
        obrigado~, otimo~, excelente~, incrivel, maravilhoso~, fantastico~, perfeito~, sensacional, espetacular~,
        delicioso~, lindissimo~, magnifico~, impecavel, parabens, bravo, genial, fenomenal, top, show, amavel,
        encantador~, brilhante~`,
      ],
      [0.4, 'bom, boa, bem, lindo~, legal, simpatico~, feliz, melhor, valeu, gostei'],
    ],
    question: [
      ...questionSigns,
      [
        1.2,
        `
        alguem sabe/pode/tem/conhece, sabem/sabe se/quando/como/onde, gostaria/queria/quero (de) saber,
        podem/pode/poderia/podiam me dizer/explicar/ajudar/informar, podem dizer*, tem previsao`,
      ],
      [
        0.9,
        `
        ^ como, ^ quando, ^ onde, ^ que, ^ quem, ^ quanto~, ^ qual, ^ quais, ^ por que, ^ porque, ^ tem, ^ ha,
        ^ e possivel, ^ sera que, como faco/posso/se, quando sai/chega/abre/volta/vai, onde fica/posso/encontro,
        quanto custa/e/tempo, tem como, e possivel, posso, podem, voces`,
      ],
    ],
    rhetoric: [[1, 'serio ?, serio isso, e serio ?, e piada, estao a brincar, ta de brincadeira, e dai ?']],
  },
  negators: 'nao nunca jamais nem sem nada nenhum nenhuma',
  turns: 'mas porem embora',
  fillers: 'muito tao super realmente sempre bem mais tudo demais',
  spellings: {
    n: 'nao',
    q: 'que',
    vc: 'voce',
    vcs: 'voces',
    pq: 'porque',
    obg: 'obrigado',
    obgd: 'obrigado',
    mt: 'muito',
    mto: 'muito',
    tb: 'tambem',
  },
  inflect,
};
