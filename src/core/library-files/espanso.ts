/** Espanso's match files (espanso.org/docs/matches), from and to the plain values that YAML stands for. */
import { fieldPart, Variables, type Vars, varsIn } from './espanso-vars.ts';
import { type Found, gather, notes } from './gather.ts';
import { htmlToText, type Tell } from './html.ts';
import { type Item, isItem, itemsIn, listIn, valueIn, wordsIn } from './json.ts';
import type { Speech } from './labels.ts';
import { FileFault, type Library, type Remark } from './library.ts';
import { type Part, partsBy, visible } from './parts.ts';

const FORM_FIELD = /\[\[\s*([\p{L}\p{N}_]+)\s*\]\]/gu;

/** A form is its text, with fields in double brackets. */
function formParts(item: Item, variables: Variables): Part[] {
  const settings = valueIn(item, 'form_fields');
  const fields = isItem(settings) ? settings : {};
  const parts = partsBy(wordsIn(item, 'form'), FORM_FIELD, ([, name = '']) => {
    const own = valueIn(fields, name);
    return [fieldPart(name.replaceAll('_', ' '), isItem(own) ? own : {})];
  });
  return parts.flatMap((part) => (part.kind === 'text' ? variables.parts(part.text) : [part]));
}

/** The place of the cursor, which Vigie leaves to the editor. */
function withoutCursor(said: string, tell: Tell): string {
  if (said.includes('$|$')) tell('cursor');
  return said.replaceAll('$|$', '');
}

function bodyParts(item: Item, vars: Vars, tell: Tell): Part[] {
  const variables = new Variables(vars, tell);
  const image = wordsIn(item, 'image_path');
  if (image) {
    tell('picture', image);
    return [visible('image', image)];
  }
  if (wordsIn(item, 'form')) return formParts(item, variables);
  const html = wordsIn(item, 'html');
  if (html) return variables.parts(withoutCursor(htmlToText(html, tell), tell));
  const markdown = wordsIn(item, 'markdown');
  if (markdown) tell('formatting');
  return variables.parts(withoutCursor(wordsIn(item, 'replace') || markdown, tell));
}

function matchFrom(item: Item, global: Vars): Found {
  const { told, tell } = notes();
  const triggers = [wordsIn(item, 'trigger'), ...listIn(item, 'triggers').map(String)].filter(Boolean);
  const [abbreviation = '', ...others] = triggers;
  const regex = wordsIn(item, 'regex');
  if (regex) tell('regex', regex);
  if (others.length > 0) tell('shortcuts', others.join(', '));
  const terms = listIn(item, 'search_terms').map(String);
  return {
    title: wordsIn(item, 'label'),
    abbreviation,
    parts: bodyParts(item, new Map([...global, ...varsIn(item, 'vars')]), tell),
    told,
    ...(terms.length + others.length > 0 && { tags: [...new Set([...terms, ...others])] }),
  };
}

export function isEspanso(value: unknown): value is Item {
  return isItem(value) && Array.isArray(valueIn(value, 'matches'));
}

/** `value`: what the file says, as plain values. */
export function readEspanso(value: unknown, lang: Speech): Library {
  if (!isEspanso(value)) throw new FileFault('other-format');
  const imports = listIn(value, 'imports');
  const remarks = imports.map((path): Remark => ({ code: 'imports', title: '', detail: String(path) }));
  const global = varsIn(value, 'global_vars');
  return gather(
    itemsIn(value, 'matches').map((item) => matchFrom(item, global)),
    remarks,
    lang,
  );
}
