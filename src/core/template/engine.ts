/** Liquid as replies speak it: no files, no network, no prototypes, and an end to everything. */
import { Liquid } from 'liquidjs';
import { Choice, DayField, Field } from './fields.ts';
import { registerFilters } from './filters.ts';
import { FragmentTag } from './fragment.ts';
import { Address, Inclusive, Random, Rotate } from './tags.ts';

/** UTF-16 units of a body that holds braces: twice the longest post of any network. */
export const LONGEST_BODY = 128_000;

/** Of Liquid's own tags, those that reach no file and count nothing across replies. */
const KEPT_TAGS = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'capture', 'comment', 'raw', '#'];

const OWN_TAGS = {
  field: Field,
  choice: Choice,
  day: DayField,
  fragment: FragmentTag,
  part: FragmentTag,
  random: Random,
  rotate: Rotate,
  tu: Address,
  inclusive: Inclusive,
};

function createEngine(): Liquid {
  const engine = new Liquid({
    templates: {},
    ownPropertyOnly: true,
    parseLimit: LONGEST_BODY,
    // Ms of one rendering, and units of text and items of lists made in it: a loop ends by whichever comes first.
    renderLimit: 200,
    memoryLimit: 100_000,
  });
  for (const name of Object.keys(engine.tags)) if (!KEPT_TAGS.includes(name)) delete engine.tags[name];
  for (const [name, tag] of Object.entries(OWN_TAGS)) engine.registerTag(name, tag);
  registerFilters(engine);
  return engine;
}

let made: Liquid | null = null;

/** Made when it is first needed: pages that render nothing do not pay for it. */
export function engine(): Liquid {
  made ??= createEngine();
  return made;
}
