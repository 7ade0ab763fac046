/** Finds handles of other servers: of `@name@example.social` Mastodon counts `@name` alone. */
import type { Span } from './addresses.ts';

/** As Mastodon's composer counts (`countableText`): not inside a path or a word. */
const REMOTE = /(?<![/\w])@[a-z0-9_]+(@[a-z0-9.-]*[a-z0-9])/gi;

/** The server of each handle, with its `@`. */
export function findServers(text: string): Span[] {
  return [...text.matchAll(REMOTE)].map(({ 0: handle, 1: server = '', index }) => {
    const end = index + handle.length;
    return { start: end - server.length, end };
  });
}
