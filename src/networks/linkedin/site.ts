/** LinkedIn's addresses. People, companies and schools are named with the kind of page they have. */
import type { Paths } from '../network.ts';
import type { Site } from '../reader/links.ts';
import { POST_PATH } from './urns.ts';

const paths: Paths = {
  origin: 'https://www.linkedin.com',
  post: POST_PATH,
  params: ['commentUrn'],
  person: /^\/((?:in|company|school|showcase)\/[^/]+)/,
  personUrl: (handle) => `https://www.linkedin.com/${handle}/`,
};

export const site = {
  hosts: ['https://www.linkedin.com/*', 'https://*.linkedin.com/*'],
  paths,
} satisfies Site;
