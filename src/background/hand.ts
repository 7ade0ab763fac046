/** Hands a post to a relay: the note in words, its clock, a message where the contact is an address, what to say meanwhile. */
import type { Ask, Handed, RelayChoice, Requests, Scene, Waiting } from '../core/messages.ts';
import { authorOf } from '../core/post.ts';
import { accountOf, type Flag, type QueuedPost } from '../core/queue.ts';
import { Refused } from '../core/refusal.ts';
import { addressOf, mailTo, type Relay, standInOf } from '../core/relay.ts';
import { looseReply, type Reply } from '../core/reply.ts';
import { waitingReplies } from '../core/waiting.ts';
import { formatTime, language, t } from '../platform/i18n.ts';
import { openMail } from '../platform/tabs.ts';
import { escalate, keepFlags } from '../storage/commands/index.ts';
import { listRelays, liveReplies, personCard, queuedPost } from '../storage/queries/index.ts';
import { networkNamer } from './names.ts';
import { noteFor } from './note.ts';
import { speaker } from './speaker.ts';

const HOUR = 3_600_000;
/** Replies for waiting that are offered at most. */
const OFFERED = 3;

/** Whom she may ask, by name; who stands in comes in the place of who is away. */
export async function relayChoices(): Promise<RelayChoice[]> {
  const relays = await listRelays();
  const choices = relays.map((relay): RelayChoice => {
    const asked = standInOf(relay, relays);
    const label = relay.subject ? t('handChoice', asked.name, relay.subject) : asked.name;
    const away = asked === relay ? t('handAway', label) : t('handStandsIn', label, relay.name);
    return { id: asked.id, label: relay.away ? away : label };
  });
  return choices.filter(({ label }, at) => choices.findIndex((other) => other.label === label) === at);
}

/** What to answer while the relay looks: hers that can be filled for the author, else a starter. */
async function waitingFor({ post, language: spoken, url }: QueuedPost): Promise<Waiting[]> {
  const scene: Scene = { account: authorOf(post), post, network: post.network, url };
  const [replies, speak] = await Promise.all([liveReplies(), speaker(scene, null)]);
  const filled = (reply: Reply): Waiting[] => {
    const { text } = speak(reply, {}, { takesDefaults: true });
    return text === null ? [] : [{ id: reply.id || null, text }];
  };
  const hers = waitingReplies(replies, spoken).flatMap(filled);
  const starters = [t('handWaitingBody'), t('handWaitingPlain')].flatMap((body) =>
    filled(looseReply(body, language())),
  );
  return hers.length > 0 ? hers.slice(0, OFFERED) : starters.slice(0, 1);
}

async function sendMail(relay: Relay, row: QueuedPost, note: string): Promise<void> {
  const address = addressOf(relay);
  if (!address) return;
  const subject = t('handSubject', row.level, row.post.author ?? row.post.handle ?? t('postNobody'));
  await openMail(mailTo(address, subject, note, t('handPasteHere'))).catch((error: unknown) => console.error(error));
}

async function rowOf(flag: Flag): Promise<QueuedPost> {
  const { id } = flag.post;
  // Met and handed over before its sighting was kept.
  if (!(await queuedPost(id))) await keepFlags([flag]);
  const row = await queuedPost(id);
  if (!row) throw new Refused('unreadable');
  return row;
}

/** Refuses `gone` when the relay was removed meanwhile. */
export async function handOver({ flag, relayId, question }: Ask<Requests, 'post.hand'>): Promise<Handed> {
  const relay = (await listRelays()).find(({ id }) => id === relayId);
  if (!relay) throw new Refused('gone');
  const row = await rowOf(flag);
  const account = accountOf(row);
  const card = account ? await personCard(account) : null;
  const dueAt = Date.now() + relay.delay * HOUR;
  const stage = card?.person.stage ?? null;
  const network = (await networkNamer())(row.post.network);
  const note = noteFor({ row, network, relay, stage, question, dueAt });
  const { undo } = await escalate(flag, relayId, note);
  await sendMail(relay, row, note);
  return { undo, note, said: t('handSaid', relay.name, formatTime(dueAt)), waiting: await waitingFor(row) };
}
