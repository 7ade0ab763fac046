/** Step 3: three replies to start from, each in two languages. */
import type { JSX } from 'preact';
import { languageName, t } from '../../platform/i18n.ts';
import { type Starter, starterLanguages } from './choices.ts';
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
      {starters.map((starter, index) => (
        <div key={starter.shortcut} class="starter">
          <label class="check">
            <input type="checkbox" checked={starter.kept} onChange={() => edit(index, { kept: !starter.kept })} />
            <b>{starter.title}</b>
          </label>
          <Bodies starter={starter} onBodies={(bodies) => edit(index, { bodies })} />
        </div>
      ))}
    </Step>
  );
}

interface BodiesProps {
  starter: Starter;
  onBodies: (bodies: Starter['bodies']) => void;
}

function Bodies({ starter: { title, bodies, kept }, onBodies }: BodiesProps): JSX.Element {
  return (
    <div class="starter-bodies">
      {starterLanguages().map((lang) => (
        <label key={lang}>
          <span class="hint">{languageName(lang)}</span>
          <textarea
            rows={2}
            lang={lang}
            aria-label={`${title}, ${languageName(lang)}`}
            value={bodies[lang]}
            disabled={!kept}
            onInput={(event) => onBodies({ ...bodies, [lang]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}
