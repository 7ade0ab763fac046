/** Her rules of levels. Each command writes the list as a whole: the first one takes over the rules that Vigie starts with. */
import type { LevelRule } from '../../core/level.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { movedRule, withoutRule, withRule } from '../../core/rules.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import { levelRules } from '../judge.ts';

/** What she writes of a rule; without an id, a new one. */
export type RuleDraft = Omit<LevelRule, 'id' | 'order'> & { id?: string };

type Edited = (rules: readonly LevelRule[]) => readonly LevelRule[];

/** Rows that cannot be read are no rules, and stay. */
async function editRules(edited: Edited): Promise<Done> {
  const { undo } = await change(['rules'], async (edit) => {
    const before = await levelRules();
    const after = edited(before);
    const kept = new Set(after.map(({ id }) => id));
    for (const { id } of before) if (!kept.has(id) && (await db.rules.get(id))) await edit.remove('rules', id);
    for (const rule of after) await edit.put('rules', rule);
  });
  return { undo };
}

/** Refuses `gone`. A new rule is tried before the others. */
export async function saveRule({ id, ...fields }: RuleDraft): Promise<Done & { id: string }> {
  const made = id ?? crypto.randomUUID();
  const { undo } = await editRules((rules) => {
    if (id !== undefined && !rules.some((rule) => rule.id === id)) throw new Refused('gone');
    return withRule(rules, { ...fields, id: made, order: 0 });
  });
  return { undo, id: made };
}

/** `by`: places down the list, negative up. */
export function moveRule(id: string, by: number): Promise<Done> {
  return editRules((rules) => movedRule(rules, id, by));
}

/** Without the last one, the rules that Vigie starts with are back. */
export function removeRule(id: string): Promise<Done> {
  return editRules((rules) => withoutRule(rules, id));
}

/** Back to the rules that Vigie starts with, those of versions to come included. */
export function resetRules(): Promise<Done> {
  return editRules(() => []);
}
