/** Reads files of replies as the interface does: bytes, text, format, library. */
import { readFileSync } from 'node:fs';
import { decodeText } from '../../../src/core/encoding.ts';
import { type FormatId, readLibrary } from '../../../src/core/library-files/formats.ts';
import type { FaultCode, FileReply, Library } from '../../../src/core/library-files/library.ts';
import { recognise } from '../../../src/core/library-files/recognise.ts';
import { loadYaml } from '../../../src/ui/replies/transfer/yaml.ts';

export const yaml = await loadYaml();

export function fileText(name: string): string {
  const read = decodeText(readFileSync(new URL(`../../files/${name}`, import.meta.url)));
  if (!read) throw new Error(`${name} is no text`);
  return read.text;
}

/** Read in the format that it is recognised as. */
export function readFixture(name: string): Library & { format: FormatId } {
  const said = fileText(name);
  const format = recognise(said);
  if (!format) throw new Error(`${name} is not recognised`);
  return { format, ...readLibrary(format, said, yaml, 'fr') };
}

/** Remarks by the title of their reply, as `code detail`. */
export function remarksOf({ remarks }: Library): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { code, title, detail } of remarks) found[title] = [...(found[title] ?? []), `${code} ${detail}`.trim()];
  return found;
}

export function titled({ replies }: Library, title: string): FileReply {
  const reply = replies.find((one) => one.title === title);
  if (!reply) throw new Error(`No reply “${title}” among ${replies.map((one) => one.title).join(', ')}`);
  return reply;
}

/** The code of the fault that reading throws, with its line. */
export function faultOf(read: () => unknown): { code: FaultCode; place: string; line: number | null } | null {
  try {
    read();
    return null;
  } catch (error) {
    const { name, code, place, line } = error as { name: string; code: FaultCode; place: string; line: number | null };
    if (name !== 'FileFault') throw error;
    return { code, place, line };
  }
}
