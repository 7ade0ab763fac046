/** Which scripts run where: each network's own on its hosts, those of software found anywhere on all other sites granted. */
import { matchesAny } from '../networks/hosts.ts';
import { networks, scriptOf } from '../networks/index.ts';
import type { Ground } from '../platform/scripts.ts';

/** An address that falls under a pattern, and under no narrower one. */
const sampleOf = (pattern: string): URL =>
  new URL(
    pattern.replace(/^\*:/, 'https:').replace('//*.', '//any.').replace('//*', '//any.invalid').replace(/\*/g, ''),
  );

/** Whether every address of `inner` falls under one of `outer`. */
const within = (inner: string, outer: readonly string[]): boolean => matchesAny(outer, sampleOf(inner));

/** The part of a network's hosts that is granted: she may have allowed less than was asked, or every site. */
const grantedOf = (hosts: readonly string[], granted: readonly string[]): string[] => [
  ...new Set([...granted.filter((origin) => within(origin, hosts)), ...hosts.filter((host) => within(host, granted))]),
];

/** Networks of software that runs on anybody's host: only the page tells. */
const homeless = networks.filter(({ hosts }) => hosts.length === 0);

/** Reads what no declaration knows. */
export const GENERIC_SCRIPT = 'src/content/generic-main.js';

const ELSEWHERE = homeless.map(scriptOf);

/** The grounds of the sites granted. */
export function groundsOf(granted: readonly string[]): Ground[] {
  const homes = networks
    .map(
      (network): Ground => ({
        id: network.id,
        matches: grantedOf(network.hosts, granted),
        excludes: [],
        before: [scriptOf(network)],
      }),
    )
    .filter(({ matches }) => matches.length > 0);
  const taken = homes.flatMap(({ matches }) => matches);
  const others = granted.filter((origin) => !within(origin, taken));
  return others.length > 0
    ? [...homes, { id: 'elsewhere', matches: others, excludes: taken, before: [...ELSEWHERE, GENERIC_SCRIPT] }]
    : homes;
}

/**
 * The scripts that go before the content script at an address. Where she asks for a reply once, on a site that she never
 * granted, nothing is read that no network's declaration knows.
 */
export function scriptsAt(url: string | null, granted: boolean): readonly string[] {
  const home = url && URL.canParse(url) ? networks.find(({ hosts }) => matchesAny(hosts, new URL(url))) : null;
  if (home) return [scriptOf(home)];
  return granted ? [...ELSEWHERE, GENERIC_SCRIPT] : ELSEWHERE;
}
