/** Starts a network: `npm run new <id> [Name] [host]` writes its declaration and its first page. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const top = resolve(import.meta.dirname, '../..');

/** The declaration, each field with the hook that most sites offer. */
const declaration = (
  id: string,
  name: string,
  host: string,
): string => `/** ${name}. Say here what is odd about its markup. */
import type { Network } from './network.ts';

export const network: Network = {
  id: '${id}',
  name: '${name}',
  hosts: ['https://${host}/*'],
  paths: {
    origin: 'https://${host}',
    post: /^\\/post\\/(\\w+)/,
    person: /^\\/@([^/]+)$/,
    personUrl: (handle) => \`https://${host}/@\${handle}\`,
  },
  post: {
    root: 'article',
    permalink: 'a:has(time)@href',
    author: 'a[href^="/@"]',
    handle: 'a[href^="/@"]@href',
    text: '[data-testid="text"]',
    time: 'time@datetime',
    likes: '[data-testid="like"]@aria-label',
    replies: '[data-testid="reply"]@aria-label',
  },
  profile: {
    root: 'main:has(h1)',
    name: 'h1',
    handle: (_root, { url }) => url.pathname,
    followers: 'a[href$="/followers"]',
  },
  composer: {
    field: '[role="textbox"][contenteditable="true"]',
    answers: (field) => field.closest('article'),
  },
};
`;

/** A page with two posts that the declaration above can read; its expectation is filled by the first run of the tests. */
function page(name: string, host: string): string {
  const url = `https://${host}/`;
  return `<!DOCTYPE html>
<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->
<html lang="en">
<head>
<meta charset="utf-8">
<title>${name}</title>
<script type="application/json" data-expected></script>
</head>
<body>
<main>
  <article>
    <a href="/@ada_example">Ada Example</a>
    <a href="/post/1"><time datetime="2026-03-09T09:15:00.000Z">2 h</time></a>
    <div data-testid="text">First words<br>of an invented person.</div>
    <button data-testid="like" aria-label="12 likes">12</button>
    <button data-testid="reply" aria-label="3 replies">3</button>
  </article>
  <article>
    <a href="/@bob_example">Bob Example</a>
    <a href="/post/2"><time datetime="2026-03-09T10:15:00.000Z">1 h</time></a>
    <div data-testid="text">Other words.</div>
    <div role="textbox" contenteditable="true"></div>
  </article>
</main>
</body>
</html>
`;
}

function start([id = '', name = id.charAt(0).toUpperCase() + id.slice(1), host = `${id}.example`]: string[]): string {
  if (!/^[a-z][a-z0-9]*$/.test(id))
    return 'usage: npm run new <id> [Name] [host]; the id is made of small letters and digits';
  const files = [
    [`src/networks/${id}.ts`, declaration(id, name, host)],
    [`test/pages/${id}.html`, page(name, host)],
  ] as const;
  const taken = files.find(([path]) => existsSync(join(top, path)));
  if (taken) return `${taken[0]} is there already`;
  for (const [path, text] of files) {
    writeFileSync(join(top, path), text);
    console.log(path);
  }
  console.log(
    'Put the real markup into the page, with invented people, then: npx vitest run -c test/vitest.config.ts test/networks',
  );
  return '';
}

const problem = start(process.argv.slice(2));
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
