/** Finds the units of a page that look like posts: the smallest parts that hold a person, a moment and words. */
import { firstFrom } from './parts.ts';
import { areAlike } from './shape.ts';
import { flatMap, type Steps } from './steps.ts';
import { childrenOf, contains, held, type Survey } from './survey.ts';

/** What tells where a post begins: the smallest part that holds a moment and a person. Indexes into a survey. */
interface Head {
  head: number;
  moment: number;
  person: number;
}

export interface Unit extends Head {
  root: number;
}

/** Levels that are climbed at most; deeper pages are no work of a person. */
const CLIMB = 40;

export function* unitsOf(found: Survey): Steps<Unit[]> {
  const heads = yield* innermost(found, yield* flatMap(found.moments, (moment) => headOf(found, moment) ?? []));
  const headed = marked(
    found,
    heads.map(({ head }) => head),
  );
  const rooted = yield* flatMap(heads, (head): Unit => ({ ...head, root: rootOf(found, head.head, headed) }));
  const sharing = new Map<number, Unit[]>();
  for (const unit of rooted) {
    const sharers = sharing.get(unit.root);
    if (sharers) sharers.push(unit);
    else sharing.set(unit.root, [unit]);
  }
  const units = yield* flatMap(sharing.values(), (sharers) => (sharers.length === 1 ? sharers : apart(found, sharers)));
  const roots = yield* joined(found, dropShared(units));
  return yield* widen(
    found,
    [...roots, ...(yield* momentless(found, roots))].sort((a, b) => a.root - b.root),
  );
}

/**
 * A forum tells beside each post since when its author is a member: that moment makes a unit around the post's own, of the
 * same person. The post has both: the outer root, the inner head.
 */
function* joined(found: Survey, units: Unit[]): Steps<Unit[]> {
  const dropped = new Set<Unit>();
  for (const [i, outer] of units.entries()) {
    yield;
    const inner = units[i + 1];
    if (!inner || dropped.has(outer) || !contains(found, outer.root, inner.root)) continue;
    if (hrefOf(found, outer.person) !== hrefOf(found, inner.person)) continue;
    const alone = !units[i + 2] || !contains(found, outer.root, units[i + 2]?.root ?? 0);
    if (!alone || isDated(found, outer) || !isDated(found, inner)) continue;
    Object.assign(outer, { ...inner, root: outer.root });
    dropped.add(inner);
  }
  return units.filter((unit) => !dropped.has(unit));
}

/** Posts whose moment a site hides from readers like this one, where it says itself what a post is. */
function* momentless(found: Survey, units: Unit[]): Steps<Unit[]> {
  const taken = marked(
    found,
    units.map(({ root }) => root),
  );
  let covered = 0;
  let next = 0;
  return yield* flatMap(found.persons, (person) => {
    for (; (units[next]?.root ?? Number.POSITIVE_INFINITY) <= person; next++) {
      covered = Math.max(covered, found.end[units[next]?.root ?? 0] ?? 0);
    }
    if (person < covered) return [];
    const element = found.elements[person]?.closest('article, [role="article"], [aria-posinset]');
    let root = person;
    while (root >= 0 && found.elements[root] !== element) root = found.parent[root] ?? -1;
    if (!element || root < 0 || taken.inside(root) > 0) return [];
    if (personIn(found, root) !== person || held(found, 'controls', root) < 3) return [];
    return [{ root, head: person, moment: person, person }];
  });
}

/** Two heads that ended in the same part are one post. */
function dropShared(units: Unit[]): Unit[] {
  const first = new Map<number, Unit>();
  for (const unit of units.sort((a, b) => a.head - b.head)) if (!first.has(unit.root)) first.set(unit.root, unit);
  return [...first.values()].sort((a, b) => a.root - b.root);
}

function headOf(found: Survey, moment: number): Head | null {
  let head = moment;
  for (let step = 0; step < CLIMB && head >= 0 && !isPage(found, head); step++) {
    if (held(found, 'persons', head) > 0) return { head, moment, person: personIn(found, head) };
    head = found.parent[head] ?? -1;
  }
  return null;
}

/** The first person named in a part. */
const personIn = ({ persons }: Survey, head: number): number => persons[firstFrom(persons, head)] ?? head;

const isPage = ({ elements }: Survey, index: number): boolean =>
  /^(?:BODY|HTML|MAIN)$/.test(elements[index]?.tagName ?? 'BODY');

/**
 * Of heads in one another the inner ones count; an outer one too where it names another person first. Of the same person
 * the head whose moment is dated or linked counts: forums tell beside each post since when its author is a member.
 */
