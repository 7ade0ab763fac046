/** The home feed: an endless list drawn by a fixed pool of rows, which are written again as she scrolls. */
import { type FeedPost, postAt } from '../../posts.ts';
import { el } from '../dom.ts';
import style from '../style.ts';
import { inlineBox, openDialog, type ReplyBox } from './compose.ts';
import { Heights } from './heights.ts';
import { makePostCard, type PostCard } from './post-card.ts';
import { counted, isLiked, subscribe, toggleLike, writtenTo } from './store.ts';

const POOL = 32;
const ABOVE = 6;
/** Height of what sticks to the top of the column, in pixels. */
const BAR = 64;
const MORE = 80;

interface Row {
  element: HTMLElement;
  card: PostCard;
  index: number;
}

export class Feed {
  readonly root = el('div', { class: style.feed });
  private readonly rows = Array.from({ length: POOL }, (_, n) => makeRow(n));
  private readonly heights = new Heights(MORE);
  private readonly boxes = new Map<string, ReplyBox>();
  /** Her own posts, newest first, stand above the generated ones. */
  private mine = writtenTo(null).reverse();

  constructor() {
    this.root.append(...this.rows.map((row) => row.element));
    const measured = new ResizeObserver((entries) => this.measure(entries.map((entry) => entry.target)));
    for (const row of this.rows) measured.observe(row.element);
    window.addEventListener('scroll', () => this.draw(), { passive: true });
    window.addEventListener('resize', () => this.draw());
    this.root.addEventListener('click', (event) => this.act(event.target as Element));
    subscribe(() => this.refresh());
  }

  /** Writes the rows around the window; to call when the list is shown again. */
  draw(): void {
    if (this.root.offsetParent === null) return;
    const first = Math.max(0, this.heights.indexAt(this.scrolled()) - ABOVE);
    if (first + 2 * POOL > this.heights.count) {
      this.heights.growTo(first + POOL + MORE);
      this.layOut();
    }
    const written: Element[] = [];
    for (let index = first; index < first + POOL; index++) {
      const row = this.rows[index % POOL];
      if (!row || row.index === index) continue;
      this.write(row, index);
      written.push(row.element);
    }
    // The observer keeps silent about a row that is as high for its new post as it was for the old one.
    if (written.length > 0) this.measure(written);
  }

  /** Moves the focus by that many posts. */
  step(by: number): void {
    const focused = this.rows.find((row) => row.element.contains(document.activeElement));
    const index = Math.max(0, focused ? focused.index + by : this.heights.indexAt(this.scrolled()));
    const top = this.root.getBoundingClientRect().top + window.scrollY;
    window.scrollTo(0, top + this.heights.top(index) - BAR);
    this.draw();
    this.rows.find((row) => row.index === index)?.card.root.focus({ preventScroll: true });
  }

  private postAt(index: number): FeedPost {
    return this.mine[index] ?? counted(postAt(index - this.mine.length));
  }

  private rowOf(id: string): Row | undefined {
    return this.rows.find((row) => row.card.root.dataset.id === id);
  }

  /** How much of the list is above the window, in pixels. */
  private scrolled(): number {
    return Math.max(0, BAR - this.root.getBoundingClientRect().top);
  }

  private write(row: Row, index: number): void {
    const post = this.postAt(index);
    row.index = index;
    row.card.show(post, isLiked(post.id));
    row.card.root.setAttribute('aria-posinset', String(index + 1));
    row.card.root.dataset.id = post.id;
    const box = this.boxes.get(post.id)?.root;
    if (row.card.below.firstChild !== (box ?? null)) row.card.below.replaceChildren(...(box ? [box] : []));
    this.place(row);
  }

  private place(row: Row): void {
    if (row.index >= 0) row.element.style.transform = `translateY(${this.heights.top(row.index)}px)`;
  }

  private layOut(): void {
    this.root.style.height = `${this.heights.top(this.heights.count)}px`;
    for (const row of this.rows) this.place(row);
  }

  private measure(elements: readonly Element[]): void {
    const top = this.scrolled();
    let shift = 0;
    let changed = false;
    for (const element of elements) {
      const row = this.rows.find((one) => one.element === element);
      const { height } = element.getBoundingClientRect();
      if (!row || row.index < 0 || height === 0) continue;
      const bottom = this.heights.top(row.index + 1);
      const change = this.heights.set(row.index, height);
      changed ||= change !== 0;
      // What is above the window must not push what she reads.
      if (bottom <= top) shift += change;
    }
    if (!changed) return;
    this.layOut();
    if (shift !== 0) window.scrollBy(0, shift);
    this.draw();
  }

  private refresh(): void {
    const before = this.mine.length;
    this.mine = writtenTo(null).reverse();
    if (this.mine.length > before) this.heights.insert(this.mine.length - before);
    this.layOut();
    for (const row of this.rows) if (row.index >= 0) this.write(row, row.index);
  }

  private act(target: Element): void {
    const button = target.closest<HTMLElement>('[data-act]');
    const id = button?.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (!button || !id) return;
    if (button.dataset.act === 'reply') this.answer(id);
    if (button.dataset.act === 'like') toggleLike(id);
  }

  private answer(id: string): void {
    const row = this.rowOf(id);
    if (!row) return;
    const post = this.postAt(row.index);
    if (isAnsweredInDialog(post)) {
      openDialog(post);
      return;
    }
    const box = this.boxes.get(id) ?? inlineBox(post, () => this.closeBox(id));
    this.boxes.set(id, box);
    row.card.below.replaceChildren(box.root);
    box.focus();
  }

  private closeBox(id: string): void {
    const box = this.boxes.get(id);
    this.boxes.delete(id);
    box?.root.remove();
    // Later than the click that closes, whose handlers still use the editor.
    setTimeout(() => box?.close());
    this.rowOf(id)?.card.root.focus({ preventScroll: true });
  }
}

/** Even rows take a new post by the data of their text nodes, odd ones by new children. */
function makeRow(n: number): Row {
  const card = makePostCard(n % 2 === 0 ? 'data' : 'children');
  return { card, element: el('div', { class: style.slot }, card.root), index: -1 };
}

/** French posts are answered in place, in a React textarea; the others in a dialog, with Draft.js. */
function isAnsweredInDialog(post: FeedPost): boolean {
  return post.lang !== 'fr';
}
