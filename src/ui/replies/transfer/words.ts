/** Formats, faults, remarks and losses of files of replies, in her words. */
import type { FormatId } from '../../../core/library-files/formats.ts';
import type { FaultCode, FileFault, LossCode, Remark, RemarkCode } from '../../../core/library-files/library.ts';
import type { Choice, Status } from '../../../core/library-files/plan.ts';
import { type PluralKey, t, tn, type WordKey } from '../../../platform/i18n.ts';

export const FORMAT_WORDS: Record<FormatId, WordKey> = {
  'vigie-table': 'transferFormatVigieTable',
  espanso: 'transferFormatEspanso',
  'text-blaze': 'transferFormatTextBlaze',
  textexpander: 'transferFormatTextExpander',
  'textexpander-table': 'transferFormatTextExpanderTable',
  briskine: 'transferFormatBriskine',
  'briskine-table': 'transferFormatBriskineTable',
};

const FAULT_WORDS: Record<FaultCode, WordKey> = {
  'too-big': 'transferFaultTooBig',
  'not-text': 'transferFaultNotText',
  encoding: 'transferFaultEncoding',
  unknown: 'transferFaultUnknown',
  'other-format': 'transferFaultOtherFormat',
  broken: 'transferFaultBroken',
  'too-deep': 'transferFaultTooDeep',
  aliases: 'transferFaultAliases',
  entities: 'transferFaultEntities',
  binary: 'transferFaultBinary',
  'too-many': 'transferFaultTooMany',
  'too-long': 'transferFaultTooLong',
  characters: 'transferFaultCharacters',
  nothing: 'transferFaultNothing',
  'open-quote': 'transferFaultOpenQuote',
  'no-body-column': 'transferFaultNoBodyColumn',
  variant: 'transferFaultVariant',
  value: 'transferFaultValue',
};

const REMARK_WORDS: Record<RemarkCode, PluralKey> = {
  script: 'transferRemarkScript',
  logic: 'transferRemarkLogic',
  keys: 'transferRemarkKeys',
  picture: 'transferRemarkPicture',
  time: 'transferRemarkTime',
  date: 'transferRemarkDate',
  cursor: 'transferRemarkCursor',
  formatting: 'transferRemarkFormatting',
  optional: 'transferRemarkOptional',
  nested: 'transferRemarkNested',
  missing: 'transferRemarkMissing',
  shortcut: 'transferRemarkShortcut',
  shortcuts: 'transferRemarkShortcuts',
  regex: 'transferRemarkRegex',
  mail: 'transferRemarkMail',
  imports: 'transferRemarkImports',
  columns: 'transferRemarkColumns',
  empty: 'transferRemarkEmpty',
  deleted: 'transferRemarkDeleted',
};

const LOSS_WORDS: Record<LossCode, PluralKey> = {
  folder: 'transferLossFolder',
  tags: 'transferLossTags',
  lang: 'transferLossLang',
  favourite: 'transferLossFavourite',
  kind: 'transferLossKind',
  tone: 'transferLossTone',
  variants: 'transferLossVariants',
  context: 'transferLossContext',
  pictures: 'transferLossPictures',
  campaign: 'transferLossCampaign',
  validation: 'transferLossValidation',
  logic: 'transferLossLogic',
  variables: 'transferLossVariables',
  proposals: 'transferLossProposals',
  random: 'transferLossRandom',
  labels: 'transferLossLabels',
  shortcut: 'transferLossShortcut',
  guarded: 'transferLossGuarded',
};

/** Of a filter, and of one row. */
export const STATUS_WORDS: Record<Status, readonly [many: WordKey, one: WordKey]> = {
  added: ['transferAdded', 'transferOneAdded'],
  changed: ['transferChanged', 'transferOneChanged'],
  conflict: ['transferConflict', 'transferOneConflict'],
  twin: ['transferTwin', 'transferOneTwin'],
  same: ['transferSame', 'transferOneSame'],
};

/** A choice, which says what it does to what is there. */
export function choiceWords(choice: Choice, status: Status): string {
  if (choice === 'theirs') return t('transferTheirs');
  const isMeeting = status === 'changed' || status === 'conflict';
  if (choice === 'mine') return t(isMeeting ? 'transferMine' : status === 'same' ? 'transferOneSame' : 'transferLeave');
  return t(isMeeting ? 'transferBoth' : status === 'twin' ? 'transferBare' : 'transferAdd');
}

export function faultWords({ code, place }: FileFault): string {
  return t(FAULT_WORDS[code], place || '…');
}

/** Details of one remark shown at once. */
const DETAILS = 5;

/** What is told of a file, each kind once, with how many it is about and the first of them. */
export function remarkWords(remarks: readonly Remark[]): { code: RemarkCode; words: string; details: string }[] {
  const codes = [...new Set(remarks.map(({ code }) => code))];
  return codes.map((code) => {
    const all = remarks.filter((remark) => remark.code === code);
    const isOfFile = all.every(({ title }) => title === '');
    const details = [...new Set(all.map(({ title, detail }) => title || detail))].filter(Boolean);
    const count = isOfFile ? all.length : details.length;
    const more = details.length > DETAILS ? ', …' : '';
    return { code, words: tn(REMARK_WORDS[code], count), details: details.slice(0, DETAILS).join(', ') + more };
  });
}

export function lossWords(losses: ReadonlyMap<LossCode, number>): string[] {
  return [...losses].map(([code, count]) => tn(LOSS_WORDS[code], count));
}
