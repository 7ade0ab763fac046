/** Settings as this version can use them: a field that is missing or unreadable counts as its default, in memory only. */
import * as v from 'valibot';
import { SIGNS, type Trust } from '../core/authenticity.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { SIGNAL_KINDS, type Thresholds } from '../core/signals/kinds.ts';

const texts = v.array(v.string());
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const FIELDS: { [K in keyof Settings]: v.GenericSchema<Settings[K]> } = {
  brand: v.string(),
  cm: v.string(),
  networks: texts,
  discreet: texts,
  influence: v.object({ reach: v.record(v.string(), amount), engagement: amount }),
  thresholds: v.object(
    Object.fromEntries(SIGNAL_KINDS.map((kind) => [kind, v.pipe(amount, v.maxValue(1))])),
  ) as unknown as v.GenericSchema<Thresholds>,
  trust: v.record(v.picklist(SIGNS), v.pipe(amount, v.maxValue(1))) as unknown as v.GenericSchema<Trust>,
  kindness: v.nullable(v.object({ budget: amount, currency: v.string(), perDay: amount, cooldown: amount })),
  keys: v.picklist(['plain', 'alt']),
  tags: texts,
  budget: v.pipe(amount, v.integer()),
  veil: v.boolean(),
  thankFirst: v.boolean(),
  onboardedAt: v.nullable(v.pipe(v.number(), v.finite())),
};

/** Never throws, whatever the row. */
export function settingsFrom(row: unknown): Settings {
  const stored = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const entries = Object.entries(FIELDS).map(([field, schema]) => {
    const value = stored[field];
    return [field, v.is(schema, value) ? value : DEFAULT_SETTINGS[field as keyof Settings]];
  });
  return Object.fromEntries(entries) as Settings;
}

/** The fields of a patch that settings have, each of its right type; others are left out. */
export function readablePatch(patch: Partial<Settings>): Partial<Settings> {
  const entries = Object.entries(patch).filter(([field, value]) => {
    return Object.hasOwn(FIELDS, field) && v.is(FIELDS[field as keyof Settings], value);
  });
  return Object.fromEntries(entries);
}
