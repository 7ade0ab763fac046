/** What the list of people is narrowed to. */
import type { Stage } from '../../core/person.ts';
import type { PeopleFilter, PersonRow } from '../../storage/queries/index.ts';

/** Empty: not narrowed. */
export interface Filter {
  query: string;
  stage: Stage | '';
  tag: string;
  network: string;
  /** Id. */
  community: string;
}

export const NO_FILTER: Filter = { query: '', stage: '', tag: '', network: '', community: '' };

export function storedFilter({ query, stage, tag, community }: Filter): PeopleFilter {
  return { query, ...(stage && { stage }), ...(tag && { tag }), ...(community && { community }) };
}

export function onNetwork(network: string): (row: PersonRow) => boolean {
  return ({ accounts }) => !network || accounts.some((account) => account.network === network);
}
