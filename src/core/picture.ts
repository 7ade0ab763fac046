/** Pictures as files: what they are by their own bytes, whatever their name says. */

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** Bytes of one picture: 10 MB. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Bytes from which its type is told. */
export const HEAD_BYTES = 16;
/** Letters of a name. */
export const MOST_NAME = 120;

const ascii = (head: Uint8Array, from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));

/** By the signatures that the formats prescribe; null: none of those that composers take. */
export function pictureType(head: Uint8Array): PictureType | null {
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n' && ascii(head, 12, 16) === 'IHDR') return 'image/png';
  if (ascii(head, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (/^GIF8[79]a$/.test(ascii(head, 0, 6))) return 'image/gif';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp';
  return null;
}

/** The name of a file as the name of a picture: without its folder and its ending. */
export function nameFromFile(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, MOST_NAME);
}

const ENDINGS: Record<PictureType, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** A name that any disk takes. */
export function fileNameOf({ name, type }: { name: string; type: string }): string {
  const bare = name
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, MOST_NAME);
  return `${bare || 'picture'}.${ENDINGS[type as PictureType] ?? 'png'}`;
}
