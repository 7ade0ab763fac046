/** A site as a small file that she may give to somebody else. */
import * as v from 'valibot';
import type { Site, SiteDraft } from '../core/site.ts';
import { siteDraftShape } from './siteShape.ts';

const FORMAT = 'vigie-site';
const VERSION = 1;
/** Bytes of a file. A real one has less than one thousand. */
export const SITE_FILE_LIMIT = 20_000;

/** Why a file is no site: it is far too long; it is no such file; a newer Vigie wrote it; something in it is wrong. */
export type FileFault = 'long' | 'other' | 'newer' | 'broken';

export function siteToFile({ createdAt: _, updatedAt: __, ...site }: Site): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, site }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `isReadable`: whether this browser takes the selectors of a site. */
export function siteFromFile(text: string, isReadable: (site: SiteDraft) => boolean): SiteDraft | FileFault {
  if (new TextEncoder().encode(text).length > SITE_FILE_LIMIT) return 'long';
  const file = v.safeParse(
    v.object({ format: v.literal(FORMAT), version: v.number(), site: v.unknown() }),
    parsed(text),
  );
  if (!file.success) return 'other';
  if (file.output.version !== VERSION) return 'newer';
  const site = v.safeParse(siteDraftShape, file.output.site);
  return site.success && isReadable(site.output) ? site.output : 'broken';
}
