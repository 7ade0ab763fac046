/** The fields of an offer: the gesture, its words with what they ask, and why. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { AskFindings } from './AskFindings.tsx';
import { GesturePicker } from './GesturePicker.tsx';
import type { Kindnesses } from './useKindness.ts';
import type { Offer } from './useOffer.ts';

interface Props {
  offer: Offer;
  /** She tried to offer: what is missing is said. */
  tried: boolean;
  kindnesses: Kindnesses;
}

function textError({ text, hasGaps }: Offer): string | null {
  if (!text.trim()) return t('refusedEmpty');
  return hasGaps ? t('kindGapsLeft') : null;
}

export function OfferFields({ offer, tried, kindnesses }: Props): JSX.Element {
  const { choices, gesture, text, why } = offer;
  return (
    <>
      <GesturePicker choices={choices} gesture={gesture} kindnesses={kindnesses} onChoose={offer.choose} />
      <Field label={t('kindText')} error={tried ? textError(offer) : null}>
        <textarea rows={5} value={text} onInput={(event) => offer.write(event.currentTarget.value)} required />
      </Field>
      <AskFindings text={text} names={kindnesses.day.names} />
      <Field label={t('kindWhy')} hint={t('kindWhyHint')} error={tried && !why.trim() ? t('refusedEmpty') : null}>
        <input value={why} onInput={(event) => offer.setWhy(event.currentTarget.value)} autocomplete="off" required />
      </Field>
    </>
  );
}
