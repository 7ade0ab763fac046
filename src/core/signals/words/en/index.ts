/** The English vocabulary. */
import type { Vocabulary } from '../../vocabulary.ts';
import { classes } from './classes.ts';
import { complaint, fault } from './complaint.ts';
import { agent, client, fun, news, others, politics, self, you } from './context.ts';
import { hostility } from './hostility.ts';
import { praise } from './praise.ts';
import { question, rhetoric } from './question.ts';
import { regret } from './regret.ts';
import { group, sensitive } from './sensitive.ts';
import { inflect, spellings } from './spelling.ts';
import { urgency } from './urgency.ts';

export const english: Vocabulary = {
  cues: {
    ...{ regret, complaint, praise, question, hostility, urgency, sensitive },
    ...{ fault, client, agent, self, you, others, group, news, politics, fun, rhetoric },
  },
  classes,
  negators: 'not no never without hardly barely neither nor none nobody',
  spared: `
    no thanks, no thank, not only, not just, no doubt, no wonder, no matter, not to, no problem, never mind, why not`,
  turns: 'but though however although because',
  fillers: `
    very so really just still even absolutely totally completely literally actually always also already truly fucking
    bloody damn damned  such quite pretty extremely super too all again currently constantly now ever yet
    right well simply seriously honestly basically`,
  spellings,
  splitsApostrophes: false,
  halves: {
    regret: 0.56,
    complaint: 0.4,
    praise: 1.15,
    question: 0.88,
    hostility: 0.4,
    urgency: 0.72,
    sensitive: 1,
  },
  tentative: false,
  inflect,
};
