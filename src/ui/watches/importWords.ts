/** What is wrong with a table, in her words. */
import type { CsvFault } from '../../core/csv.ts';
import type { FaultCode, TableFault } from '../../core/watch-table.ts';
import { t, type WordKey } from '../../platform/i18n.ts';

const WORDS: Record<FaultCode | CsvFault['code'], WordKey> = {
  'no-rows': 'faultNoRows',
  'no-terms-column': 'faultNoTermsColumn',
  'unknown-column': 'faultUnknownColumn',
  'column-twice': 'faultColumnTwice',
  'too-many-cells': 'faultTooManyCells',
  'no-term': 'faultNoTerm',
  value: 'faultValue',
  repeated: 'faultRepeated',
  'too-many-rows': 'faultTooManyRows',
  'too-big': 'faultTooBig',
  'not-text': 'faultNotText',
  'open-quote': 'faultOpenQuote',
};

/** `$1`: the column, or what stands in the cell where the fault is of no column; `$2`: what stands in the cell. */
export function faultWords({ code, column, value }: TableFault): string {
  return t(WORDS[code], column || value, value);
}

export function fileFaultWords({ code }: CsvFault): string {
  return t(WORDS[code]);
}
