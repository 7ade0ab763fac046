/** The stages of a relation, in words. */
import type { Stage } from '../../core/person.ts';
import type { WordKey } from '../../platform/i18n.ts';

export const STAGE_WORDS: Record<Stage, WordKey> = {
  met: 'stageMet',
  talking: 'stageTalking',
  regular: 'stageRegular',
  ambassador: 'stageAmbassador',
  rest: 'stageRest',
};
