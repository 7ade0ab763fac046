/** Communities by name, searched, and how many people belong to each. */
import { COMMUNITY_LISTS, type Community } from '../../core/community.ts';
import { foldPlain } from '../../core/fold.ts';
import { db } from '../db.ts';
import { isReadable, readable } from '../shapes.ts';

export async function listCommunities(): Promise<Community[]> {
  const communities = readable('communities', await db.communities.toArray());
  return communities.sort((one, other) => one.name.localeCompare(other.name));
}

export interface CommunityRow {
  community: Community;
  members: number;
}

function textOf(community: Community): string {
  const known = COMMUNITY_LISTS.flatMap((list) => community[list]);
  return foldPlain([community.name, community.about, ...known].join('\n'));
}

/** Those whose card holds every word, by name. */
export async function findCommunities(query: string): Promise<CommunityRow[]> {
  const words = foldPlain(query).split(' ').filter(Boolean);
  const members = new Map<string, number>();
  for (const { communities } of readable('people', await db.people.toArray())) {
    for (const id of communities) members.set(id, (members.get(id) ?? 0) + 1);
  }
  return (await listCommunities())
    .filter((community) => words.length === 0 || words.every((word) => textOf(community).includes(word)))
    .map((community) => ({ community, members: members.get(community.id) ?? 0 }));
}

export async function communityById(id: string): Promise<Community | null> {
  const row = await db.communities.get(id);
  return isReadable('communities', row) ? row : null;
}

/** Those that are still there, in the order of the ids. */
export async function communitiesByIds(ids: readonly string[]): Promise<Community[]> {
  const rows = await db.communities.bulkGet([...ids]);
  return readable(
    'communities',
    rows.filter((row) => row !== undefined),
  );
}
