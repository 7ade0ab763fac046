/** Values of JSON and YAML files, of which nothing is taken for granted. */
import { FileFault } from './library.ts';

export type Item = Readonly<Record<string, unknown>>;

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an item itself holds under a name; never what all objects have. */
export function valueIn(item: Item, name: string): unknown {
  return Object.hasOwn(item, name) ? item[name] : undefined;
}

/** A text, or a number as text; empty for all else. */
export function wordsIn(item: Item, name: string): string {
  const value = valueIn(item, name);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function listIn(item: Item, name: string): readonly unknown[] {
  const value = valueIn(item, name);
  return Array.isArray(value) ? value : [];
}

export function itemsIn(item: Item, name: string): Item[] {
  return listIn(item, name).filter(isItem);
}

export function parseJson(said: string): unknown {
  try {
    return JSON.parse(said);
  } catch {
    throw new FileFault('broken');
  }
}

/** Epoch ms of a time as files write it; null: none that is one. */
export function timeOf(value: unknown): number | null {
  const at = typeof value === 'number' ? value : typeof value === 'string' && value ? Date.parse(value) : Number.NaN;
  return Number.isFinite(at) && at > 0 ? at : null;
}
