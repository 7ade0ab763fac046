/** From level 2 on, a text is one that somebody validated, that still holds, and that nobody changed since. */
import { diffWords } from '../library/diff.ts';
import type { Reply } from '../reply.ts';
import type { Span } from '../signals/kinds.ts';
import type { GuardScene } from './scene.ts';
import { type Reasons, type Warning, warning } from './warning.ts';

/** “The CM with a validated text”, see `src/core/level.ts`. */
const VALIDATED_FROM = 2;
/** From here on she does not answer alone. */
const GRAVE_FROM = 3;

/** Variables and tags: what stands between two of them was validated word for word. */
const VARIABLE = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{[^{}\n]{1,60}\}/;

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a text can be what a body gives, its variables filled: the words between them stand there, in order. */
function comesFrom(text: string, body: string): boolean {
  // What conditions and fragments give is not to be told from here.
  if (body.includes('{%')) return true;
  const parts = body.split(VARIABLE).map(squeezed);
  const whole = squeezed(text);
  let at = 0;
  for (const part of parts) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return whole.startsWith(first) && whole.endsWith(last);
}

function bodiesOf({ body, variants }: Pick<Reply, 'body' | 'variants'>): string[] {
  return [body, ...variants.map((variant) => variant.body)];
}

/** The validated body of which most is left, and where the text has words of its own. Filled variables are such too. */
function changedAt(text: string, bodies: readonly string[]): Span[] {
  const all = bodies.map((body) => {
    let at = 0;
    return diffWords(body, text).flatMap(({ kind, text: words }): Span[] => {
      if (kind === 'removed') return [];
      const start = at;
      at += words.length;
      return kind === 'added' && /\p{L}|\p{N}/u.test(words) ? [{ start, end: at }] : [];
    });
  });
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return all.reduce((best, spans) => (length(spans) < length(best) ? spans : best));
}

type Fault = Reasons['approval']['fault'];

function faultOf(text: string, { reply, now }: GuardScene): Fault | null {
  if (reply?.state !== 'valid' || !reply.validation) return 'unvalidated';
  const { until } = reply.validation;
  if (until !== null && until <= now) return 'expired';
  return bodiesOf(reply.validation).some((body) => comesFrom(text, body)) ? null : 'changed';
}

/** A withdrawn text is told at any level. */
export function approval(text: string, scene: GuardScene): Warning | null {
  const level = scene.post?.level ?? 0;
  const validation = scene.reply?.validation ?? null;
  const isWithdrawn = scene.reply?.state === 'withdrawn';
  const fault = isWithdrawn ? 'withdrawn' : level >= VALIDATED_FROM ? faultOf(text, scene) : null;
  if (!fault) return null;
  const spans = fault === 'changed' && validation ? changedAt(text, bodiesOf(validation)) : [];
  const reason = { fault, postLevel: level, by: validation?.by ?? '', until: validation?.until ?? null };
  const isGrave = isWithdrawn || level >= GRAVE_FROM;
  return warning('approval', isGrave ? 'stop' : 'warn', reason, spans);
}
