/** Parts of a page found by where they stand. */
import { describe, expect, it } from 'vitest';
import { buttonBeside, isAfter, isIn, numberAfterIcon, wordsBeside } from '../../src/networks/reader/places.ts';
import { pageOf } from './saved.ts';

function elements(html: string): (id: string) => Element {
  const { document } = pageOf(`<body>${html}</body>`);
  return (id) => document.getElementById(id) as Element;
}

describe('places', () => {
  it('after is later in the document', () => {
    const at = elements('<p id="a"><b id="b"></b></p><p id="c"></p>');
    expect([isAfter(at('a'), at('c')), isAfter(at('a'), at('b')), isAfter(at('c'), at('a'))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('what is around the root counts for nothing', () => {
    const at = elements('<div role="button"><div id="root"><p id="a"></p><button><b id="b"></b></button></div></div>');
    expect([isIn(at('a'), 'button, [role="button"]', at('root')), isIn(at('b'), 'button', at('root'))]).toEqual([
      false,
      true,
    ]);
  });

  it('words beside a name are neither badge, time nor button', () => {
    const at = elements(`<div id="top"></div><div><span><i><a id="a">ada</a><svg></svg></i></span>
      <span><time>1 h</time></span><button>Follow</button><span><b dir="auto" id="words">Hello</b></span></div>`);
    expect(wordsBeside(at('a'), at('top'))).toBe(at('words'));
    expect(wordsBeside(at('words'), at('top'))).toBeNull();
  });

  it('a number belongs to the icon before it', () => {
    const at = elements(`<div id="row"><b><svg><title>Like</title></svg></b><span><i id="likes">1,2 k</i></span>
      <b><svg></svg></b><b><svg></svg><i id="shares">٣</i></b></div>`);
    const found = [0, 1, 2, 3].map((place) => numberAfterIcon(at('row'), place));
    expect(found).toEqual([at('likes'), null, at('shares'), null]);
  });

  it('the button after a comment is that of its replies, unless another comment comes first', () => {
    const at = elements(`<div><p id="a"></p></div><div><button id="more">3 replies</button></div>
      <div><p id="b"></p></div><div><time></time><button>Reply</button></div>`);
    expect([buttonBeside(at('a'), 'time'), buttonBeside(at('b'), 'time')]).toEqual([at('more'), null]);
  });
});
