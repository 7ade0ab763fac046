/** The note by which a post is handed to a relay: all that she or he needs to answer, in plain text. */
import { LEVEL_WORDS, levelWords, signalsWords, WATCH_WORDS } from '../core/level-words.ts';
import type { Stage } from '../core/person.ts';
import type { QueuedPost } from '../core/queue.ts';
import type { Relay } from '../core/relay.ts';
import { formatTime, t } from '../platform/i18n.ts';
import { influenceWords, STAGE_WORDS } from './person-words.ts';

export interface Handing {
  row: QueuedPost;
  /** Name of its network. */
  network: string;
  relay: Relay;
  /** Of the author; null: not saved. */
  stage: Stage | null;
  /** What she asks; empty: what is usually asked. */
  question: string;
  dueAt: number;
}

function authorLine({ row, network, stage }: Handing): string {
  const { author, handle } = row.post;
  const name = [author, handle && `@${handle}`].filter(Boolean).join(', ') || t('postNobody');
  const relation = stage ? t('handKnown', t(STAGE_WORDS[stage])) : t('handUnknown');
  return t('handAuthor', name, [network, ...influenceWords(row.influence), relation].join(', '));
}

function judgementLines({ row }: Handing): string[] {
  const { post, matches, signals, level } = row;
  const why = matches.map(({ kind, term }) => t('signalQuoted', t(WATCH_WORDS[kind]), term));
  const heard = signalsWords(post.text, signals, t);
  return [
    t('handWhy', [...new Set(why)].join(', ')),
    ...(heard.length > 0 ? [t('handHeard', heard.join(', '))] : []),
    t('handLevel', level, t(LEVEL_WORDS[level]), levelWords(row, t)),
  ];
}

export function noteFor(handing: Handing): string {
  const { row, relay, question, dueAt } = handing;
  const { post } = row;
  const lines = [
    t('handFor', relay.subject ? `${relay.name}, ${relay.subject}` : relay.name),
    '',
    authorLine(handing),
    ...(post.time === null ? [] : [t('handPosted', formatTime(post.time))]),
    t('handLink', post.permalink ?? row.url),
    '',
    post.text.trim(),
    '',
    ...judgementLines(handing),
    '',
    t('handQuestion', question.trim() || t('handUsualQuestion')),
    t('handDue', formatTime(dueAt)),
  ];
  return lines.join('\n');
}
