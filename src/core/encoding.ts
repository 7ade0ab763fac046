/** The text of a file, whatever wrote it: UTF-8, UTF-16, or what Windows called Latin-1. */

export const ENCODINGS = ['utf-8', 'utf-16', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  text: string;
  /** How it was read; `windows-1252` is a guess, for any bytes can be read so. */
  encoding: Encoding;
}

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** The way the two bytes of a character stand, by its mark or its zeros; null: it is not UTF-16. */
function utf16Order([first = 0, second = 0]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (second === 0 && first > 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second > 0)) return 'utf-16be';
  return null;
}

/** Null: this is no text, as archives (a spreadsheet's own format is one) and files with zeros are none. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  const order = utf16Order(bytes);
  if (order) return { text: decoded(bytes, order, false) ?? '', encoding: 'utf-16' };
  const text = decoded(bytes, 'utf-8', true);
  const read: DecodedText =
    text === null
      ? { text: decoded(bytes, 'windows-1252', false) ?? '', encoding: 'windows-1252' }
      : { text, encoding: 'utf-8' };
  return read.text.includes('\0') ? null : read;
}
