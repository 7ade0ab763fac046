/** Mode 140: does the text also fit where a text is passed on? */
import type { JSX } from 'preact';
import { HYPOMESSAGE, isHypomessage } from '../../../core/length/hypomessage.ts';
import type { RuleName } from '../../../core/length/limit.ts';
import { measureLength } from '../../../core/length/measure.ts';
import { t } from '../../../platform/i18n.ts';
import { countWords } from '../../../platform/lengthWords.ts';
import { Icon } from '../../shared/Icon.tsx';

/** `rules`: those of the networks that it is meant for. */
export function Hypomessage({ text, rules }: { text: string; rules: readonly RuleName[] }): JSX.Element {
  const fits = rules.every((rule) => isHypomessage(text, rule));
  if (!fits) return <li class="counter">{countWords(measureLength(text, { max: HYPOMESSAGE, rule: 'graphemes' }))}</li>;
  return (
    <li class="counter hypomessage" title={t('hypomessageHint')}>
      <Icon name="tick" size={12} />
      {t('hypomessage')}
      <span class="sr">{t('hypomessageHint')}</span>
    </li>
  );
}
