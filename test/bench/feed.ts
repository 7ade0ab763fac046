/**
 * A feed of realistic weight for the bench: some 130 nodes a post (saved feeds hold 72 to 213 in the middle, by network),
 * and, as networks do, few of them in the page.
 */
import { postAt } from '../playground/posts.ts';

/** What a scroll through the feed gave, as the page itself saw it. */
export interface FeedRun {
  posts: number;
  /** Posts that bore Vigie's mark. */
  flagged: number;
  /** Mutations of the document that the feed itself did not make. */
  foreign: { type: string; what: string | null }[];
}

export interface BenchPost {
  id: string;
  handle: string;
  name: string;
  text: string;
}

export function benchPosts(count: number): BenchPost[] {
  return Array.from({ length: count }, (_, index) => {
    const { id, author, text } = postAt(index);
    return { id, handle: author.handle, name: author.name, text };
  });
}

/**
 * Runs in the page: builds posts 10 at a time as the end comes near, keeps the last 100, a spacer standing for those
 * before, and scrolls 200 px a frame to the last.
 */
export async function scrollFeed(posts: BenchPost[]): Promise<FeedRun> {
  const feed = document.querySelector('main') as HTMLElement;
  const foreign: FeedRun['foreign'] = [];
  const flagged = new Set<Node>();
  const spacer = document.querySelector('hr') as HTMLElement;
  const witness = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      if (target === spacer || (type === 'childList' && target === feed)) continue;
      foreign.push({ type, what: attributeName ?? target.nodeName });
      if (attributeName === 'data-vigie') flagged.add(target);
    }
  });
  witness.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });

  const make = (tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const icon = (): HTMLElement => make('i', {}, make('b', {}, make('b', {}, make('b', {}, '◦'))));
  const button = (act: string): HTMLElement =>
    make(
      'div',
      {},
      make(
        'button',
        { 'data-act': act, 'aria-label': `12 ${act}` },
        make('div', {}, make('div', {}, make('div', {})), make('div', {}, icon())),
        make('div', {}, make('span', {}, make('span', {}, make('em', {}, '12')))),
      ),
    );
  /** A link's preview, as most feeds hold: picture, title, site. */
  const preview = (): HTMLElement => {
    const picture = make('div', {}, make('div', {}, make('div', {}), make('div', {}, icon())));
    const lines = ['A page', 'What it says', 'site.example'].map((line) =>
      make('div', { dir: 'auto' }, make('span', {}, make('span', {}, line))),
    );
    return make('div', { role: 'link' }, make('div', {}, picture, make('div', {}, make('div', {}, ...lines))));
  };
  const postOf = ({ id, handle, name, text }: BenchPost): HTMLElement => {
    const time = make('a', { href: `/p/${id}` }, make('time', { datetime: '2026-11-23T08:00:00Z' }, '1 h'));
    const names = make(
      'div',
      { 'data-pg': 'by' },
      make('a', { href: `/u/${handle}`, dir: 'auto' }, make('span', {}, make('span', {}, name)), icon()),
      make('a', { href: `/u/${handle}` }, make('span', {}, `@${handle}`)),
      make('span', {}, '·'),
      time,
    );
    const words = text.split(/(?<= )(?=[#@])/).map((part) => make('span', {}, part));
    const body = make('div', { dir: 'auto', lang: 'fr' }, ...words);
    const acts = make('div', { role: 'group' }, ...['reply', 'share', 'like', 'keep', 'more'].map(button));
    const face = make('div', {}, make('div', {}, make('div', {}, make('span', {}, name.slice(0, 2)))));
    const more = make('div', {}, make('div', {}, make('div', {}, make('button', {}, make('div', {}, icon())))));
    const column = make('div', {}, more, names, body, make('div', {}, preview()), make('div', {}, acts));
    return make('article', { 'data-pg': 'post' }, make('div', {}, make('div', {}, make('div', {}, face, column))));
  };

  let next = 0;
  await new Promise<void>((resolve) => {
    const frame = (): void => {
      if (document.documentElement.scrollHeight - scrollY - innerHeight < 1_500 && next < posts.length) {
        feed.append(...posts.slice(next, next + 10).map(postOf));
        next += 10;
        const gone = [...feed.children].slice(0, -100);
        const last = gone.at(-1)?.getBoundingClientRect().bottom;
        const height = last === undefined ? 0 : last - spacer.getBoundingClientRect().top;
        if (height > 0) spacer.style.height = `${height}px`;
        for (const post of gone) post.remove();
      }
      const before = scrollY;
      scrollBy(0, 200);
      if (next >= posts.length && scrollY === before) resolve();
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  // What watches the page works on for a moment after the last frame.
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  witness.disconnect();
  return { posts: next, flagged: flagged.size, foreign };
}

/** Runs in the page: what one would write first, mark.js over the whole feed at each change. */
export function rescanWithMarkJs(terms: string): void {
  const feed = document.querySelector('main') as HTMLElement;
  const { Mark } = window as unknown as {
    Mark: new (
      root: Element,
    ) => {
      unmark(options: { done: () => void }): void;
      markRegExp(terms: RegExp, options: { done: () => void }): void;
    };
  };
  const instance = new Mark(feed);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    instance.unmark({ done: () => instance.markRegExp(new RegExp(terms, 'gi'), { done: watch }) });
  });
  const watch = (): void => observer.observe(feed, { childList: true, subtree: true, characterData: true });
  watch();
}

export const FEED_PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Feed</title>
<style>
body { margin: 0 auto; max-width: 600px; font: 15px/20px system-ui, sans-serif }
article { padding: 12px 16px; border-bottom: 1px solid #ddd }
article > div > div { display: flex; gap: 12px }
article > div > div > div:first-child { width: 40px; height: 40px; border-radius: 99px; background: #dde }
[role="group"] { display: flex; gap: 40px; margin-top: 8px }
hr { margin: 0; border: 0; height: 0 }
main { overflow-anchor: none }
</style></head><body><hr><main></main></body></html>`;
