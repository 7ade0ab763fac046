/** Renders replies for the person and page in front of her. */
import { useCallback, useMemo } from 'preact/hooks';
import type { Scene } from '../../core/messages.ts';
import { looseReply, type Reply } from '../../core/reply.ts';
import { bareFacts } from '../../core/template/facts.ts';
import { accountFor, type Rendering, type RenderOptions, renderReply } from '../../core/template/render.ts';
import { language } from '../../platform/i18n.ts';
import { factsOf, givenTo, listFragments, NOTHING_GIVEN } from '../../storage/queries/index.ts';
import { networkName } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';

type Filled = Record<string, string>;

/** What renders replies for one scene. */
export interface Renderer {
  /** As of now, from the database: to be inserted. `filled`: what she typed, by name as written. */
  render: (reply: Reply, filled: Filled) => Promise<Rendering>;
  /** As far as it is known already: to be shown. */
  look: (reply: Reply, filled?: Filled) => Rendering;
  /** The text with what can be filled; gaps stay as `{variable}`. */
  preview: (body: string | Reply, filled?: Filled) => string;
}

const NOWHERE: Scene = { account: null, post: null, network: '', url: '' };

/** What rendering for a scene needs of the database. */
async function readAround(scene: Scene) {
  const around = { networkName: networkName(scene.network), lang: language() };
  const [facts, fragments] = await Promise.all([factsOf(scene, around), listFragments()]);
  return { facts, fragments, given: await givenTo(accountFor(facts)) };
}

type Around = Awaited<ReturnType<typeof readAround>>;

function speak({ facts, fragments, given }: Around, reply: Reply, options: RenderOptions): Rendering {
  return renderReply(reply, facts, { fragments, given: given(reply.id), ...options });
}

export function useRendering(scene: Scene | null): Renderer {
  const here = scene ?? NOWHERE;
  // Screens make the same scene anew each time that they draw.
  const key = JSON.stringify(here);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the scene
  const known = useMemo(() => here, [key]);
  const live = useLive(() => readAround(known), [known]);
  const render = useCallback(
    async (reply: Reply, filled: Filled) => speak(await readAround(known), reply, { filled }),
    [known],
  );
  return useMemo(() => {
    const bare = { facts: bareFacts(known, Date.now(), language()), fragments: [], given: NOTHING_GIVEN };
    const look = (reply: Reply, filled: Filled = {}) => speak(live ?? bare, reply, { filled, takesDefaults: true });
    const preview = (body: string | Reply, filled?: Filled) =>
      look(typeof body === 'string' ? looseReply(body) : body, filled).preview;
    return { render, look, preview };
  }, [known, live, render]);
}