function* innermost(found: Survey, heads: Head[]): Steps<Head[]> {
  const first = new Map<number, Head>();
  for (const head of heads) if (!first.has(head.head)) first.set(head.head, head);
  const sorted = [...first.values()].sort((a, b) => a.head - b.head);
  const dropped = new Set<Head>();
  for (const [i, outer] of sorted.entries()) {
    yield;
    const inner = sorted[i + 1];
    if (!inner || !contains(found, outer.head, inner.head)) continue;
    const same = hrefOf(found, outer.person) === hrefOf(found, inner.person);
    if (outer.person < inner.head && !same) continue;
    const next = sorted[i + 2];
    const alone = !next || !contains(found, outer.head, next.head);
    const better = same && alone && isDated(found, outer) && !isDated(found, inner);
    dropped.add(better ? inner : outer);
  }
  return sorted.filter((head) => !dropped.has(head));
}

const isDated = ({ elements }: Survey, { moment }: Head): boolean => elements[moment]?.matches('time, a, a *') === true;

const hrefOf = ({ elements }: Survey, index: number): string | null =>
  elements[index]?.getAttribute('href') ?? elements[index]?.textContent ?? null;

/** Some elements of a survey: which they are, and how many of them a part holds. */
interface Marked {
  has(index: number): boolean;
  inside(part: number): number;
}

function marked({ end }: Survey, indexes: readonly number[]): Marked {
  const set = new Set(indexes);
  const sorted = [...set].sort((a, b) => a - b);
  return {
    has: (index) => set.has(index),
    inside: (part) => firstFrom(sorted, end[part] ?? 0) - firstFrom(sorted, part),
  };
}

/**
 * The smallest part around a head with words after it. A list of parts that are alike ends the climb: what stands before
 * the head, or in it, is the post's text then. The list itself: none of its own was found yet.
 */
function rootOf(found: Survey, head: number, heads: Marked): number {
  const { prose } = found.sums;
  const own = held(found, 'prose', head);
  let [root, wordy] = [head, head];
  for (let step = 0; step < CLIMB; step++) {
    const up = found.parent[root] ?? -1;
    if (up < 0 || isPage(found, up)) return wordy;
    // Another post's head: that post is around this one.
    if (heads.has(up)) return wordy;
    if (heads.inside(up) > heads.inside(root) && isList(found, up, root, heads)) return wordy === head ? up : wordy;
    root = up;
    if (wordy === head && held(found, 'prose', root) > own + 1) wordy = root;
    if (isArticle(found, root) && held(found, 'prose', root) > 1) return root;
    if ((prose[found.end[root] ?? 0] ?? 0) - (prose[found.end[head] ?? 0] ?? 0) > 1) return root;
  }
  return wordy;
}

/** Whether another child holds a head and looks like this one. */
function isList(found: Survey, list: number, item: number, heads: Marked): boolean {
  let looked = 0;
  for (const child of childrenOf(found, list)) {
    if (child === item || heads.inside(child) === 0) continue;
    if (areAlike(found.elements[child] as Element, found.elements[item] as Element)) return true;
    // A list of thousands has an alike neighbour among any few of them.
    if (++looked > 8) return false;
  }
  return false;
}

/** Several heads came to the same part, a list: each is the item of the list that holds it. */
function apart(found: Survey, sharers: Unit[]): Unit[] {
  const bare = sharers.filter(({ head }) => held(found, 'prose', head) < 2);
  return sharers.map((unit) => {
    if (bare.length === 1 && bare[0] === unit) return unit;
    let item = unit.head;
    while (item !== unit.root && (found.parent[item] ?? -1) !== unit.root) item = found.parent[item] ?? unit.root;
    return { ...unit, root: item };
  });
}

const isArticle = ({ elements }: Survey, index: number): boolean =>
  elements[index]?.matches('article, [role="article"]') ?? false;

const isItem = ({ elements }: Survey, index: number): boolean =>
  elements[index]?.matches('article, li, [role="article"], [role="listitem"]') ?? false;

const isRows = (list: Element): boolean => /^(?:ul|ol|dl|tbody)$/.test(list.localName) && list.childElementCount > 1;

/** Roots grow to all that is theirs, pictures, buttons and counts: not over another post, nor over other words. */
function* widen(found: Survey, units: Unit[]): Steps<Unit[]> {
  const roots = marked(
    found,
    units.map(({ root }) => root),
  );
  return yield* flatMap(units, (unit) => {
    let { root } = unit;
    for (let step = 0; step < CLIMB; step++) {
      const up = found.parent[root] ?? -1;
      if (up < 0 || isPage(found, up) || isItem(found, root) || roots.inside(up) !== roots.inside(unit.root)) break;
      if (isRows(found.elements[up] as Element)) break;
      if (held(found, 'prose', up) > held(found, 'prose', unit.root) * 1.3 + 30) break;
      root = up;
    }
    return { ...unit, root };
  });
}
