/** The French vocabulary. */
import type { Vocabulary } from '../../vocabulary.ts';
import { classes } from './classes.ts';
import { complaint, fault } from './complaint.ts';
import { client, fun, news, others, politics, self, you } from './context.ts';
import { hostility } from './hostility.ts';
import { praise } from './praise.ts';
import { question, rhetoric } from './question.ts';
import { regret } from './regret.ts';
import { group, sensitive } from './sensitive.ts';
import { inflect, spellings } from './spelling.ts';
import { urgency } from './urgency.ts';

export const french: Vocabulary = {
  cues: {
    ...{ regret, complaint, praise, question, hostility, urgency, sensitive },
    ...{ fault, client, self, you, others, group, news, politics, fun, rhetoric },
  },
  classes: {
    ...classes,
    good: `
      super top genial~ geniale excellent~ parfait~ magnifique~ sublime~ formidable~ merveilleu* fantastique~
      impeccable~ remarquable~ exceptionnel~ extraordinaire~ delicieu* succulent~ fabuleu* splendide~ somptueu*
      irreprochable~ incroyable~ agreable~ sympathique~ sympa sympas chaleureu* adorable~ charmant~ chouette~
      brillant~ admirable~ exquis~ divin~ efficace~ genereu* grandiose~ precieu* belle beau joli~ meilleur~`,
    who: 'vous toi tous toutes tout lui elle eux ceux l mon ma mes la le votre notre ce cette @',
  },
  negators: 'pas jamais aucun aucune sans rien ni peu nullement',
  spared: `
    sans merci, non merci, pas mal, pas que, pas seulement, sans doute, sans faute, sans parler, pas grave, rien que, sans compter, peu
    importe, un peu`,
  turns: 'mais cependant pourtant sauf que car parce',
  fillers: `
    tres trop vraiment toujours meme tellement super hyper grave bien encore juste carrement absolument totalement
    completement franchement ne n putain si assez plutot du tout bel et deja ptn absolument aussi donc
    quand juste litteralement un peu`,
  spellings,
  splitsApostrophes: true,
  halves: { regret: 0.8, complaint: 0.31, praise: 1.35, question: 0.8, hostility: 0.7, urgency: 1, sensitive: 0.9 },
  tentative: false,
  inflect,
};
