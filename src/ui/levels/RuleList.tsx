/** The rules in the order in which they are tried: switched, opened, moved by hand or by Alt with the arrows. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LevelRule } from '../../core/level.ts';
import { LEVEL_WORDS } from '../../core/level-words.ts';
import { shadows } from '../../core/rules.ts';
import { t } from '../../platform/i18n.ts';
import { moveRule, saveRule } from '../../storage/commands/index.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useAct } from '../shared/useAct.ts';
import { ruleWords } from './draft.ts';

interface Props {
  rules: readonly LevelRule[];
  /** Rule opened in the editor. */
  chosen: string | null;
  /** Rule that the tester's text meets. */
  met: string | null;
  onOpen: (id: string) => void;
}

/** Places that a key moves a rule by; null for any other key. */
export function placesOf({ key, altKey }: Pick<KeyboardEvent, 'key' | 'altKey'>): number | null {
  if (!altKey) return null;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : null;
}

export function RuleList({ rules, chosen, met, onOpen }: Props): JSX.Element {
  const act = useAct();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  // The row that she moves keeps the focus at its new place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the list came in its new order
  useLayoutEffect(() => {
    const id = moved.current;
    moved.current = null;
    if (id) list.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(id)}"]`)?.focus();
  }, [rules]);
  const move = (rule: LevelRule, by: number): void => {
    moved.current = rule.id;
    act(() => moveRule(rule.id, by), t('ruleMoved', rule.order + by + 1));
  };
  const toggle = (rule: LevelRule): void => {
    act(() => saveRule({ ...rule, active: !rule.active }), t(rule.active ? 'ruleOff' : 'ruleOn'));
  };
  const firstFree = rules.findIndex((rule) => rule.active && shadows(rule));
  return (
    <ol class="watch-list rules" ref={list} aria-label={t('rulesTitle')}>
      {rules.map((rule, at) => {
        const words = ruleWords(rule);
        const never = firstFree >= 0 && at > firstFree;
        return (
          <li key={rule.id} class={`watch-row${rule.id === chosen ? ' open' : ''}${rule.id === met ? ' met' : ''}`}>
            <input
              type="checkbox"
              class="switch"
              aria-label={t('ruleUse', words)}
              checked={rule.active}
              onChange={() => toggle(rule)}
            />
            <button
              type="button"
              class="quiet watch-open"
              data-rule={rule.id}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => onOpen(rule.id)}
              onKeyDown={(event) => {
                const by = placesOf(event);
                if (by === null) return;
                event.preventDefault();
                move(rule, by);
              }}
            >
              <span class="row-title">
                <b class={`level-mark l${rule.level}`}>{rule.level}</b>
                <b>{words}</b>
              </span>
              <span class="row-text">
                {t(LEVEL_WORDS[rule.level])}
                {never && ` · ${t('ruleNever')}`}
              </span>
            </button>
            <span class="rule-moves">
              <IconButton icon="up" label={t('ruleUp', words)} onClick={() => move(rule, -1)} />
              <IconButton icon="down" label={t('ruleDown', words)} onClick={() => move(rule, 1)} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
