/** What a site may be, whether a page taught it or a file brought it: short texts and nothing else. */
import * as v from 'valibot';
import type { SiteDraft } from '../core/site.ts';

const SELECTOR = 500;

const short = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));
const selector = short(SELECTOR);
const maybe = v.nullable(selector);

/** Keys that are not named here are not kept. */
export const siteDraftShape = v.object({
  id: v.pipe(short(255), v.regex(/^(?!www\.)[a-z0-9.[\]:-]+$/)),
  name: short(100),
  post: v.object({ root: selector, author: selector, handle: maybe, text: selector, permalink: maybe, time: maybe }),
  person: v.nullable(v.pipe(short(200), v.regex(/^\/\S*$/))),
  composer: maybe,
}) satisfies v.GenericSchema<SiteDraft>;
