/** All that a read template holds, whichever branch would be spoken. */
import { type Template, type Token, TypeGuards, toValueSync, Value } from 'liquidjs';

/** Each template, those inside of others after them. */
export function* everyTemplate(templates: readonly Template[]): Generator<Template> {
  for (const template of templates) {
    yield template;
    if (template.children) yield* everyTemplate(toValueSync(template.children(false, true)) as Template[]);
  }
}

/** A filter as written, with its place. */
export interface FilterUse {
  name: string;
  token: Token;
}

/** A name that is read, such as `person.tags`, with its place. */
export interface Read {
  path: string[];
  token: Token;
}

function* readsIn(token: unknown): Generator<Read> {
  if (TypeGuards.isRangeToken(token)) {
    yield* readsIn(token.lhs);
    yield* readsIn(token.rhs);
  } else if (TypeGuards.isPropertyAccessToken(token)) {
    yield { path: token.props.map((prop) => ('content' in prop ? String(prop.content) : prop.getText())), token };
    for (const prop of token.props) yield* readsIn(prop);
  }
}

/** Names that a template itself reads, in what it shows as in what it decides. */
export function* readsOf(template: Template): Generator<Read> {
  for (const argument of template.arguments?.() ?? []) {
    if (!(argument instanceof Value)) yield* readsIn(argument);
    else {
      for (const token of argument.initial.postfix) yield* readsIn(token);
      for (const filter of argument.filters) yield* readsOfFilter(filter);
    }
  }
}

export function* readsOfFilter({ args }: Value['filters'][number]): Generator<Read> {
  for (const arg of args) yield* readsIn(Array.isArray(arg) ? arg[1] : arg);
}

export function filtersOf(template: Template): FilterUse[] {
  const filters = [...(template.arguments?.() ?? [])].flatMap((argument) =>
    argument instanceof Value ? argument.filters : [],
  );
  return filters.map((filter) => ({ name: filter.name, token: (filter as unknown as { token: Token }).token }));
}
