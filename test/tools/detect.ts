/** `npm run detect -- FILE.jsonl [--watches FILE.json]`: what Vigie hears in each `{id, text, lang?, network?, handle?}`, one JSON line each. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COMMON_WORDS } from '../../src/core/common.ts';
import { FIRST_RULES, type Proposal, proposeLevel } from '../../src/core/level.ts';
import { compileWatches, type Matcher } from '../../src/core/match.ts';
import { accountKey } from '../../src/core/post.ts';
import { detectSignals, spokenLanguage } from '../../src/core/signals/detect.ts';
import type { Signal } from '../../src/core/signals/kinds.ts';
import { type Match, WATCH_KINDS, WATCH_OPTIONS, type Watch } from '../../src/core/watch.ts';

export interface Detected {
  id: string | number;
  /** As the line gives it. */
  lang: string | null;
  /** In which the signals were heard: told or guessed; null when not known. */
  language: string | null;
  matches: Match[];
  signals: Signal[];
  /** By the rules that Vigie starts with, of an author of whom nothing is known. */
  proposal: Proposal;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textsOf(value: unknown, what: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new Error(`${what}: a list of texts is wanted`);
}

/** A watch of the file: `terms` alone is enough, all else has the default of a new brand watch. */
function readWatch(value: unknown, index: number): Watch {
  const what = `watch ${index + 1}`;
  if (!isRecord(value)) throw new Error(`${what}: an object is wanted`);
  const kind = WATCH_KINDS.find((known) => known === (value.kind ?? 'brand'));
  if (!kind) throw new Error(`${what}: kind is one of ${WATCH_KINDS.join(', ')}`);
  const terms = textsOf(value.terms, `${what}, terms`);
  if (terms.length === 0) throw new Error(`${what}: no terms`);
  return {
    id: typeof value.id === 'string' ? value.id : `w${index + 1}`,
    kind,
    name: typeof value.name === 'string' ? value.name : (terms[0] ?? ''),
    terms,
    ...WATCH_OPTIONS,
    excluded: textsOf(value.excluded, `${what}, excluded`),
    required: textsOf(value.required, `${what}, required`),
    languages: textsOf(value.languages, `${what}, languages`),
    networks: textsOf(value.networks, `${what}, networks`),
    mutedAuthors: textsOf(value.mutedAuthors, `${what}, mutedAuthors`),
    plurals: value.plurals === true,
    typos: value.typos === true,
    active: value.active !== false,
    createdAt: 0,
    updatedAt: 0,
  };
}

/** Reads a list of watches in JSON. Throws with the number of the watch that is wrong. */
export function readWatches(json: string): Watch[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list)) throw new Error('a list of watches is wanted');
  return list.map(readWatch);
}

/** What is heard in one line. Throws when the line is no JSON object with an id and a text. */
export function detectLine(line: string, matcher: Matcher): Detected {
  const post: unknown = JSON.parse(line);
  if (!isRecord(post)) throw new Error('an object is wanted');
  if (typeof post.id !== 'string' && typeof post.id !== 'number') throw new Error('no id');
  if (typeof post.text !== 'string') throw new Error('no text');
  const told = (name: string): string | null => (typeof post[name] === 'string' ? post[name] : null);
  const [lang, network, handle] = [told('lang'), told('network'), told('handle')];
  const author = network && handle ? accountKey(network, handle) : null;
  const matches = matcher.match(post.text, { lang, network, author });
  const signals = detectSignals(post.text, lang);
  const scene = {
    kinds: matches.map(({ kind }) => kind),
    signals: signals.map(({ kind }) => kind),
    influential: false,
    known: false,
    velocity: null,
  };
  const proposal = proposeLevel(scene, FIRST_RULES);
  return { id: post.id, lang, language: spokenLanguage(post.text, lang), matches, signals, proposal };
}

/** Writes one line for each line of the file; returns how many could not be read. */
async function detectFile(file: string, matcher: Matcher): Promise<number> {
  let wrong = 0;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(detectLine(line, matcher))}\n`);
    } catch (error) {
      wrong++;
      process.stderr.write(`${file}:${number}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  return wrong;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { watches: { type: 'string' } } });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error('usage: npm run detect -- FILE.jsonl [--watches FILE.json]');
  if (!values.watches) process.stderr.write('No --watches: no term is listened for, so every line has no match.\n');
  const watches = values.watches ? readWatches(readFileSync(values.watches, 'utf8')) : [];
  if ((await detectFile(file, compileWatches(watches, COMMON_WORDS))) > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  });
}
