/** Which gesture of the library, why it fits, what it costs and what it needs. */
import type { JSX } from 'preact';
import type { Gesture } from '../../core/gesture.ts';
import type { Fitting } from '../../core/kindness/fit.ts';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import type { Kindnesses } from './useKindness.ts';
import { daysWords, fittingWords, money } from './words.ts';

interface Props {
  /** Empty: it is chosen already, or none fits. */
  choices: readonly Fitting[];
  gesture: Gesture | null;
  kindnesses: Kindnesses;
  onChoose: (id: string) => void;
}

function givesWords({ object, delay }: Gesture): string {
  return delay === 0 ? t('kindGivesToday', object) : t('kindGives', object, daysWords(delay));
}

export function GesturePicker({ choices, gesture, kindnesses: { day, nameOf }, onChoose }: Props): JSX.Element {
  const { currency } = day.limits;
  const fitting = choices.find((choice) => choice.gesture.id === gesture?.id);
  return (
    <>
      {choices.length > 0 && (
        <Field label={t('kindGesture')} {...(fitting && { hint: fittingWords(fitting, nameOf) })}>
          <select value={gesture?.id ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
            {choices.map(({ gesture: { id, title, cost } }) => {
              const over = cost > day.left.money;
              return (
                <option key={id} value={id} disabled={over}>
                  {t(over ? 'kindCostOver' : 'kindCostOf', title, money(cost, currency))}
                </option>
              );
            })}
          </select>
        </Field>
      )}
      {choices.length === 0 && !gesture && <p class="hint">{t('kindNoFit')}</p>}
      {gesture && (
        <p class="hint">
          {gesture.object && givesWords(gesture)} {gesture.needs && t('kindNeeds', gesture.needs)}
        </p>
      )}
    </>
  );
}
