/** What a text asks for, underlined at its place, each with its reason; and whether it speaks of the person. */
import type { JSX } from 'preact';
import { asks, speaksOfHer } from '../../core/kindness/noAsk.ts';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { Marked } from '../shared/Marked.tsx';
import { ASK_WORDS } from './words.ts';

interface Props {
  text: string;
  /** Of the brand. */
  names: readonly string[];
  /** Said when there are asks. */
  consequence?: string;
}

export function AskFindings({ text, names, consequence }: Props): JSX.Element | null {
  if (!text.trim()) return null;
  const found = asks(text, names);
  const aboutHer = speaksOfHer(text, found);
  return (
    <div class="asks" role="status">
      {found.length === 0 && aboutHer && (
        <p class="asks-none">
          <Icon name="tick" size={14} />
          {t('kindNoAsk')}
        </p>
      )}
      {found.length > 0 && (
        <>
          <p class="asks-text pre">
            <Marked text={text} spans={found} />
          </p>
          <ul>
            {found.map(({ kind, start, end }) => (
              <li key={start}>{t('kindAskLine', text.slice(start, end), t(ASK_WORDS[kind]))}</li>
            ))}
          </ul>
          {consequence && <p>{consequence}</p>}
        </>
      )}
      {!aboutHer && <p>{t('kindNoHer')}</p>}
    </div>
  );
}
