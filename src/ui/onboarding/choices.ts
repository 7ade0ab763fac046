/** What she chooses on the first screen. */

import {
  STARTER_BODIES,
  STARTER_LANGUAGES,
  STARTER_NAMES,
  type StarterBodies,
  type StarterLanguage,
} from '../../core/library/starters.ts';
import { language, t } from '../../platform/i18n.ts';
import type { ReplyDraft } from '../../storage/commands/index.ts';
import { knownNetworks, type NetworkChoice } from '../shared/networks.ts';
import { originOfServer } from '../shared/ServerField.tsx';

export interface Starter {
  title: string;
  bodies: StarterBodies;
  shortcut: string;
  kept: boolean;
}

export interface Choices extends NetworkChoice {
  /** Her server of each network that anybody runs, as she wrote it, by network id. */
  servers: Record<string, string>;
  brand: string;
  starters: Starter[];
}

/** Nothing is chosen for her. */
export const firstChoices = (): Choices => ({
  networks: [],
  discreet: [],
  servers: {},
  brand: '',
  starters: starters(),
});

/** Named in the browser's language. */
export function starters(): Starter[] {
  return STARTER_NAMES.map((name) => ({
    title: t(`starter${name}Title`),
    bodies: STARTER_BODIES[name],
    shortcut: t(`starter${name}Shortcut`),
    kept: true,
  }));
}

/** That of the interface first. */
export function starterLanguages(): StarterLanguage[] {
  const own = language();
  return [own, ...STARTER_LANGUAGES.filter((lang) => lang !== own)];
}

/** What to ask of the browser for the networks chosen. */
export function originsOf({ networks, servers }: Choices): string[] {
  const chosen = knownNetworks.filter(({ id }) => networks.includes(id));
  return chosen.flatMap(({ id, hosts }) => {
    const server = originOfServer(servers[id] ?? '');
    return server ? [...hosts, server] : [...hosts];
  });
}

/** The starters that she keeps, in the languages that she did not empty; one emptied in all is not kept. */
export function repliesOf({ starters: all }: Choices): ReplyDraft[] {
  return all.filter(({ kept }) => kept).flatMap((starter) => draftOf(starter) ?? []);
}

function draftOf({ title, bodies, shortcut }: Starter): ReplyDraft | null {
  const [own, ...others] = starterLanguages()
    .map((lang) => ({ lang, body: bodies[lang].trim() }))
    .filter(({ body }) => body);
  return own
    ? { title, shortcut, tags: [], ...own, variants: others.map((other) => ({ network: '', ...other })) }
    : null;
}
