/** TextExpander: a group as a property list (`.textexpander`), or all groups as its settings file has them. */
import { type Found, gather, notes, tidyLine } from './gather.ts';
import type { Tell } from './html.ts';
import type { Speech } from './labels.ts';
import { FileFault, type Library, type WrittenFile } from './library.ts';
import { type Part, text } from './parts.ts';
import { type PlistValue, readPlist } from './plist.ts';
import { writePlist } from './plist-write.ts';
import { isChangedSetting, readMacros, writeMacros } from './tx-macros.ts';
import { lossesOf, type Outgoing, type Speaks } from './written.ts';

type Dict = ReadonlyMap<string, PlistValue>;

const isDict = (value: PlistValue | undefined): value is Map<string, PlistValue> => value instanceof Map;

function wordsOf(dict: Dict | undefined, key: string): string {
  const value = dict?.get(key);
  return typeof value === 'string' ? value : '';
}

function dictsOf(dict: Dict, key: string): Dict[] {
  const value = dict.get(key);
  return Array.isArray(value) ? value.filter(isDict) : [];
}

/** Kinds of snippet: text, formatted, AppleScript, shell, JavaScript. */
const SCRIPTS = new Map([
  [2, 'AppleScript'],
  [3, 'shell'],
  [4, 'JavaScript'],
]);

/** Pictures stand as U+FFFC in the plain text of a formatted snippet. */
function formattedParts(said: string, tell: Tell): Part[] {
  tell('formatting');
  if (said.includes('\ufffc')) tell('picture');
  return readMacros(said.replaceAll('\ufffc', '[image]'), tell);
}

function snippetFrom(dict: Dict, folder: string | undefined): Found {
  const { told, tell } = notes();
  const said = wordsOf(dict, 'plainText');
  const kind = Number(dict.get('snippetType') ?? 0);
  const script = SCRIPTS.get(kind);
  if (script) tell('script', script);
  const created = dict.get('creationDate');
  const at = created instanceof Date ? created.getTime() : Number.NaN;
  return {
    title: wordsOf(dict, 'label'),
    abbreviation: wordsOf(dict, 'abbreviation'),
    parts: script ? [text(`[${script}]\n${said}`)] : kind === 1 ? formattedParts(said, tell) : readMacros(said, tell),
    told,
    ...(folder !== undefined && { folder: tidyLine(folder) }),
    ...(Number.isFinite(at) && { createdAt: at }),
  };
}

/** The newer list where there are two: the older one then holds but a notice. */
function snippetsOf(dict: Dict): Dict[] {
  const newer = dictsOf(dict, 'snippetsTE3');
  return newer.length > 0 ? newer : [...dictsOf(dict, 'snippetsTE2'), ...dictsOf(dict, 'snippets')];
}

/** Folders of the snippets of a settings file, by their ids. */
function groupsById(root: Dict): Map<string, string> {
  const groups = new Map<string, string>();
  for (const group of [...dictsOf(root, 'groupsTE2'), ...dictsOf(root, 'groups')]) {
    const ids = group.get('snippetUUIDs');
    for (const id of Array.isArray(ids) ? ids : []) groups.set(String(id), wordsOf(group, 'name'));
  }
  return groups;
}

/** Name of a group that is no folder of hers: a group has to have one. */
const NO_FOLDER = 'Vigie';

export function readTextExpander(said: string, lang: Speech): Library {
  if (said.startsWith('bplist')) throw new FileFault('binary');
  const root = readPlist(said);
  if (!isDict(root)) throw new FileFault('other-format');
  const info = root.get('groupInfo');
  const named = isDict(info) ? wordsOf(info, 'groupName') : undefined;
  const own = named === NO_FOLDER ? undefined : named;
  const byId = groupsById(root);
  const found = snippetsOf(root).map((dict) => snippetFrom(dict, byId.get(wordsOf(dict, 'uuidString')) ?? own));
  const inGroups = [...dictsOf(root, 'groupsTE2'), ...dictsOf(root, 'groups')].flatMap((group) =>
    snippetsOf(group).map((dict) => snippetFrom(dict, wordsOf(group, 'name'))),
  );
  return gather([...found, ...inGroups], [], lang);
}

export const SPEAKS: Speaks = { proposals: true, days: true, person: false, isChangedLabel: isChangedSetting };

/** Version 4 ids in form, made of the place in the file: TextExpander tells snippets of one group apart by them. */
function idAt(place: number): string {
  return `00000000-0000-4000-8000-${place.toString(16).padStart(12, '0').toUpperCase()}`;
}

/** One group, as TextExpander takes them in: in a folder when all are in the same one. */
export function writeTextExpander(replies: readonly Outgoing[], lang: Speech): WrittenFile {
  const folders = new Set(replies.map(({ folder }) => folder));
  const folder = folders.size === 1 ? (replies[0]?.folder ?? '') : '';
  const snippets = replies.map(
    ({ title, shortcut, parts, createdAt }, at): PlistValue =>
      new Map<string, PlistValue>([
        ['abbreviation', shortcut && `/${shortcut}`],
        ['abbreviationMode', 0],
        ['creationDate', new Date(createdAt)],
        ['flags', 0],
        ['label', title],
        ['modificationDate', new Date(createdAt)],
        ['plainText', writeMacros(parts, lang)],
        ['snippetType', 0],
        ['useCount', 0],
        ['uuidString', idAt(at + 1)],
      ]),
  );
  const group = new Map<string, PlistValue>([
    ['expandAfterMode', 0],
    ['groupName', folder || NO_FOLDER],
  ]);
  const root = new Map<string, PlistValue>([
    ['groupInfo', group],
    ['snippetsTE2', snippets],
  ]);
  const keeps = folders.size === 1 ? (['folder'] as const) : [];
  return { text: writePlist(root), losses: lossesOf(replies, keeps, SPEAKS) };
}
