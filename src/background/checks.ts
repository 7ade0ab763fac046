/** The shape and greatest size of each message's body. What passes is stored as it is: HTML, lone surrogates and all. */
import * as v from 'valibot';
import { RULE_NAMES } from '../core/length/limit.ts';
import { LEVELS } from '../core/level.ts';
import { type Ask, PARTS, type Requests } from '../core/messages.ts';
import type { Flag } from '../core/queue.ts';
import { POST_STATES } from '../core/queue.ts';
import { Refused } from '../core/refusal.ts';
import { visitShape } from '../storage/listening-shapes.ts';
import { accountShape, flagShape, influenceShape, postShape } from '../storage/shapes.ts';
import { siteDraftShape } from '../storage/siteShape.ts';

/** UTF-16 units of one string, whatever it is: hostile pages give names as long as texts. */
export const TEXT_LIMIT = 128 * 1024;
/** Flags in one message; pages send 50. */
const BATCH_LIMIT = 500;

const text = v.pipe(v.string(), v.maxLength(TEXT_LIMIT));
const filledText = v.pipe(text, v.nonEmpty());

const flag = flagShape(text);
const scene = v.object({
  account: v.nullable(accountShape(text)),
  post: v.nullable(postShape(text)),
  network: text,
  url: text,
});
/** As the page tells it. */
const most = v.pipe(v.number(), v.finite());
const limit = v.optional(
  v.nullable(v.object({ max: most, rule: v.picklist(RULE_NAMES), newPost: v.exactOptional(most) })),
);
const typed = v.pipe(v.record(text, text), v.maxEntries(100));
const nothing = v.strictObject({});

/** One flag too long, or broken, must not cost the page its other flags: each is looked at by itself. */
const flags = v.pipe(
  v.array(v.unknown()),
  v.maxLength(BATCH_LIMIT),
  v.rawTransform<unknown[], Flag[]>(({ dataset, addIssue, NEVER }) => {
    const results = dataset.value.map((one) => v.safeParse(flag, one));
    const good = results.filter((result) => result.success).map((result) => result.output);
    const first = results.find((result) => !result.success)?.issues?.[0];
    if (good.length > 0 || !first) return good;
    addIssue({ message: first.type });
    return NEVER;
  }),
);

const CHECKS: { [K in keyof Requests]: v.GenericSchema<unknown, Ask<Requests, K>> } = {
  'posts.seen': v.object({ flags }),
  'post.state': v.object({ flag, state: v.picklist(POST_STATES) }),
  'post.level': v.object({ flag, level: v.nullable(v.picklist(LEVELS)) }),
  'post.hand': v.object({ flag, relayId: filledText, question: text }),
  'relays.list': nothing,
  'person.sheet': v.object({ account: accountShape(text), influence: influenceShape }),
  'person.real': v.object({ account: accountShape(text) }),
  'person.card': v.object({ account: filledText }),
  'person.save': v.object({ scene }),
  'person.tag': v.object({ scene, slot: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)) }),
  'account.read': v.object({ account: accountShape(text) }),
  'note.add': v.object({ scene, text: filledText }),
  'replies.search': v.object({
    query: text,
    scene,
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  }),
  'reply.render': v.object({ id: filledText, scene, filled: typed, self: v.nullable(text), limit }),
  'reply.check': v.object({
    text,
    replyId: v.nullable(filledText),
    scene,
    flag: v.nullable(flag),
    self: v.nullable(text),
    limit,
  }),
  'reply.pictures': v.object({ id: filledText }),
  'exchange.keep': v.object({ scene, flag: v.nullable(flag), replyId: v.nullable(filledText), text: filledText }),
  undo: v.object({ id: filledText }),
  'composer.here': nothing,
  'page.count': v.object({ flagged: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'page.visit': v.object({ visit: visitShape(filledText) }),
  'page.bring': v.object({ part: v.picklist(PARTS) }),
  'page.teach': v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'site.save': v.object({ site: siteDraftShape }),
  'page.open': v.object({ page: v.literal('dashboard'), hash: text }),
  'menu.draw': nothing,
  'snapshot.publish': nothing,
};

/** The body, known to be what the message asks. Refuses `too-long` or `bad-message`. */
export function checked<K extends keyof Requests>(name: K, body: unknown): Ask<Requests, K> {
  const result = v.safeParse(CHECKS[name], body, { abortEarly: true });
  if (result.success) return result.output;
  const [{ type, message }] = result.issues;
  throw new Refused([type, message].includes('max_length') ? 'too-long' : 'bad-message');
}
