/** What follows from a name, a text and a reply field that she pointed at: the site, and how the whole page reads by it. */
import type { Post } from '../../core/post.ts';
import { type SiteDraft, siteId } from '../../core/site.ts';
import type { Page } from '../network.ts';
import { selectorOf } from '../reader/editors.ts';
import { isShown } from '../reader/roots.ts';
import { createReader } from '../reader.ts';
import { networkOfSite } from '../taught.ts';
import { momentIn, ownLinks, personLinks } from './links.ts';
import { unitsAround } from './units.ts';
import { wholeName, wholeText, wordsOf } from './whole.ts';

export interface Pointed {
  name: Element;
  text: Element;
  /** Null: she has no use for it, or the site has none. */
  composer: Element | null;
}

export interface Lesson {
  site: SiteDraft;
  /** Shown elements that are posts by it, and what is read of each; null: nothing. */
  read: { root: Element; post: Post | null }[];
  /** Posts with a name and a text. */
  complete: number;
}

/** `wordless`: there is nothing to read where she pointed. `together`: one holds the other. `apart`: no post holds both. */
export type Misstep = 'wordless' | 'together' | 'apart';

/** Whether an element can be the name, or the text beside this name. */
export function misstepAt(element: Element, name: Element | null): Misstep | null {
  if (!wordsOf(element)) return 'wordless';
  return name && (element.contains(name) || name.contains(element)) ? 'together' : null;
}

export const EDITABLE =
  'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type]), input[type="text"]';

/** The field that she pointed at: the element itself, one around it, or the only one in it. */
export function fieldAt(pointed: Element): Element | null {
  const inside = pointed.querySelectorAll(EDITABLE);
  return pointed.closest(EDITABLE) ?? (inside.length === 1 ? (inside[0] ?? null) : null);
}

/** Reads the whole page by a site. */
export function readBy(site: SiteDraft, page: Page): Pick<Lesson, 'read' | 'complete'> {
  const network = networkOfSite(site, page.document);
  if (!network) return { read: [], complete: 0 };
  const reader = createReader(network, page);
  const roots = reader.postRoots(page.document).filter(isShown);
  const read = roots.map((root) => ({ root, post: reader.readPost(root) }));
  return { read, complete: read.filter(({ post }) => post?.text && post.author).length };
}

/** Pages are hostile: an `<input name="closest">` takes the place of its form's own method. */
export function learn(pointed: Pointed, page: Page): Lesson | Misstep {
  try {
    return follow(pointed, page);
  } catch {
    return 'apart';
  }
}

function follow({ name, text, composer }: Pointed, page: Page): Lesson | Misstep {
  const misstep = misstepAt(name, null) ?? misstepAt(text, name);
  if (misstep) return misstep;
  const [author, words] = [wholeName(name), wholeText(text, name)];
  const units = unitsAround(author, words);
  if (!units) return 'apart';
  const people = personLinks(units, author, page);
  const field = composer && fieldAt(composer);
  const id = siteId(page.url);
  const site: SiteDraft = {
    id,
    origin: page.url.origin,
    name: id,
    post: {
      root: units.root.selector,
      author: units.author.selector,
      handle: people?.handle ?? null,
      text: units.text.selector,
      permalink: ownLinks(units, words, page),
      time: momentIn(units),
    },
    person: people?.person ?? null,
    composer: field && selectorOf(field),
  };
  return { site, ...readBy(site, page) };
}
