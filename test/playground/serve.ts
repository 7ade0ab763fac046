/** Serves Pintagram+, the invented social network of the demo and the tests, on this machine only. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { type Bundle, bundleClient } from './bundle.ts';
import { EDITOR_NAMES } from './editors.ts';
import { truth } from './truth.ts';

export interface Playground {
  /** Origin, such as `http://localhost:4173`, without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** What a careful site sends: nothing inline, nothing from outside, no text turned into markup. */
const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="7" fill="#7a3ff2"/>' +
  '<path d="M8 19V6h5a4 4 0 0 1 0 8H8M17 16v5m-2.5-2.5h5" fill="none" stroke="#fff" stroke-width="2.2"/></svg>';
/** Posts whose truth is given unless the query asks for more. */
const TRUTH_COUNT = 2_000;

/** Starts the server; `port` 0 or absent takes a free one. */
export async function servePlayground(options: { port?: number } = {}): Promise<Playground> {
  const bundle = await bundleClient();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    send(response, answer(url, bundle));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  csp?: string;
}

function answer(url: URL, bundle: Bundle): Answer {
  const path = url.pathname;
  const asset = bundle.get(path.slice(1));
  if (asset) return { status: 200, type: TYPES[path.split('.').pop() ?? ''] ?? 'text/plain', body: asset };
  if (path === '/truth.json') {
    const count = Number(url.searchParams.get('count') ?? TRUTH_COUNT);
    return { status: 200, type: 'application/json', body: JSON.stringify(truth(count)) };
  }
  if (path === '/icon.svg') return { status: 200, type: 'image/svg+xml', body: ICON };
  const emoji = /^\/emoji\/([0-9a-f-]+)\.svg$/.exec(path)?.[1];
  if (emoji) return { status: 200, type: 'image/svg+xml', body: drawEmoji(emoji) };
  if (path === '/editors/frame') return { status: 200, type: 'text/html', body: html('frame') };
  const editor = /^\/editors\/([\w-]*)$/.exec(path)?.[1];
  if (editor === '' || EDITOR_NAMES.some((name) => name === editor)) {
    const page = { status: 200, type: 'text/html', body: html('editors') };
    return editor === 'csp' ? { ...page, csp: STRICT_CSP } : page;
  }
  if (path === '/' || /^\/p\/\w+$/.test(path) || /^\/u\/[\w.-]+(\/(followers|following))?$/.test(path)) {
    return { status: 200, type: 'text/html', body: html('site') };
  }
  return { status: 404, type: 'text/plain', body: '404' };
}

/** Emoji as pictures, as many networks show them; the name holds the code points, in base 16. */
function drawEmoji(name: string): string {
  const points = name.split('-').map((part) => Number.parseInt(part, 16));
  const text = points.every((point) => point <= 0x10ffff) ? String.fromCodePoint(...points) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><text x="0" y="19" font-size="19">${text}</text></svg>`;
}

function html(entry: 'site' | 'editors' | 'frame'): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Pintagram+</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/assets/style.css">
<script type="module" src="/assets/${entry}.js"></script>
</head>
<body></body>
</html>
`;
}

function send(response: ServerResponse, { status, type, body, csp }: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(csp ? { 'content-security-policy': csp } : {}),
  });
  response.end(body);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const playground = await servePlayground({ port: Number(process.env.PORT ?? 4173) });
  console.log(`Pintagram+ at ${playground.url}`);
}
