/** Italian, never measured: questions and praise alone. */
import type { Vocabulary } from '../vocabulary.ts';
import { praiseSigns, questionSigns, unmeasured } from './signs.ts';

/** Masculine and feminine, singular and plural. */
function inflect(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('o')) return [word, `${stem}a`, `${stem}i`, `${stem}e`];
  if (word.endsWith('e')) return [word, `${stem}i`];
  return [word];
}

export const italian: Vocabulary = {
  ...unmeasured,
  cues: {
    praise: [
      ...praiseSigns,
      [
        1.2,
        `
        grazie mille/infinite/tante/di/per/a/al/alla/ancora, tante grazie, adoro, lo/la/li/vi/ti adoro,
        amo questo~/il/la, mi piace (molto/tanto/tantissimo), mi e piaciuto~, il/la/i/le migliore, il meglio,
        consigliatissimo~, lo/la/vi consiglio, consiglio vivamente/a, complimenti a/per/al/alla/davvero, bravi tutti,
        che bello~/bravo~/meraviglia/spettacolo/buono~, una meraviglia, uno spettacolo,
        molto buono~/bello~/gentile/bravo~/bene/contento~, davvero buono~/bello~/bravo~, ottimo lavoro, ben fatto,
        mai deluso~, niente male, non male, a dir poco`,
      ],
      [
        0.8,
        `
        grazie, ottimo~, eccellente, eccezionale, fantastico~, meraviglioso~, stupendo~, splendido~, perfetto~,
        magnifico~, bellissimo~, bravissimo~, buonissimo~, squisito~, delizioso~, geniale, complimenti, bravo~,
        incredibile, favoloso~, impeccabile, gentilissimo~, top`,
      ],
      [0.4, 'bello~, buono~, bene, gentile, contento~, felice, carino~, migliore'],
    ],
    question: [
      ...questionSigns,
      [
        1.2,
        `
        qualcuno sa/ha/puo/conosce/mi, sapete/sai se/quando/come/dove, vorrei/volevo sapere,
        potete/puoi/potreste/potresti dirmi/spiegarmi/aiutarmi, mi sapete dire, avete idea`,
      ],
      [
        0.9,
        `
        ^ come, ^ quando, ^ dove, ^ che, ^ chi, ^ quanto~, ^ quale, ^ perche, ^ cosa, ^ c e, ^ e possibile,
        come posso/faccio/si, quando esce/arriva/apre/torna, dove posso/si/trovo, quanto costa/ci, e possibile,
        si puo, avete, posso, potete`,
      ],
    ],
    rhetoric: [[1, 'sul serio ?, davvero ?, e uno scherzo, ma scherziamo, ma siete seri, e allora ?']],
  },
  negators: 'non mai senza nessun nessuno nessuna niente nulla ne',
  turns: 'ma pero anche',
  fillers: 'molto davvero veramente sempre tanto troppo proprio cosi piu',
  spellings: { nn: 'non', xke: 'perche', xche: 'perche', cmq: 'comunque', grz: 'grazie', qlcn: 'qualcuno' },
  splitsApostrophes: true,
  inflect,
};
