/** Match patterns of hosts, as browsers define them for extensions. */

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::(\*|\d+))?(\/.*)$/;

/** Whether an address falls under a match pattern. A pattern that browsers would refuse matches nothing. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = PATTERN.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = '', port, path = ''] = parts;
  return (
    (scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`) &&
    matchesHost(host, url.hostname) &&
    (port === undefined || port === '*' || port === url.port) &&
    new RegExp(`^${path.split('*').map(escapeRegExp).join('.*')}$`).test(url.pathname + url.search)
  );
}

export const matchesAny = (patterns: readonly string[], url: URL): boolean =>
  patterns.some((pattern) => matchesPattern(pattern, url));

function matchesHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
