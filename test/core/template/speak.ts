/** Renders bodies for an invented scene. */
import { REPLY_OPTIONS, type Reply } from '../../../src/core/reply.ts';
import { bareFacts, type Facts } from '../../../src/core/template/facts.ts';
import { type Rendering, type RenderOptions, renderReply } from '../../../src/core/template/render.ts';
import { account, post, reply, scene } from '../scenes.ts';

/** 1 May 2026, noon, local time. */
export const NOW = new Date(2026, 4, 1, 12).getTime();

/** Ana, on X, answered in French for Lumio. */
export const FACTS: Facts = {
  ...bareFacts(scene({ account: account({ name: 'Ana Doe', handle: '@ana' }) }), NOW, 'fr'),
  networkName: 'X',
  brand: 'Lumio',
};

export function facts(more: Partial<Facts> = {}): Facts {
  return { ...FACTS, ...more };
}

export function written(text: string, more: Partial<Parameters<typeof post>[0]> = {}): Facts {
  const said = post({ text, author: 'Ana Doe', handle: 'ana', lang: 'fr', ...more });
  return facts({ scene: scene({ account: account({ name: 'Ana Doe', handle: 'ana' }), post: said }) });
}

export function speak(
  body: string,
  known: Facts = FACTS,
  options: RenderOptions = {},
  more: Partial<Reply> = {},
): Rendering {
  return renderReply(reply({ body, ...more }), known, options);
}

/** The text ready to insert. */
export const text = (...args: Parameters<typeof speak>): string | null => speak(...args).text;

/** Names of what is asked for. */
export const asked = (...args: Parameters<typeof speak>): string[] => speak(...args).missing.map(({ name }) => name);

export function fragment(title: string, body: string, more: Partial<Reply> = {}): Reply {
  return reply({ ...REPLY_OPTIONS, id: `f-${title}`, kind: 'fragment', title, body, ...more });
}
