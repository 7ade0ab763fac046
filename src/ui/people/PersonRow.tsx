/** One person in the list: her name and stage, where she is, her tags. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { PersonRow as Row } from '../../storage/queries/index.ts';
import { Initials } from '../shared/Initials.tsx';
import { networkName } from '../shared/networks.ts';
import { STAGE_WORDS } from './stageWords.ts';

export function PersonRow({ row, open }: { row: Row; open: boolean }): JSX.Element {
  const { person, accounts } = row;
  return (
    <div role="gridcell" class={open ? 'person-row open' : 'person-row'}>
      <Initials name={person.name} />
      <div class="reply-text">
        <p class="row-title">
          <b>{person.name}</b>
          <span class={`chip ${person.stage}`}>{t(STAGE_WORDS[person.stage])}</span>
          {person.tags.map((tag) => (
            <span key={tag} class="chip">
              {tag}
            </span>
          ))}
        </p>
        <p class="row-text">
          {accounts.map(({ handle, network }) => `@${handle} ${networkName(network)}`).join(' · ')}
        </p>
      </div>
    </div>
  );
}
