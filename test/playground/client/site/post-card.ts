/** One post made of elements that can be written again for another post, as rows of virtual lists are. */
import type { FeedPost } from '../../posts.ts';
import { el, icon } from '../dom.ts';
import style from '../style.ts';
import { ICONS } from './icons.ts';
import { emojiAddress, hueOf, initials, linkOf, type Piece, pieces } from './text.ts';
import { exactCount, shortCount, since, word } from './words.ts';

/** How a row takes another post: by the data of its text nodes, or by new children. */
export type Rewriting = 'data' | 'children';

export interface PostCard {
  root: HTMLElement;
  /** Room under the post, for an answer. */
  below: HTMLElement;
  show(post: FeedPost, liked: boolean): void;
}

/** A post that stays as it is, for pages that show just one. */
export function renderPost(post: FeedPost): HTMLElement {
  const card = makePostCard('children');
  card.show(post, false);
  return card.root;
}

export function makePostCard(rewriting: Rewriting): PostCard {
  const avatar = el('span', { class: style.avatar, 'aria-hidden': 'true' }, '');
  const by = makeByline(rewriting, 'a');
  const text = el('div', { class: style.text, dir: 'auto' }, '');
  const more = el('button', { type: 'button', class: style.more, 'data-act': 'more', hidden: true }, word('more'));
  const quote = makeQuote(rewriting);
  const ad = el('p', { class: style.ad, hidden: true }, word('sponsored'));
  const acts = makeActions();
  const below = el('div', { class: style.below });
  const body = el('div', { class: style.body }, by.root, text, more, quote.root, acts.root, ad, below);
  const root = el('div', { class: style.post, 'data-pg': 'post', role: 'article', tabindex: 0 }, avatar, body);
  more.addEventListener('click', () => {
    text.classList.remove(style.clamped ?? '');
    more.hidden = true;
  });
  return {
    root,
    below,
    show(post, liked) {
      write(avatar, initials(post.author.name));
      avatar.style.setProperty('--hue', String(hueOf(post.author.handle)));
      by.show(post);
      showText(text, post, rewriting);
      const long = post.text.length > 420;
      text.classList.toggle(style.clamped ?? '', long);
      more.hidden = !long;
      quote.show(post.quoted);
      ad.hidden = !post.ad;
      acts.show(post, liked);
    },
  };
}

/** Name, tick, handle and age. In a quote they are no links, as on the real networks. */
function makeByline(rewriting: Rewriting, tag: 'a' | 'span') {
  const name = el(tag, { class: style.name, dir: 'auto' }, '');
  const tick = icon(ICONS.tick, { class: style.tick ?? '', role: 'img', 'aria-label': word('verified') });
  tick.removeAttribute('aria-hidden');
  const handle = el(tag, { class: style.handle }, '');
  const time = el('time', {}, '');
  const link = el('a', { class: style.handle }, time);
  const root = el('div', { class: style.byline, 'data-pg': 'by' }, name, tick, handle, link);
  return {
    root,
    show(post: FeedPost) {
      writePieces(name, pieces(post.author.name), rewriting);
      tick.style.display = post.author.verified ? '' : 'none';
      write(handle, `@${post.author.handle}`);
      for (const one of [name, handle]) if (tag === 'a') one.setAttribute('href', `/u/${post.author.handle}`);
      link.setAttribute('href', `/p/${post.id}`);
      time.setAttribute('datetime', new Date(post.time).toISOString());
      write(time, since(post.time));
    },
  };
}

function makeQuote(rewriting: Rewriting) {
  const by = makeByline(rewriting, 'span');
  const text = el('div', { class: style.text, dir: 'auto' }, '');
  const root = el('div', { class: style.quote, 'data-pg': 'quote' }, by.root, text);
  return {
    root,
    show(post: FeedPost | null) {
      root.hidden = post === null;
      if (!post) return;
      by.show(post);
      showText(text, post, rewriting);
    },
  };
}

function makeActions() {
  const button = (act: 'reply' | 'share' | 'like') => {
    const count = el('span', {}, '');
    const root = el('button', { type: 'button', class: style.act, 'data-act': act }, icon(ICONS[act]), count);
    return { root, count };
  };
  const reply = button('reply');
  const share = button('share');
  const like = button('like');
  const root = el('div', { class: style.acts, role: 'group' }, reply.root, share.root, like.root);
  return {
    root,
    show(post: FeedPost, liked: boolean) {
      const likes = post.likes + (liked ? 1 : 0);
      for (const [one, act, n] of [
        [reply, 'reply', post.replies],
        [share, 'share', post.shares],
        [like, 'like', likes],
      ] as const) {
        write(one.count, n === 0 ? '' : shortCount(n));
        one.root.setAttribute('aria-label', `${word(act)} (${exactCount(n)})`);
      }
      like.root.setAttribute('aria-pressed', String(liked));
    },
  };
}

function showText(place: HTMLElement, post: FeedPost, rewriting: Rewriting): void {
  place.lang = post.lang;
  writePieces(place, pieces(post.text), rewriting);
}

function writePieces(place: HTMLElement, parts: readonly Piece[], rewriting: Rewriting): void {
  const plain = parts.length === 1 && parts[0]?.kind === 'text';
  if (plain && rewriting === 'data') write(place, parts[0]?.text ?? '');
  else place.replaceChildren(...parts.map(draw));
}

function draw(piece: Piece): Node {
  if (piece.kind === 'text') return document.createTextNode(piece.text);
  if (piece.kind === 'emoji') {
    return el('img', { alt: piece.text, src: emojiAddress(piece.text), class: style.emoji, draggable: 'false' });
  }
  return el('a', { href: linkOf(piece), class: style.link }, piece.text);
}

/** Writes into the text node that is there, when it is alone; a page that holds on to it sees it change. */
function write(place: Element, text: string): void {
  const [only] = place.childNodes;
  if (only instanceof Text && place.childNodes.length === 1) only.data = text;
  else place.replaceChildren(text);
}
