/** A link out to an address that a page gave: only http ones become links, the others stay words. */
import type { JSX } from 'preact';

export function isWebAddress(address: string | null): address is string {
  return address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

export function ExternalLink({ href, text }: { href: string | null; text: string }): JSX.Element {
  return isWebAddress(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  );
}
