/** What a site may be, whether a page taught it or a file brought it: short texts and nothing else. */
import * as v from 'valibot';
import { type SiteDraft, siteId } from '../core/site.ts';

const SELECTOR = 500;

const short = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));
const selector = short(SELECTOR);
const maybe = v.nullable(selector);

export const siteFields = {
  id: short(255),
  origin: v.pipe(short(264), v.regex(/^https?:\/\/[a-z0-9.[\]:-]+$/)),
  name: short(100),
  post: v.object({ root: selector, author: selector, handle: maybe, text: selector, permalink: maybe, time: maybe }),
  person: v.nullable(v.pipe(short(200), v.regex(/^\/\S*$/))),
  composer: maybe,
};

/** Keys that are not named here are not kept. */
export const siteDraftShape = v.pipe(
  v.object(siteFields),
  v.check(({ id, origin }) => URL.canParse(origin) && siteId(new URL(origin)) === id),
) satisfies v.GenericSchema<SiteDraft>;
