/** What she chooses on the first screen. */
import { language, t } from '../../platform/i18n.ts';
import type { ReplyDraft } from '../../storage/commands/index.ts';
import { knownNetworks, type NetworkChoice } from '../shared/networks.ts';
import { originOfServer } from '../shared/ServerField.tsx';

export interface Starter {
  title: string;
  body: string;
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

/** A thank-you, an apology, a question, in the browser's language. */
export function starters(): Starter[] {
  return [
    { title: t('starterThanksTitle'), body: t('starterThanksBody'), shortcut: t('starterThanksShortcut'), kept: true },
    { title: t('starterSorryTitle'), body: t('starterSorryBody'), shortcut: t('starterSorryShortcut'), kept: true },
    { title: t('starterAskTitle'), body: t('starterAskBody'), shortcut: t('starterAskShortcut'), kept: true },
  ];
}

/** What to ask of the browser for the networks chosen. */
export function originsOf({ networks, servers }: Choices): string[] {
  const chosen = knownNetworks.filter(({ id }) => networks.includes(id));
  return chosen.flatMap(({ id, hosts }) => {
    const server = originOfServer(servers[id] ?? '');
    return server ? [...hosts, server] : [...hosts];
  });
}

/** The starters that she keeps; one that she emptied is not kept. */
export function repliesOf({ starters: all }: Choices): ReplyDraft[] {
  return all
    .filter(({ kept, body }) => kept && body.trim())
    .map(({ title, body, shortcut }) => ({ title, body: body.trim(), shortcut, tags: [], lang: language() }));
}
