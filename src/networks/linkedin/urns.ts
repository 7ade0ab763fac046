/** LinkedIn's ids: the addresses that they make, and the moment that each holds. */

const COLON = '(?::|%3A)';
const KIND = '(activity|ugcPost|share)';
/** Nineteen digits; bounded, for pages may hold anything. */
const ID = String.raw`(\d{15,20})`;
const POST = new RegExp(`${KIND}(?:${COLON}|-)${ID}`);
const COMMENT = new RegExp(
  String.raw`comment${COLON}(?:\(|%28)(?:urn${COLON}li${COLON})?${KIND}${COLON}${ID}(?:,|%2C)${ID}`,
);

/** Path and query of posts and comments, as `paths.post` asks for. */
export const POST_PATH = new RegExp(
  String.raw`^/feed/update/urn${COLON}li${COLON}${KIND}${COLON}(\d+)/?` +
    String.raw`(?:\?commentUrn=urn%3Ali%3Acomment%3A\(\w+%3A\d+%2C(\d+)\))?` +
    String.raw`|^/posts/[^/?]+?-${KIND}-(\d+)(?:-\w+)?/?`,
);

/** The address of the comment, else of the post, that an attribute or address names. */
export function addressOf(text: string | null | undefined): string | null {
  const comment = COMMENT.exec(text ?? '');
  const [, kind, id] = comment ?? POST.exec(text ?? '') ?? [];
  if (!kind || !id) return null;
  const query = comment ? `?commentUrn=${encodeURIComponent(`urn:li:comment:(${kind}:${id},${comment[3]})`)}` : '';
  return `/feed/update/urn:li:${kind}:${id}/${query}`;
}

/** The id of the comment that a text names: the same under each of its post's ids. */
export const commentId = (text: string | null | undefined): string | null => COMMENT.exec(text ?? '')?.[3] ?? null;

/**
 * Ids count from the millisecond of their creation, in the bits above the lowest 22. Comments and activities are made
 * when they appear; a `ugcPost` when it is written, which for a planned one was seen to be eight days before.
 */
export function momentOf(text: string | null | undefined): number | null {
  const [, kind, activity] = POST.exec(text ?? '') ?? [];
  const id = commentId(text) ?? (kind === 'activity' ? activity : undefined);
  const moment = id ? Number(BigInt(id) >> 22n) : 0;
  return moment > Date.UTC(2003, 0) && moment < Date.UTC(2100, 0) ? moment : null;
}

/** First byte of a packed id: which of the two it is. */
const PACKED_KINDS: Record<number, string> = { 10: 'activity', 18: 'ugcPost' };

/** Keys of the 2026 pages begin with the post's id as a protocol buffer in base64: kind, length, field, zigzag varint. */
export function unpackedUrn(key: string | null | undefined): string | null {
  const packed = /^[\w+/]{14,24}(?=-)/.exec(key ?? '')?.[0].replaceAll('_', '/');
  if (!packed || packed.length % 4 === 1) return null;
  const bytes = [...atob(packed)].map((byte) => byte.charCodeAt(0));
  const kind = PACKED_KINDS[bytes[0] ?? 0];
  if (!kind || bytes[2] !== 8) return null;
  let value = 0n;
  for (const [place, byte] of bytes.slice(3).entries()) value |= BigInt(byte & 127) << BigInt(7 * place);
  return `urn:li:${kind}:${value >> 1n}`;
}
