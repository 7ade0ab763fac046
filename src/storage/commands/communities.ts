/** Community cards, and who belongs to which. */
import { COMMUNITY_LISTS, type Community } from '../../core/community.ts';
import type { Done } from '../../core/messages.ts';
import { Refused } from '../../core/refusal.ts';
import { change } from '../change.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';
import { tidyList } from './tidy.ts';

/** What she writes of a community; without an id, a new one. */
export type CommunityDraft = Omit<Community, 'id' | 'createdAt' | 'updatedAt'> & { id?: string };

/** Refuses `empty`, for a community without a name, and `gone`. */
export async function saveCommunity({ id, ...draft }: CommunityDraft): Promise<Done & { community: Community }> {
  const name = draft.name.trim();
  if (!name) throw new Refused('empty');
  const { value, undo } = await change(['communities'], async (edit) => {
    const now = Date.now();
    const stored = id === undefined ? { id: crypto.randomUUID(), createdAt: now } : await edit.need('communities', id);
    const lists = Object.fromEntries(COMMUNITY_LISTS.map((list) => [list, tidyList(draft[list])]));
    const made = { id: stored.id, createdAt: stored.createdAt, updatedAt: now };
    const community: Community = { ...draft, ...lists, ...made, name, about: draft.about.trim() };
    await edit.put('communities', community);
    return community;
  });
  return { undo, community: value };
}

const without = (ids: readonly string[], id: string): string[] => ids.filter((other) => other !== id);

/** Its members are no longer in it, and no reply is suggested for it any more. */
export async function removeCommunity(id: string): Promise<Done> {
  const { undo } = await change(['communities', 'people', 'replies'], async (edit) => {
    await edit.need('communities', id);
    await edit.remove('communities', id);
    for (const person of readable('people', await db.people.toArray())) {
      if (!person.communities.includes(id)) continue;
      await edit.put('people', { ...person, communities: without(person.communities, id) });
    }
    for (const reply of readable('replies', await db.replies.toArray())) {
      const { context } = reply;
      if (!context.communities.includes(id)) continue;
      await edit.put('replies', { ...reply, context: { ...context, communities: without(context.communities, id) } });
    }
  });
  return { undo };
}

/** Puts a person in a community, or takes her out of it. */
export async function setMember(personId: string, communityId: string, on: boolean): Promise<Done> {
  const { undo } = await change(['communities', 'people'], async (edit) => {
    const person = await edit.need('people', personId);
    if (on) await edit.need('communities', communityId);
    if (person.communities.includes(communityId) === on) return;
    const communities = on ? [...person.communities, communityId] : without(person.communities, communityId);
    await edit.put('people', { ...person, communities, updatedAt: Date.now() });
  });
  return { undo };
}
