/** The servers of software that anybody runs: she names hers, and allows it like any other site. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from './Field.tsx';
import type { KnownNetwork } from './networks.ts';

/** Runs on anybody's domain, so that no host can be asked for before she names one. */
export const isAnywhere = ({ hosts }: KnownNetwork): boolean => hosts.length === 0;

/** What to ask of the browser for a server as she wrote it; null for what names none. */
export function originOfServer(text: string): string | null {
  const name = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^@?[^@/\s]*@/, '');
  if (!/^[^\s/*]+\.[^\s/.]+(?:\/|$)/.test(name) || !URL.canParse(`https://${name}`)) return null;
  return `https://${new URL(`https://${name}`).hostname}/*`;
}

interface Props {
  network: KnownNetwork;
  server: string;
  onServer: (server: string) => void;
}

export function ServerField({ network, server, onServer }: Props): JSX.Element {
  const wrong = server.trim() !== '' && originOfServer(server) === null;
  return (
    <Field
      label={t('serverLabel', network.name)}
      hint={t('serverText', network.name)}
      error={wrong ? t('serverWrong') : null}
    >
      <input
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        value={server}
        placeholder="social.example"
        onInput={(event) => onServer(event.currentTarget.value)}
      />
    </Field>
  );
}
