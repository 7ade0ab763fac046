/** Tells units of a conversation from news, shops, mail and lists, which repeat names, moments and words as well. */
import type { Network, Page } from '../network.ts';
import { bodyOf } from './body.ts';
import { type Found, permalinkOf } from './fields.ts';
import { personAt } from './persons.ts';
import { isCalledComment, shapeOf } from './shape.ts';
import { contains, held } from './survey.ts';

/** `sure`: a post even when it stands alone. `likely`: a post when others of its shape say other words. */
export type Verdict = 'sure' | 'likely' | 'wordless' | 'no';

/** Rows to choose from and things to buy have these; what people wrote has not. */
const CHOICES = 'input:not([type="hidden"]):not([type="text"]):not([type="submit"])';
const AROUND = 'a[href], [role="row"], [role="option"], [role="grid"], [role="toolbar"]';
const TYPED = /Comment|DiscussionForumPosting|SocialMediaPosting|Answer|Question/;
/** A link that stands for an article, not a name. */
const TITLE = 16;

export function judge(found: Found, page: Page, network: Network | null): Verdict {
  const { survey, unit, root } = found;
  if (root.closest(AROUND) || root.querySelector(CHOICES)) return 'no';
  const typed = TYPED.test(root.getAttribute('itemtype') ?? '');
  const controls = held(survey, 'controls', unit.root);
  const called = typed || isCalledComment(root);
  if (!called && isTitled(found, controls)) return 'no';
  const link = permalinkOf(found, page, network);
  const handle = personAt(survey.elements[unit.person] as Element, page, network)?.handle ?? null;
  if (held(survey, 'prose', unit.root) < 2 || !bodyOf(found).text) return link && handle ? 'wordless' : 'no';
  const fragment = link !== null && link.url.includes('#');
  const ownPath = link !== null && handle !== null && new URL(link.url).pathname.includes(`/${handle}/`);
  const headed = held(survey, 'headings', unit.root) > 0;
  if (typed || ownPath || fragment || (called && (controls > 0 || link)) || (controls > 2 && !headed)) return 'sure';
  return link || controls > 0 || called || root.querySelector('[href*="reply"], [href*="quote"]') ? 'likely' : 'no';
}

/** Whether a title leads to the whole of what the unit is about: before its person, or as a heading. */
function isTitled({ survey, unit, root }: Found, controls: number): boolean {
  const { linked } = survey.sums;
  const before = (linked[unit.person] ?? 0) - (linked[unit.root] ?? 0);
  if (before >= TITLE && !contains(survey, unit.head, unit.person - 1)) return true;
  if (controls > 2) return false;
  return [...root.querySelectorAll('h1, h2, h3, h4')].some((heading) => {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    return link !== null && !link.getAttribute('href')?.includes('#') && (link.textContent ?? '').trim().length >= 10;
  });
}

/** What is known of the shapes of a page, so that a row that comes later needs no company of its own. */
export class Shapes {
  #accepted = new Set<string>();
  #waiting = new Map<string, { roots: Element[]; words: Set<string> }>();

  /** Roots that are posts now: none, this one, or this one and those like it that waited for company. */
  add(found: Found, verdict: Verdict): Element[] {
    const { root } = found;
    const shape = shapeOf(root);
    if (verdict === 'sure') {
      this.#accepted.add(shape);
      return [root];
    }
    if (this.#accepted.has(shape)) return [root];
    if (verdict === 'wordless') return [];
    const waiting = this.#waiting.get(shape) ?? { roots: [], words: new Set() };
    waiting.roots.push(root);
    waiting.words.add(bodyOf(found).text.slice(0, 200));
    this.#waiting.set(shape, waiting);
    if (waiting.words.size < 2 || waiting.words.size * 2 < waiting.roots.length) return [];
    this.#accepted.add(shape);
    this.#waiting.delete(shape);
    return waiting.roots;
  }
}
