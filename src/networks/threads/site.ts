/** Threads' addresses, of today and from before it moved to threads.com. */
import type { Paths } from '../network.ts';
import type { Site } from '../reader/links.ts';

export const PERMALINK = /^\/(?:@[\w.]+\/post|t)\/([\w-]+)/;
export const PROFILE = /^\/@([\w.]+)(?:\/(?:replies|media|reposts))?\/?$/;

const paths: Paths = {
  origin: 'https://www.threads.com',
  post: PERMALINK,
  person: PROFILE,
  personUrl: (handle) => `https://www.threads.com/@${handle}`,
};

export const site = {
  hosts: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*', 'https://threads.net/*'],
  paths,
} satisfies Site;
