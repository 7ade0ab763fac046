/** Pinterest's addresses and test ids. */
import type { Paths } from '../network.ts';
import type { Site } from '../reader/links.ts';

/** A selector of elements by their test ids, separated by spaces. */
export const id = (names: string): string =>
  `:is(${names.replace(/\S+/g, '[data-test-id="$&"]').replaceAll(' ', ', ')})`;

const NO_PERSON =
  'pin|pin-builder|pin-creation-tool|idea-pin-builder|search|ideas|today|explore|topics|categories|videos|shopping|business|settings|login|signup|logout|password|about|homefeed|following|news_hub|engagement|discover|convo|resource|oauth|ads|create|_';

/** Countries with a domain of their own; others are served below pinterest.com. */
const DOMAINS = 'com at ca ch cl co.kr co.uk com.au com.mx de dk es fr ie info it jp nz ph pt ru se'.split(' ');

const paths: Paths = {
  post: /^\/pin\/(?:[^/]*--)?(\d+)/,
  person: new RegExp(`^/(?!(?:${NO_PERSON})/?$)([\\w-]+)/?$`, 'i'),
  personUrl: (handle) => `https://www.pinterest.com/${handle}/`,
};

export const site = {
  hosts: ['https://www.pinterest.com/*', ...DOMAINS.map((domain) => `https://*.pinterest.${domain}/*`)],
  paths,
} satisfies Site;
