/** One gesture in the library: what it gives, what it costs, and whether its words ask for something. */
import type { JSX } from 'preact';
import type { Gesture } from '../../core/gesture.ts';
import { t } from '../../platform/i18n.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { money } from './words.ts';

interface Props {
  gesture: Gesture;
  currency: string;
  asking: boolean;
  onEdit: () => void;
  onBin: () => void;
}

export function GestureRow({ gesture, currency, asking, onEdit, onBin }: Props): JSX.Element {
  return (
    <div class="reply-row">
      <div role="gridcell" class="reply-text">
        <p class="row-title">
          <b>{gesture.title}</b>
          <span class="chip">{money(gesture.cost, currency)}</span>
        </p>
        <p class="row-text">{asking ? t('kindNotProposed') : gesture.object || gesture.text}</p>
      </div>
      <div role="gridcell" class="tools">
        <IconButton icon="pencil" label={t('uiEdit')} onClick={onEdit} skip />
        <IconButton icon="bin" label={t('uiToBin')} onClick={onBin} skip />
      </div>
    </div>
  );
}
