/** Invented sites of several makes, for the tests of teaching. Each post: who, what, and the native number of it. */

export interface Said {
  who: string;
  handle: string;
  what: string;
}

export const SAID: readonly Said[] = [
  { who: 'Ada Quill', handle: 'ada_example', what: 'The Halo lamp flickers since Monday.' },
  { who: 'Bo Tern', handle: 'bo_example', what: 'Mine works, did you try another bulb?' },
  { who: 'Cy Marsh', handle: 'cy_example', what: 'Same here, the shop changed it at once.' },
  { who: 'Ada Quill', handle: 'ada_example', what: 'Thank you both!' },
];

const each = (draw: (said: Said, at: number) => string): string => SAID.map(draw).join('\n');

/** A forum of tables: one row a post, links by query. */
export const FORUM = `<body><table class="menu"><tr><td><a href="/index">Home</a></td><td>Search</td></tr></table>
<table class="thread">${each(
  ({ who, handle, what }, at) => `
<tr id="p${at + 101}" class="${at % 2 ? 'odd' : 'even'}">
  <td class="poster"><a href="/member.php?u=${handle}">${who}</a><br>Posts: ${at * 31}</td>
  <td class="message"><a href="/thread/7#p${at + 101}">#${at + 1}</a>
    <div class="postbody"><p>${what}</p><p>-- <b>signed</b></p></div><button>Quote</button></td>
</tr>`,
)}</table><form><textarea name="message"></textarea></form></body>`;

/** Comments under an article, answers nested in what they answer. */
export const BLOG = `<body><article class="entry"><h1>On lamps</h1><p>A long article.</p><p>By <a href="/author/zed">Zed</a></p></article>
<ol class="comment-list">
<li class="comment depth-1" id="comment-11"><div class="comment-body"><cite class="fn">Ada Quill</cite>
  <time datetime="2026-03-01T10:00:00+01:00"><a href="/lamps#comment-11">1 March</a></time><div class="comment-content"><p>${SAID[0]?.what}</p></div></div>
  <ul class="children"><li class="comment depth-2" id="comment-12"><div class="comment-body"><cite class="fn">Bo Tern</cite>
    <time datetime="2026-03-01T11:00:00+01:00"><a href="/lamps#comment-12">1 March</a></time><div class="comment-content"><p>${SAID[1]?.what}</p></div></div></li></ul></li>
<li class="comment depth-1" id="comment-13"><div class="comment-body"><cite class="fn">Cy Marsh</cite>
  <time datetime="2026-03-02T09:00:00+01:00"><a href="/lamps#comment-13">2 March</a></time><div class="comment-content"><p>${SAID[2]?.what}</p><p>Second part.</p></div></div></li>
</ol><div contenteditable="true" data-testid="comment-box"></div></body>`;

/** Divisions in divisions, classes made by a build. */
export const SOUP = `<body><div class="css-1q2w3e"><div class="sc-bdvvtq x1a2b3">${each(
  ({ who, handle, what }, at) => `
<div class="css-9x8y7z"><div class="css-4r5t6y"><a class="css-0o9i8u" href="/@${handle}"><span class="css-7u6y5t">${who}</span></a>
  <a class="css-3e4r5t" href="/@${handle}/post/${at + 500}"><time datetime="2026-03-0${at + 1}T10:00:00Z">3h</time></a></div>
  <div class="css-2w3e4r"><span class="css-5t6y7u">${what}</span></div></div>`,
)}</div></div></body>`;

/** The same with nothing at all to hold on to, not even a link. */
export const BARE = `<body><div><div>${each(
  ({ who, what }) => `<div><div><span>${who}</span></div><div><div>${what}</div></div></div>`,
)}</div></div></body>`;

/** Cards that a build named by file, part and hash, and custom elements. */
export const MODULES = `<body><feed-list>${each(
  ({ who, handle, what }, at) => `
<feed-card data-post-id="${at + 900}"><div class="Card_author__x1Y2z"><a class="flex mt-2" href="https://cards.example/people/${handle}/">${who}</a></div>
  <div class="Card_body__q9W8e"><p>${what}</p></div><div class="Card_tools__aa11B"><button>Like</button></div></feed-card>`,
)}</feed-list></body>`;
