/** What is wrong with a template that could be read: names that nobody knows. */
import type { Template } from 'liquidjs';
import { engine } from './engine.ts';
import type { Fault, FaultKey } from './fault.ts';
import { Reading } from './output.ts';
import { nounNamed, variableOf } from './variables.ts';
import { everyTemplate, type FilterUse, filtersOf, type Read, readsOf } from './walk.ts';

/** Names that the template gives to values of its own. */
function localNames(templates: readonly Template[]): Set<string> {
  const names = new Set(['forloop']);
  for (const template of templates) {
    for (const { content } of template.localScope?.() ?? []) names.add(content);
    for (const name of template.blockScope?.() ?? []) names.add(name);
  }
  return names;
}

/** `person.frist_name` is a slip; `order.number` is a gap of her own. */
function isSlip({ path: [root = '', property] }: Read, locals: ReadonlySet<string>): boolean {
  if (property === undefined || locals.has(root) || !nounNamed(root)) return false;
  return !variableOf(`${root}.${property}`);
}

export function faultsIn(templates: readonly Template[]): Fault[] {
  const all = [...everyTemplate(templates)];
  const locals = localNames(all);
  const at = (key: FaultKey, { token }: Pick<Read, 'token'>, value: string): Fault => ({
    start: token.begin,
    end: token.end,
    key,
    values: [value],
  });
  const filters = (template: Template): readonly FilterUse[] =>
    template instanceof Reading ? template.uses : filtersOf(template);
  const unknown = all.flatMap(filters).filter(({ name }) => !engine().filters[name]);
  const slips = all.flatMap((template) => [...readsOf(template)]).filter((read) => isSlip(read, locals));
  return [
    ...unknown.map((use) => at('templateNoFilter', use, use.name)),
    ...slips.map((read) => at('templateNoVariable', read, read.token.getText())),
  ].sort((one, other) => one.start - other.start);
}
