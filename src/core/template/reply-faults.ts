/** What is wrong with a reply as it is written: its body, and the fragments that it puts in place. */
import type { Reply } from '../reply.ts';
import type { Fault, FaultKey } from './fault.ts';
import { FragmentTag, fragmentNamed } from './fragment.ts';
import { parseBody } from './parse.ts';
import { DEEPEST } from './session.ts';
import { everyTemplate } from './walk.ts';

type Written = Pick<Reply, 'id' | 'title' | 'shortcut' | 'kind' | 'body'>;

const tagsOf = (body: string): FragmentTag[] =>
  [...everyTemplate(parseBody(body).templates)].filter((template) => template instanceof FragmentTag);

/** Why a fragment cannot stand here; `inside`: ids of those that it would be put into; `sound`: those found good. */
function faultOf(
  name: string,
  known: readonly Written[],
  inside: readonly string[],
  sound: Set<string>,
): FaultKey | null {
  const fragment = fragmentNamed(known, name, '');
  if (!fragment) return 'templateNoFragment';
  if (inside.includes(fragment.id)) return 'templateCycle';
  if (inside.length > DEEPEST) return 'templateDeep';
  if (sound.has(fragment.id)) return null;
  if (parseBody(fragment.body).faults.length > 0) return 'templateBadFragment';
  const deeper = [...inside, fragment.id];
  for (const { named } of tagsOf(fragment.body)) {
    const fault = faultOf(named, known, deeper, sound);
    if (fault) return fault === 'templateNoFragment' ? 'templateBadFragment' : fault;
  }
  sound.add(fragment.id);
  return null;
}

/** In the order of their places. `fragments`: those that are kept; of the reply itself, what is written counts. */
export function faultsOfReply(reply: Written, fragments: readonly Written[]): Fault[] {
  const kept = fragments.filter(({ id }) => id !== reply.id);
  const known = reply.kind === 'fragment' ? [...kept, reply] : kept;
  const sound = new Set<string>();
  const misplaced = tagsOf(reply.body).flatMap(({ named, token }): Fault[] => {
    const key = faultOf(named, known, [reply.id], sound);
    return key ? [{ start: token.begin, end: token.end, key, values: key === 'templateDeep' ? [] : [named] }] : [];
  });
  return [...parseBody(reply.body).faults, ...misplaced].sort((one, other) => one.start - other.start);
}
