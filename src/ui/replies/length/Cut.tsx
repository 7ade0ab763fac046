/** What a network would cut of a text that is too long: the words before it, then what goes. */
import type { JSX } from 'preact';
import { t } from '../../../platform/i18n.ts';

/** UTF-16 units that are shown before the cut. */
const BEFORE = 40;

export function Cut({ name, text, over }: { name: string; text: string; over: number }): JSX.Element {
  const from = Math.max(0, text.indexOf(' ', Math.max(0, over - BEFORE)));
  const start = over <= BEFORE || from >= over ? Math.max(0, over - BEFORE) : from + 1;
  return (
    <div class="cut">
      <p class="hint">{t('lengthCut', name)}</p>
      <p class="cut-text" dir="auto">
        {start > 0 && '…'}
        {text.slice(start, over)}
        <del>{text.slice(over)}</del>
      </p>
    </div>
  );
}
