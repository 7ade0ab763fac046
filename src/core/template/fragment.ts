/** `{% fragment "greeting" %}`, `{% part "bonjour" %}`: another reply of kind fragment, put in place. */
import { type Context, type Emitter, type Liquid, Tag, type TagToken, type TopLevelToken, TypeGuards } from 'liquidjs';
import { foldPlain } from '../fold.ts';
import type { Reply } from '../reply.ts';
import { Faulty } from './fault.ts';
import { sessionOf } from './session.ts';
import { chooseVariant, fitOf } from './variant.ts';

const keyOf = (name: string): string => foldPlain(name).trim().replace(/^\//, '');

/** By title or shortcut, in the language of the text where several bear the name. */
export function fragmentNamed<T extends Pick<Reply, 'title' | 'shortcut'> & Partial<Pick<Reply, 'lang'>>>(
  fragments: readonly T[],
  name: string,
  lang: string,
): T | null {
  const key = keyOf(name);
  const named = fragments.filter(({ title, shortcut }) => keyOf(title) === key || keyOf(shortcut) === key);
  const [best] = named.sort((one, other) => fitOf(other.lang ?? '', lang) - fitOf(one.lang ?? '', lang));
  return best ?? null;
}

export class FragmentTag extends Tag {
  readonly named: string;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    const name = this.tokenizer.readValue();
    if (!name || !TypeGuards.isQuotedToken(name) || !name.content.trim()) throw new Faulty('templateNoLabel', token);
    this.named = name.content;
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const session = sessionOf(context);
    const { fragments, facts, parse } = session.options;
    const fragment = fragmentNamed(fragments, this.named, session.lang);
    if (!fragment) throw new Faulty('templateNoFragment', this.token, [this.named]);
    session.enter(fragment, this.token);
    const { body } = chooseVariant(fragment, facts.scene.network, session.lang);
    context.memoryLimit.use(body.length);
    const { templates, faults } = parse(body);
    if (faults.length > 0) throw new Faulty('templateBadFragment', this.token, [fragment.title]);
    try {
      yield this.liquid.renderer.renderTemplates(templates, context, emitter);
    } catch (error) {
      // What goes wrong inside of it is shown here, where she sees it.
      const { originalError: inner = error } = error as { originalError?: unknown };
      throw inner instanceof Faulty ? new Faulty(inner.key, this.token, inner.values) : inner;
    }
    session.leave();
  }
}
