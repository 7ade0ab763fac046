/** Renders a reply for the person, post and page in front of her. */
import { accountKey, authorOf } from '../post.ts';
import type { Rendered, Reply } from '../reply.ts';
import { spokenLanguage } from '../signals/detect.ts';
import { engine } from './engine.ts';
import type { Facts } from './facts.ts';
import { type Fault, faultOf } from './fault.ts';
import { plainLanguage } from './language.ts';
import { parseBody } from './parse.ts';
import { type Parsed, ReplyContext, Session } from './session.ts';
import { chooseVariant } from './variant.ts';

export interface RenderOptions {
  /** What she typed for the fields, by name as written. */
  filled?: Record<string, string>;
  /** Prints of the alternatives that the account was given, oldest first; see `Turn`. */
  given?: readonly string[];
  /** Replies of kind fragment. */
  fragments?: readonly Reply[];
  /** Fields that have a default are filled with it without being asked for. */
  takesDefaults?: boolean;
}

/** A reply as it stands, whether it can be inserted or not. */
export interface Rendering extends Rendered {
  /** With its gaps as `{variable}`: to be shown, never to be inserted. */
  preview: string;
  /** Prints of the alternatives chosen: to be kept once the text is inserted. */
  given: string[];
}

/** The language of the post; empty: neither its page nor its words tell. */
export function languageOf({ scene: { post } }: Facts): string {
  if (!post) return '';
  return plainLanguage(spokenLanguage(post.text, post.lang)) ?? '';
}

/** The account that a text rendered for these facts is said to, by its key, as exchanges are kept; null: nobody. */
export function accountFor({ scene: { account, post } }: Facts): string | null {
  const addressee = (post && authorOf(post)) ?? account;
  return addressee && accountKey(addressee.network, addressee.handle);
}

function broken(body: string, lang: string, faults: readonly Fault[]): Rendering {
  return { text: null, missing: [], fault: faults[0] ?? null, lang, preview: body, given: [] };
}

function speak(parsed: Parsed, body: string, session: Session): Rendering {
  const { lang } = session;
  try {
    const context = new ReplyContext(engine(), session);
    // Lines that held nothing but tags may have left their break at either end.
    const preview = String(engine().renderSync(parsed.templates, context)).replace(/^\n+|\n+$/g, '');
    const missing = [...session.asked.values()];
    const text = missing.length > 0 ? null : preview;
    return { text, missing, fault: null, lang, preview, given: session.chosen };
  } catch (error) {
    return broken(body, lang, [faultOf(error, body)]);
  }
}

/** Never throws. The same facts, filled fields and turns give the same text. */
export function renderReply(reply: Reply, facts: Facts, options: RenderOptions = {}): Rendering {
  const { filled = {}, given = [], fragments = [], takesDefaults = false } = options;
  const wanted = languageOf(facts) || plainLanguage(facts.lang) || '';
  const chosen = chooseVariant(reply, facts.scene.network, wanted);
  const lang = plainLanguage(chosen.lang) ?? (wanted || 'en');
  const parsed = parseBody(chosen.body);
  if (parsed.faults.length > 0) return broken(chosen.body, lang, parsed.faults);
  const account = accountFor(facts);
  const seed = [reply.id, account ?? `${facts.scene.url} ${reply.uses}`, facts.scene.post?.id, given.length].join('|');
  const session = new Session({
    ...{ facts, reply, lang, filled, given, seed, takesDefaults, parse: parseBody },
    turn: account === null ? reply.uses : 0,
    // A fragment that is being written is known by what stands in the editor.
    fragments: fragments.filter(({ kind }) => kind === 'fragment'),
  });
  return speak(parsed, chosen.body, session);
}
