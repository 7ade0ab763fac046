/** Levels of answer: the rules in order, a text to try them on, and beside them the rule that she opened. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LEVELS } from '../../core/level.ts';
import { LEVEL_WORDS } from '../../core/level-words.ts';
import { areFirst } from '../../core/rules.ts';
import { t } from '../../platform/i18n.ts';
import { resetRules } from '../../storage/commands/index.ts';
import { levelRules, readSettings } from '../../storage/queries/index.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/useAct.ts';
import { useLive } from '../shared/useLive.ts';
import { LevelTester } from './LevelTester.tsx';
import { RuleEditor } from './RuleEditor.tsx';
import { RuleList } from './RuleList.tsx';
import { ProposalsNotice, useProposals } from './useProposals.tsx';

/** Stands in the address for a rule that is not written yet. */
const NEW = 'new';

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function LevelsSection({ id, onOpen }: Props): JSX.Element {
  const act = useAct();
  const rules = useLive(levelRules, []);
  const settings = useLive(readSettings, []);
  const [met, setMet] = useState<string | null>(null);
  const { progress, start, stop } = useProposals(rules);
  const opened = rules?.find((rule) => rule.id === id) ?? null;
  const editing = rules && (opened || id === NEW);
  return (
    <div class={editing ? 'split open' : 'split'}>
      <section class="split-list" aria-label={t('dashLevels')}>
        <div class="bar">
          <button type="button" class="primary" onClick={() => onOpen(NEW)}>
            <Icon name="plus" />
            {t('ruleNew')}
          </button>
          <button type="button" class="quiet" onClick={start} disabled={progress !== null}>
            {t('levelsAgain')}
          </button>
          {rules && !areFirst(rules) && (
            <button type="button" class="quiet" onClick={() => act(resetRules, t('rulesReset'))}>
              <Icon name="undo" />
              {t('rulesBack')}
            </button>
          )}
        </div>
        <ProposalsNotice progress={progress} stop={stop} />
        <div class="levels-body">
          <Legend />
          {rules && <RuleList rules={rules} chosen={id} met={met} onOpen={onOpen} />}
          {rules && settings && <LevelTester rules={rules} thresholds={settings.thresholds} onMet={setMet} />}
        </div>
      </section>
      {editing && <RuleEditor key={id} rule={opened} onClose={() => onOpen(null)} />}
    </div>
  );
}

function Legend(): JSX.Element {
  return (
    <div class="legend-levels">
      <p class="hint">{t('rulesText')}</p>
      <ul class="chips">
        {LEVELS.map((level) => (
          <li key={level} class="hint">
            <b class={`level-mark l${level}`}>{level}</b> {t(LEVEL_WORDS[level])}
          </li>
        ))}
      </ul>
    </div>
  );
}
