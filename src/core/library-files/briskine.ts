/** Briskine's templates, as it keeps them: `[{ title, shortcut, tags, body }]`, the body in HTML. */
import { type Found, gather, notes, tidyLine } from './gather.ts';
import { isChangedBriskineLabel, readHandlebars, writeHandlebars } from './handlebars.ts';
import { htmlToText, textToHtml } from './html.ts';
import { type Item, isItem, itemsIn, parseJson, timeOf, valueIn, wordsIn } from './json.ts';
import type { Speech } from './labels.ts';
import { FileFault, type Library, type Remark, type WrittenFile } from './library.ts';
import { lossesOf, type Outgoing, type Speaks } from './written.ts';

export const BRISKINE_SPEAKS: Speaks = {
  proposals: false,
  days: false,
  random: true,
  person: true,
  isChangedLabel: isChangedBriskineLabel,
};

/** Subject and recipients, which no reply on a network has. */
const MAIL = ['subject', 'to', 'cc', 'bcc', 'from'];

/** `tags`: titles of tags by their ids. */
export function templateFrom(item: Item, tags: ReadonlyMap<string, string> = new Map()): Found {
  const { told, tell } = notes();
  const mail = MAIL.filter((field) => wordsIn(item, field).trim());
  if (mail.length > 0) tell('mail', wordsIn(item, 'subject') || mail.join(', '));
  const said = valueIn(item, 'tags');
  const list = typeof said === 'string' ? said.split(',') : Array.isArray(said) ? said.map(String) : [];
  const createdAt = timeOf(valueIn(item, 'created_datetime'));
  return {
    title: wordsIn(item, 'title'),
    abbreviation: wordsIn(item, 'shortcut'),
    tags: list.map((tag) => tidyLine(tags.get(tag) ?? tag)).filter(Boolean),
    parts: readHandlebars(htmlToText(wordsIn(item, 'body'), tell), tell),
    told,
    ...(createdAt !== null && { createdAt }),
  };
}

/** The templates of a list, of a list under a name, or by their ids; null: there are none. */
function templatesIn(value: unknown): Item[] | null {
  const root = isItem(value) ? (valueIn(value, 'templates') ?? value) : value;
  const list = Array.isArray(root) ? root : isItem(root) ? Object.values(root) : [];
  const items = list.filter(isItem).filter((item) => typeof valueIn(item, 'body') === 'string');
  return items.length > 0 && items.length === list.length ? items : null;
}

export function isBriskine(value: unknown): boolean {
  return templatesIn(value) !== null;
}

function isDeleted(item: Item): boolean {
  return Boolean(valueIn(item, 'deleted_datetime'));
}

export function readBriskine(said: string, lang: Speech): Library {
  const value = parseJson(said);
  const templates = templatesIn(value);
  if (!templates) throw new FileFault('other-format');
  const tags = isItem(value) ? itemsIn(value, 'tags') : [];
  const titles = new Map(tags.map((tag) => [wordsIn(tag, 'id'), wordsIn(tag, 'title')]));
  const remarks = templates
    .filter(isDeleted)
    .map((item): Remark => ({ code: 'deleted', title: '', detail: tidyLine(wordsIn(item, 'title')) }));
  const kept = templates.filter((item) => !isDeleted(item));
  return gather(
    kept.map((item) => templateFrom(item, titles)),
    remarks,
    lang,
  );
}

export function bodyInHtml({ parts }: Outgoing, lang: Speech): string {
  return textToHtml(writeHandlebars(parts, lang));
}

export function writeBriskine(replies: readonly Outgoing[], lang: Speech): WrittenFile {
  const templates = replies.map((reply) => ({
    title: reply.title,
    shortcut: reply.shortcut,
    subject: '',
    tags: reply.tags,
    body: bodyInHtml(reply, lang),
    created_datetime: new Date(reply.createdAt).toISOString(),
  }));
  return { text: JSON.stringify(templates, null, 2), losses: lossesOf(replies, ['tags'], BRISKINE_SPEAKS) };
}
