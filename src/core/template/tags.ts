/** Blocks of which one branch is spoken: alternatives, tu or vous, inclusive or plain. */
import {
  type Context,
  type Emitter,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { addressFor } from './address.ts';
import { type Branch, readBranches } from './blocks.ts';
import { avoidsInclusive } from './french.ts';
import { type Session, sessionOf } from './session.ts';
import { printOf } from './turns.ts';

type Choose = (session: Session, branches: readonly Branch[]) => number;

/** The class of a block whose branches are parted by `between`. */
function choosing(between: string, choose: Choose) {
  return class extends Tag {
    readonly branches: readonly Branch[];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, rest, liquid);
      this.branches = readBranches(token, rest, parser, between);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const branch = this.branches[choose(sessionOf(context), this.branches)];
      if (branch) yield this.liquid.renderer.renderTemplates(branch.templates, context, emitter);
    }

    *children(): Generator<unknown, Template[]> {
      return this.branches.flatMap(({ templates }) => templates);
    }
  };
}

const printsOf = (branches: readonly Branch[]): string[] => branches.map(({ source }) => printOf(source));

/** `{% random %}a{% or %}b{% endrandom %}`: one that the account was not given yet, whichever. */
export const Random = choosing('or', (session, branches) => session.choose(printsOf(branches), 'random'));

/** `{% rotate %}a{% or %}b{% endrotate %}`: one that the account was not given yet, in order. */
export const Rotate = choosing('or', (session, branches) => session.choose(printsOf(branches), 'rotate'));

/** `{% tu %}Tu vas adorer{% vous %}Vous allez adorer{% endtu %}`; see `addressFor` for which. */
export const Address = choosing('vous', ({ options }) => (addressFor(options.facts) === 'tu' ? 0 : 1));

/** `{% inclusive %}content·e{% plain %}en joie{% endinclusive %}`: the second where the charter does without the dot. */
export const Inclusive = choosing('plain', ({ options }) => (avoidsInclusive(options.facts.charter) ? 1 : 0));
