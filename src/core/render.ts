/** Fills the variables of a reply for the person, post and page in front of her. */
import { foldPlain } from './fold.ts';
import type { Scene } from './messages.ts';
import { firstNameOf } from './name.ts';
import type { Rendered, Variable } from './reply.ts';
import type { Settings } from './settings.ts';

/** What Vigie can fill by itself; a variable without a value here is asked for. */
export type Values = Partial<Record<Variable, string>>;

/**
 * `{name}`; `{{name}}` is the same, for texts that come from other tools. There is no escape: braces without a letter
 * between them, with a line break, or with more than 60 characters are text.
 */
const VARIABLE = /\{\{([^{}\n]{1,60})\}\}|\{([^{}\n]{1,60})\}/g;

/** Names under which the interface languages know the variables, folded and without spaces. */
const NAMES: ReadonlyMap<string, Variable> = new Map([
  ['firstname', 'first name'],
  ['prenom', 'first name'],
  ['name', 'name'],
  ['nom', 'name'],
  ['handle', 'handle'],
  ['pseudo', 'handle'],
  ['brand', 'brand'],
  ['marque', 'brand'],
  ['network', 'network'],
  ['reseau', 'network'],
  ['date', 'date'],
]);

/** One form for all the ways to write a variable's name. */
function nameKey(written: string): string {
  return foldPlain(written).replace(/[\s_-]+/g, '');
}

/** The variable of this name, as the interface languages write it; null: none that Vigie fills by itself. */
export function variableNamed(written: string): Variable | null {
  return NAMES.get(nameKey(written)) ?? null;
}

/** Calls `fill` with each variable as written, without its braces. */
function replaceVariables(body: string, fill: (written: string, whole: string) => string): string {
  return body.replace(VARIABLE, (whole: string, twice?: string, once?: string) => {
    const written = (twice ?? once ?? '').trim();
    return /\p{L}/u.test(written) ? fill(written, whole) : whole;
  });
}

/** The variables of a body as first written, each once, in order. */
export function variablesOf(body: string): string[] {
  const seen = new Map<string, string>();
  replaceVariables(body, (written, whole) => {
    if (!seen.has(nameKey(written))) seen.set(nameKey(written), written);
    return whole;
  });
  return [...seen.values()];
}

/** What stands for one variable: what she typed, else what Vigie knows; null when neither is there. */
function lookUp(written: string, values: Values, filled: ReadonlyMap<string, string>): string | null {
  const key = nameKey(written);
  const known = NAMES.get(key);
  return [filled.get(key), known && values[known]].find((value) => value?.trim()) ?? null;
}

function filledByKey(filled: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(filled).map(([written, text]) => [nameKey(written), text]));
}

/**
 * The body with every variable filled, or the list of those that nothing fills. `filled`: what she typed, by name as
 * written, which goes before what Vigie knows. A value is inserted as it is: variables inside it are text.
 */
export function renderBody(body: string, values: Values, filled: Record<string, string> = {}): Rendered {
  const typed = filledByKey(filled);
  const missing = variablesOf(body).filter((written) => lookUp(written, values, typed) === null);
  if (missing.length > 0) return { text: null, missing };
  return { text: replaceVariables(body, (written, whole) => lookUp(written, values, typed) ?? whole), missing };
}

/** The body with what is known filled in and the gaps left as `{variable}`: to be shown, never to be inserted. */
export function previewBody(body: string, values: Values, filled: Record<string, string> = {}): string {
  const typed = filledByKey(filled);
  return replaceVariables(body, (written) => lookUp(written, values, typed) ?? `{${written}}`);
}

/** What the scene and settings fill. `handle` comes without `@`; `networkName` as shown, `now` in epoch ms, `lang` BCP 47. */
export function fillValues(
  scene: Scene,
  settings: Pick<Settings, 'brand'>,
  networkName: string,
  now: number,
  lang: string,
): Values {
  const name = scene.account?.name ?? scene.post?.author ?? null;
  const handle = scene.account?.handle ?? scene.post?.handle ?? null;
  const values: Record<Variable, string | null | undefined> = {
    'first name': name && firstNameOf(name),
    name,
    handle: handle?.replace(/^@/, ''),
    brand: settings.brand,
    network: networkName,
    date: new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(now),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));
}
