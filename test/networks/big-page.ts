/** A page of tens of thousands of elements: a long thread whose answers stand in one another, a feed, a table, a shop. */

const ADDRESS = 'https://board.example/t/lamps/1';
const SAID = [
  'The lamp hums at night, mine is <b>three weeks</b> old.',
  'Mine does not. Which one is it, the <a href="/p/halo">Halo</a> or the small one?',
  'Sent it back today. They answered in two hours.',
  'I keep it in the hall, where nobody hears it. It is <em>very</em> bright.',
];

const moment = (n: number): string =>
  `<time datetime="2026-05-${String(1 + (n % 28)).padStart(2, '0')}T10:00:00Z">${1 + (n % 20)} h</time>`;

const head = (n: number, link: string): string =>
  `<div class="head"><img alt=""><a href="/u/ada${n % 700}"><span>Ada ${n % 700}</span></a> <a href="${link}">${moment(n)}</a></div>`;

const foot = (n: number): string =>
  `<div class="foot"><button class="like-count">${n % 90}</button><button>Reply</button><button>Share</button></div>`;

const said = (n: number): string => `<div class="words"><p>${SAID[n % 4]}</p><p>Number ${n}.</p></div>`;

/** 17 elements and the answers to it. */
const comment = (n: number, answers: string): string =>
  `<div class="comment" id="comment-${n}">${head(n, `#comment-${n}`)}${said(n)}${foot(n)}<div class="answers">${answers}</div></div>`;

/** Comments of which each has two answers, down to some level. */
function thread(n: number, level: number): string {
  const answers = level > 0 ? thread(2 * n, level - 1) + thread(2 * n + 1, level - 1) : '';
  return comment(n, answers);
}

const post = (n: number): string =>
  `<article class="post">${head(n, `/p/${n}`)}${said(n)}<figure><img alt="A lamp"></figure>${foot(n)}</article>`;

const row = (n: number): string =>
  `<tr><td>${n}</td><td><a href="/lamps/${n}">Lamp ${n}</a></td><td>${n * 3} €</td><td>12 May 2026</td></tr>`;

const ware = (n: number): string =>
  `<div class="ware"><a href="/lamps/${n}"><img alt=""><h3>Lamp number ${n}</h3></a><p>${n % 50} €</p><button>Buy</button></div>`;

const many = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n + 1)).join('');

/** About so many elements, a quarter of each kind. */
export function bigPage(elements: number): string {
  const share = elements / 4;
  const levels = 4;
  const trees = Math.max(1, Math.round(share / 17 / (2 ** (levels + 1) - 1)));
  return `<!DOCTYPE html><!-- saved from url=(0031)${ADDRESS} --><html lang="en"><body><main>
<article class="first">${head(0, ADDRESS)}${said(0)}${foot(0)}<section class="comments">${many(trees, (n) => thread(n * 1000, levels))}</section></article>
<section class="feed">${many(share / 15, post)}</section>
<table><tbody>${many(share / 6, row)}</tbody></table>
<section class="shop">${many(share / 6, ware)}</section>
</main></body></html>`;
}
