/** Finds the units of a page that look like posts: the smallest part that holds a moment, a person and words. */
import { contains, held, type Survey } from './survey.ts';

/** Indexes into a survey. */
export interface Unit {
  /** The post's root. */
  root: number;
  /** The part that holds the person and the moment: the post's head. */
  head: number;
  moment: number;
  person: number;
}

const CLIMB = 40;

export function unitsOf(found: Survey): Unit[] {
  const heads = minimal(
    found,
    found.moments.flatMap((moment) => headOf(found, moment) ?? []),
  );
  const shares = new Map<number, Unit[]>();
  for (const head of heads) {
    const root = rootOf(found, head.head);
    shares.set(root, [...(shares.get(root) ?? []), { ...head, root }]);
  }
  const units = [...shares.values()].flatMap((sharing) => (sharing.length === 1 ? sharing : apart(found, sharing)));
  return widen(
    found,
    units.sort((a, b) => a.root - b.root),
  );
}

/** The smallest part around a moment that names a person. */
function headOf(found: Survey, moment: number): Omit<Unit, 'root'> | null {
  let head = moment;
  for (let step = 0; step < CLIMB && head >= 0; step++) {
    if (held(found, 'persons', head) > 0) {
      const person = found.persons.find((each) => contains(found, head, each)) as number;
      return isPage(found, head) ? null : { head, moment, person };
    }
    head = found.parent[head] ?? -1;
  }
  return null;
}

const isPage = ({ elements }: Survey, index: number): boolean =>
  /^(?:BODY|HTML|MAIN)$/.test(elements[index]?.tagName ?? 'BODY');

const isArticle = ({ elements }: Survey, index: number): boolean =>
  elements[index]?.matches('article, [role="article"]') ?? false;

/** Of heads within one another the inner ones count; the outer too where it names a person of its own. */
function minimal(found: Survey, heads: Omit<Unit, 'root'>[]): Omit<Unit, 'root'>[] {
  const first = new Map<number, Omit<Unit, 'root'>>();
  for (const head of heads) if (!first.has(head.head)) first.set(head.head, head);
  const sorted = [...first.values()].sort((a, b) => a.head - b.head);
  return sorted.filter((outer, i) => {
    const inner = sorted[i + 1];
    if (!inner || !contains(found, outer.head, inner.head)) return true;
    return outer.person < inner.head && hrefOf(found, outer.person) !== hrefOf(found, inner.person);
  });
}

const hrefOf = ({ elements }: Survey, index: number): string | null | undefined =>
  elements[index]?.getAttribute('href');

/** The smallest part around a head that holds words beyond it. */
function rootOf(found: Survey, head: number): number {
  const own = held(found, 'prose', head);
  let root = head;
  for (let step = 0; step < CLIMB; step++) {
    const up = found.parent[root] ?? -1;
    if (up < 0 || isPage(found, up)) return head;
    root = up;
    if (held(found, 'prose', root) > own + 1) return root;
  }
  return head;
}

/** Several heads came to the same part, a list of posts: each is the item of the list that holds it. */
function apart(found: Survey, sharing: Unit[]): Unit[] {
  const bare = sharing.filter(({ head }) => held(found, 'prose', head) < 2);
  return sharing.flatMap((unit) => {
    if (bare.length === 1 && bare[0] === unit) return unit;
    let item = unit.head;
    while (item !== unit.root && (found.parent[item] ?? -1) !== unit.root) item = found.parent[item] ?? unit.root;
    return held(found, 'prose', item) > 1 ? { ...unit, root: item } : [];
  });
}

/** Roots grow to all that is theirs: pictures, buttons, counts; not over another post, nor over other words. */
function widen(found: Survey, units: Unit[]): Unit[] {
  const before: number[] = [0];
  const roots = new Set(units.map(({ root }) => root));
  for (let i = 0; i < found.elements.length; i++) before.push((before[i] ?? 0) + (roots.has(i) ? 1 : 0));
  const count = (index: number): number => (before[found.end[index] ?? 0] ?? 0) - (before[index] ?? 0);
  return units.map((unit) => {
    let { root } = unit;
    for (let step = 0; step < CLIMB; step++) {
      const up = found.parent[root] ?? -1;
      if (up < 0 || isPage(found, up) || isArticle(found, root) || count(up) !== count(unit.root)) break;
      if (held(found, 'prose', up) > held(found, 'prose', unit.root) * 1.3 + 30) break;
      root = up;
    }
    return { ...unit, root };
  });
}
