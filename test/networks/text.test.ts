/** Text as a person reads it, and the way back to the nodes. */
import { describe, expect, it } from 'vitest';
import type { Markup } from '../../src/networks/network.ts';
import { spansOf } from '../../src/networks/reader/spans.ts';
import { composeText } from '../../src/networks/reader/text.ts';
import { pageOf } from './saved.ts';

function compose(html: string, markup?: Markup) {
  const { document } = pageOf(`<body><div id="root">${html}</div></body>`);
  return composeText([document.querySelector('#root') as Element], markup);
}

const PRE: Markup = { keepsNewlines: true };

describe('composeText', () => {
  it.each<[string, string, string, Markup?]>([
    ['white space is one space', ' a \n\t b ', 'a b'],
    ['br is a line end', 'a<br>b', 'a\nb'],
    ['two br are an empty line', 'a<br><br>b', 'a\n\nb'],
    ['blocks start and end lines', 'a<div>b</div>c', 'a\nb\nc'],
    ['nested blocks make no empty lines', '<div><div><div>a</div></div></div><div>b</div>', 'a\nb'],
    ['a block that holds a br alone is an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['paragraphs stand apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['inline elements join', 'a<span>b</span><a href="/c">c</a> d', 'abc d'],
    ['list items', '<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['pre keeps its own white space', '<pre>a\n  b</pre>', 'a\n  b'],
    ['no-break spaces stay', 'a\u00a0b', 'a\u00a0b'],
    ['emoji are their alt', 'a <img alt="🏮"> b', 'a 🏮 b'],
    ['custom emoji too', '<img class="emojione" alt=":lamp:">', ':lamp:'],
    ['emotes too', '<img class="chat-emote" alt="LampGlow">', 'LampGlow'],
    ['photographs are no text', 'a<img alt="A lamp at sunset 🌅" src="/photo.jpg">b', 'ab'],
    ['buttons are no text', 'a <button>See more</button><div role="button">… more</div>', 'a'],
    [
      'what is hidden is no text',
      'a<span hidden>x</span><span style="display: none">x</span><b aria-hidden="true">x</b>',
      'a',
    ],
    ['scripts and styles are no text', 'a<script>x</script><style>a{}</style><template>x</template>', 'a'],
    ['noise is no text', 'a<i class="invisible">https://</i>b', 'ab', { noise: '.invisible' }],
    [
      'words that are buttons by role are text where a network says so',
      'a <b class="mention" role="button">@ada</b> <b role="button">more</b>',
      'a @ada',
      { words: '.mention' },
    ],
    [
      'what a person sees though screen readers do not hear it is text, once',
      '<i class="twin">hashtag</i><span aria-hidden="true">#</span>lamps<b aria-hidden="true">x</b><span aria-hidden="true" hidden>x</span>',
      '#lamps',
      { seen: 'span[aria-hidden="true"]', noise: '.twin' },
    ],
    ['newlines kept where they are', 'a\nb<p class="raw">c\nd</p>', 'a b\n\nc\nd', { keepsNewlines: '.raw' }],
    ['kept newlines', ' a\nb\n\n<span>c</span> \n', 'a\nb\n\nc', PRE],
    [
      'kept newlines around inline blocks',
      'a\n<div class="m">@b</div> c',
      'a\n@b c',
      { keepsNewlines: true, inline: '.m' },
    ],
    ['layout between blocks is none', '<div>a</div>\n\n   <div>b</div>', 'a\nb', PRE],
    ['markup is shown, not obeyed', '&lt;b&gt;a&lt;/b&gt;', '<b>a</b>'],
  ])('%s', (_what, html, text, markup) => expect(compose(html, markup).text).toBe(text));

  it('joins several sources by lines and leaves out hidden ones', () => {
    const { document } = pageOf('<h1>Title</h1><p hidden>no</p><p>Body</p>');
    expect(composeText([...document.querySelectorAll('h1, p')]).text).toBe('Title\nBody');
  });

  it('reads once what two sources hold', () => {
    const { document } = pageOf('<p id="a">one <b id="b">two</b></p>');
    expect(composeText([...document.querySelectorAll('#a, #b')]).text).toBe('one two');
  });

  it('stops at a length no person reads', () => {
    expect(compose(`${'x'.repeat(500_000)}<b>${'y'.repeat(500_000)}</b>`, PRE).text.length).toBeLessThan(500_000);
  });
});

describe('spansOf', () => {
  const shown = (html: string, part: string, markup?: Markup): string[] => {
    const composed = compose(html, markup);
    const start = composed.text.indexOf(part);
    expect(start, `“${part}” is in the text`).toBeGreaterThanOrEqual(0);
    return spansOf(composed, start, start + part.length).map(({ startNode, startOffset, endNode, endOffset }) => {
      expect(endNode).toBe(startNode);
      if (startNode.nodeType === 3) return (startNode as Text).data.slice(startOffset, endOffset);
      return `<${startNode.childNodes[startOffset]?.nodeName}>`;
    });
  };

  it.each<[string, string, string, string[], Markup?]>([
    ['inside one node', 'a lamp here', 'lamp', ['lamp']],
    ['over collapsed white space', 'a   big \n lamp', 'big lamp', ['big \n lamp']],
    ['over several nodes', 'a <b>la</b>mp', 'lamp', ['la', 'mp']],
    ['after a line end', 'a<br>lamp', 'lamp', ['lamp']],
    ['over an emoji', 'a <img alt="🏮"> lamp', '🏮 lamp', ['<IMG>', 'lamp']],
    ['around a button', 'la<button>x</button>mp', 'lamp', ['la', 'mp']],
    ['with kept newlines', '  a\n\nlamp\n', 'lamp', ['lamp'], PRE],
  ])('%s', (_what, html, part, spans, markup) => expect(shown(html, part, markup)).toEqual(spans));

  it('has nothing to show outside the text', () => {
    expect(spansOf(compose('lamp'), 10, 20)).toEqual([]);
    expect(spansOf(compose('lamp'), 2, 2)).toEqual([]);
  });
});
