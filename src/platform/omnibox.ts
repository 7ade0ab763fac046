/** The keyword of the address bar. */
import type { Omnibox } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { listen } from './events.ts';

export interface Suggestion {
  /** What stands in the address bar when it is chosen, and what `enter` is then given. */
  content: string;
  title: string;
  /** Shown after the title, dimmed. */
  preview: string;
}

/** Chrome reads descriptions as XML, and shows none at all when one is not well formed. */
const CONTROLS = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu;
const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export function xmlText(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? '');
}

/** Firefox shows descriptions as they are. */
const readsXml = (): boolean => !('getBrowserInfo' in browser.runtime);

function described({ content, title, preview }: Suggestion): Omnibox.SuggestResult {
  const plain = [title, preview].filter(Boolean).join(' · ').replace(CONTROLS, ' ');
  const markup = `${xmlText(title)}${preview && ` <dim>· ${xmlText(preview)}</dim>`}`;
  return { content, description: readsXml() ? markup : plain };
}

export interface OmniboxActs {
  /** The first line, before she types. */
  hint: () => string;
  suggest: (typed: string) => Promise<Suggestion[]>;
  /** What she chose, or typed. */
  enter: (typed: string) => void;
}

export function onOmnibox({ hint, suggest, enter }: OmniboxActs, signal: AbortSignal): void {
  const start = (): void => {
    const text = hint();
    void browser.omnibox.setDefaultSuggestion({ description: readsXml() ? xmlText(text) : text });
  };
  const change = (typed: string, show: (found: Omnibox.SuggestResult[]) => void): void => {
    suggest(typed).then((found) => show(found.map(described)), console.error);
  };
  listen(browser.omnibox.onInputStarted, start, signal);
  listen(browser.omnibox.onInputChanged, change, signal);
  listen(browser.omnibox.onInputEntered, (typed: string) => enter(typed), signal);
}
