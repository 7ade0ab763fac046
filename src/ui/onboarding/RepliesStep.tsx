/** Step 3: three replies to start from. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Starter } from './choices.ts';
import { Step } from './Step.tsx';

interface Props {
  starters: readonly Starter[];
  onStarters: (starters: Starter[]) => void;
}

export function RepliesStep({ starters, onStarters }: Props): JSX.Element {
  const edit = (at: number, patch: Partial<Starter>): void => {
    onStarters(starters.map((starter, index) => (index === at ? { ...starter, ...patch } : starter)));
  };
  return (
    <Step id="replies-step" number={3} title={t('welcomeReplies')} text={t('welcomeRepliesText')}>
      {starters.map(({ title, body, shortcut, kept }, index) => (
        <div key={shortcut} class="starter">
          <label class="check">
            <input type="checkbox" checked={kept} onChange={() => edit(index, { kept: !kept })} />
            <b>{title}</b>
          </label>
          <textarea
            rows={2}
            aria-label={title}
            value={body}
            disabled={!kept}
            onInput={(event) => edit(index, { body: event.currentTarget.value })}
          />
        </div>
      ))}
    </Step>
  );
}
