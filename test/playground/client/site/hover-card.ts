/** The card that appears over an author's name after a moment, at the end of the body. */
import { type Person, personOf } from '../../people.ts';
import { el } from '../dom.ts';
import style from '../style.ts';
import { hueOf, initials } from './text.ts';
import { shortCount, word } from './words.ts';

const APPEARS_MS = 300;
const LEAVES_MS = 250;
const NAMES = '[data-pg="by"] a[href^="/u/"]';

export function startHoverCards(): void {
  let timer = 0;
  let card: HTMLElement | null = null;
  const remove = (): void => {
    card?.remove();
    card = null;
  };
  document.addEventListener('mouseover', (event) => {
    const target = event.target as Element;
    const name = target.closest<HTMLAnchorElement>(NAMES);
    if (!name && !target.closest('[data-pg="card"]')) return;
    clearTimeout(timer);
    if (!name) return;
    timer = window.setTimeout(() => {
      const person = personOf(name.pathname.slice(3));
      remove();
      if (!person || !name.isConnected) return;
      card = makeCard(person);
      document.body.append(card);
      const box = name.getBoundingClientRect();
      card.style.left = `${box.left + window.scrollX}px`;
      card.style.top = `${box.bottom + window.scrollY + 6}px`;
    }, APPEARS_MS);
  });
  document.addEventListener('mouseout', (event) => {
    if (!(event.target as Element).closest(`${NAMES}, [data-pg="card"]`)) return;
    clearTimeout(timer);
    timer = window.setTimeout(remove, LEAVES_MS);
  });
  window.addEventListener('popstate', remove);
  document.addEventListener('click', () => {
    clearTimeout(timer);
    remove();
  });
}

function makeCard(person: Person): HTMLElement {
  const href = `/u/${person.handle}`;
  const avatar = el('span', { class: style.avatar, 'aria-hidden': 'true' }, initials(person.name));
  avatar.style.setProperty('--hue', String(hueOf(person.handle)));
  const count = (list: 'following' | 'followers'): HTMLElement =>
    el('a', { href: `${href}/${list}` }, el('b', {}, shortCount(person[list])), ` ${word(list)}`);
  return el(
    'div',
    { class: style.card, 'data-pg': 'card' },
    avatar,
    el('a', { href, class: style.name, dir: 'auto' }, person.name),
    el('a', { href, class: style.handle }, `@${person.handle}`),
    el('div', { dir: 'auto' }, person.bio),
    el('div', { class: style.counts }, count('following'), count('followers')),
  );
}
