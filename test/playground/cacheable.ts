/** Pintagram+ as a site that browsers may keep: its pages sleep in the back-forward cache, since nothing says `no-store`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Playground } from './serve.ts';

export async function serveCacheable(playground: Playground): Promise<Playground> {
  const server = createServer(async ({ url }, response) => {
    const answer = await fetch(`${playground.url}${url}`);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
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
