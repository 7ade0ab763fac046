/** A short name for a text, by which it is known again without being kept. */

/** 64 bits of FNV-1a in two halves with different offsets (www.isthe.com/chongo/tech/comp/fnv), in base 36. */
export function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
