/** One reply of a file: what it meets, its start, and what is done with it. */
import type { JSX } from 'preact';
import { type Choice, choicesFor, type PlannedReply } from '../../../core/library-files/plan.ts';
import { t } from '../../../platform/i18n.ts';
import { Kbd } from '../../shared/Kbd.tsx';
import { choiceWords, STATUS_WORDS } from './words.ts';

interface Props {
  planned: PlannedReply;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

export function PlannedRow({ planned: { theirs, status }, choice, onChoose }: Props): JSX.Element {
  const choices = choicesFor(status);
  return (
    <div class="reply-row planned">
      <div role="gridcell" class="reply-text">
        <p class="row-title">
          <span class={`chip status-${status}`}>{t(STATUS_WORDS[status][1])}</span>
          <b>{theirs.title}</b>
          {theirs.shortcut && <Kbd>{`/${theirs.shortcut}`}</Kbd>}
        </p>
        <p class="row-text" lang={theirs.lang || undefined}>
          {theirs.body}
        </p>
      </div>
      <div role="gridcell">
        {choices.length > 1 && (
          <select
            aria-label={t('transferChoiceFor', theirs.title)}
            value={choice}
            onClick={(event) => event.stopPropagation()}
            onChange={(event) => onChoose(event.currentTarget.value as Choice)}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {choiceWords(one, status)}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
