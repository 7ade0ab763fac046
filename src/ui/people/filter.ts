/** What the list of people is narrowed to. */
import type { Stage } from '../../core/person.ts';
import type { PeopleFilter, PersonRow } from '../../storage/queries/index.ts';

/** Empty: not narrowed. */
export interface Filter {
  query: string;
  stage: Stage | '';
  tag: string;
  network: string;
}

export const NO_FILTER: Filter = { query: '', stage: '', tag: '', network: '' };

export function storedFilter({ query, stage, tag }: Filter): PeopleFilter {
  return { query, ...(stage && { stage }), ...(tag && { tag }) };
}

export function onNetwork(network: string): (row: PersonRow) => boolean {
  return ({ accounts }) => !network || accounts.some((account) => account.network === network);
}
