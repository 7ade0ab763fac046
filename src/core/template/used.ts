/** What a body says of whom, and asks for, before anybody is in front of her. */
import type { Template } from 'liquidjs';
import type { Reply, ReplyField } from '../reply.ts';
import { FieldTag } from './fields.ts';
import { FragmentTag, fragmentNamed } from './fragment.ts';
import { Reading } from './output.ts';
import { parseBody } from './parse.ts';
import { NOUNS, type Noun, nameKey, nounOf, type VariableId, variableOf } from './variables.ts';
import { everyTemplate, readsOf } from './walk.ts';

/** Of the body and of each fragment that it reaches, once. */
function* templatesOf(body: string, fragments: readonly Reply[], seen = new Set<string>()): Generator<Template> {
  for (const template of everyTemplate(parseBody(body).templates)) {
    yield template;
    const fragment = template instanceof FragmentTag ? fragmentNamed(fragments, template.named, '') : null;
    if (!fragment || seen.has(fragment.id)) continue;
    seen.add(fragment.id);
    yield* templatesOf(fragment.body, fragments, seen);
  }
}

/** Names that a text still asks for, as written, each once. */
export function namesIn(body: string): string[] {
  const names = [...everyTemplate(parseBody(body).templates)].flatMap((template) =>
    template instanceof Reading ? template.name : [],
  );
  return [...new Set(names)];
}

/** The variables whose value stands in the text, in order, each once; conditions read others. */
export function variablesIn(body: string, fragments: readonly Reply[] = []): VariableId[] {
  const names = [...templatesOf(body, fragments)].flatMap((template) => {
    if (!(template instanceof Reading)) return [];
    return [template.name, ...[...readsOf(template)].map(({ path }) => path.slice(0, 2).join('.'))];
  });
  return [...new Set(names.flatMap((name) => variableOf(name) ?? []))];
}

/** Of whom and what a body says something: `person` where a variable of the person stands in its text. */
export function variablesUsed(body: string, fragments: readonly Reply[] = []): Record<Noun, boolean> {
  const used = new Set(variablesIn(body, fragments).map(nounOf));
  return Object.fromEntries(NOUNS.map((noun) => [noun, used.has(noun)])) as Record<Noun, boolean>;
}

/** What the body asks for, as declared, then gaps of her own by name as written. */
export function fieldsIn(body: string, fragments: readonly Reply[] = []): ReplyField[] {
  const fields = new Map<string, ReplyField>();
  const put = (field: ReplyField): void => {
    if (!fields.has(nameKey(field.name))) fields.set(nameKey(field.name), field);
  };
  const all = [...templatesOf(body, fragments)];
  for (const template of all) if (template instanceof FieldTag) put(template.field);
  for (const template of all) {
    if (template instanceof Reading && !variableOf(template.name)) {
      put({ name: template.name, kind: 'text', options: [], default: '' });
    }
  }
  return [...fields.values()];
}

/** True where a body puts others in place. */
export function usesFragments(body: string): boolean {
  return [...everyTemplate(parseBody(body).templates)].some((template) => template instanceof FragmentTag);
}
