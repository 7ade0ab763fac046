/** People: saved from a scene, changed, tagged, staged. */
import type { Done, Scene } from '../../core/messages.ts';
import type { Person, PersonCard, Stage } from '../../core/person.ts';
import { Refused } from '../../core/refusal.ts';
import { change } from '../change.ts';
import { personCard } from '../queries/personCard.ts';
import { MEETING, meet } from './meet.ts';
import { tidyList } from './tidy.ts';

/** Saves the person of the scene, or updates her when she is known, from whichever tab came first. */
export async function savePerson(scene: Scene): Promise<Done & { card: PersonCard; created: boolean }> {
  const { value, undo } = await change(MEETING, (edit) => meet(edit, scene));
  const card = await personCard(value.key);
  if (!card) throw new Refused('gone');
  return { undo, card, created: value.created };
}

/** Adds the tag, or takes it off, saving the person if need be. */
export async function tagPerson(scene: Scene, tag: string): Promise<Done & { tag: string; on: boolean }> {
  const { value, undo } = await change(MEETING, async (edit) => {
    const { person } = await meet(edit, scene);
    const on = !person.tags.includes(tag);
    const tags = on ? [...person.tags, tag] : person.tags.filter((other) => other !== tag);
    await edit.put('people', { ...person, tags, updatedAt: Date.now() });
    return on;
  });
  return { undo, tag, on: value };
}

export async function updatePerson(
  id: string,
  patch: Partial<Pick<Person, 'name' | 'stage' | 'tags' | 'communities' | 'address'>>,
): Promise<Done & { person: Person }> {
  if (patch.name !== undefined && !patch.name.trim()) throw new Refused('empty');
  const { value, undo } = await change(['people'], async (edit) => {
    const person = await edit.need('people', id);
    const tags = patch.tags ? tidyList(patch.tags) : person.tags;
    const communities = patch.communities ? tidyList(patch.communities) : person.communities;
    const next: Person = { ...person, ...patch, tags, communities, updatedAt: Date.now() };
    await edit.put('people', next);
    return next;
  });
  return { undo, person: value };
}

export async function setStage(id: string, stage: Stage): Promise<Done> {
  const { undo } = await updatePerson(id, { stage });
  return { undo };
}
