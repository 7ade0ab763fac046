/** Answers what popup, side panel and background ask of this frame. */
import type { PageStatus, PageTrouble, TabRequests } from '../core/messages.ts';
import { answer } from '../platform/bus.ts';
import type { Frame } from './frame.ts';
import { bringViews } from './picker/views.ts';

function troubleOf(frame: Frame): PageTrouble | null {
  const { network, mode, session, context } = frame;
  const { settings, ears } = context.snapshot();
  if (!network) return 'no-network';
  if (settings.onboardedAt === null) return 'not-onboarded';
  if (mode === 'off') return 'network-off';
  if (ears.length === 0) return 'no-watch';
  if (frame.rescued) return 'network-changed';
  return session?.scan.counts().read ? null : 'nothing-read';
}

function statusOf(frame: Frame): PageStatus {
  const { network, session, context, replying } = frame;
  const scene = replying.scene();
  return {
    network: network?.id ?? null,
    url: scene.url,
    read: session?.scan.counts().read ?? 0,
    flagged: session?.scan.flags() ?? [],
    trouble: troubleOf(frame),
    scene,
    self: context.reader()?.self() ?? null,
    composer: replying.hasComposer(),
  };
}

function show({ session, mode }: Frame, post: string): boolean {
  const root = session?.scan.rootOf(post);
  if (!session || !root) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  root.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  if (mode === 'full') session.current.point(root);
  return true;
}

/** The text of an insertion; null for a body of another shape. */
function insertionOf(body: unknown): { text: string; replyId: string | null } | null {
  const { text, replyId } = (body ?? {}) as { text?: unknown; replyId?: unknown };
  return typeof text === 'string' ? { text, replyId: typeof replyId === 'string' ? replyId : null } : null;
}

export function answerTab(frame: Frame, signal: AbortSignal): void {
  answer<TabRequests>(
    {
      'page.status': async () => statusOf(frame),
      'page.insert': async (body) => {
        const insertion = insertionOf(body);
        if (!insertion) return { outcome: 'failed' };
        const { text, replyId } = insertion;
        return { outcome: await frame.replying.insert(text, replyId) };
      },
      'page.picker': async (body) => {
        frame.replying.openPicker((body as TabRequests['page.picker']['ask'] | null)?.reply);
        return null;
      },
      'page.say': async (body) => {
        frame.context.say(body as TabRequests['page.say']['ask']);
        return true;
      },
      'page.limit': async () => (await bringViews())?.limit() ?? null,
      'page.structure': () => frame.structure(),
      'page.show': async (body) => {
        const post = (body as { post?: unknown } | null)?.post;
        return typeof post === 'string' && show(frame, post);
      },
      'page.refresh': async (body) => {
        const scan = frame.session?.scan;
        const flag = scan?.flagOf(body as { id: string });
        if (flag) scan?.refresh(flag);
        return null;
      },
    },
    signal,
  );
}
