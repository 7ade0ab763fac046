/** The faults of a body in words, each with its place and the way to it. */
import type { JSX } from 'preact';
import type { Fault } from '../../../core/template/fault.ts';
import { formatNumber, t } from '../../../platform/i18n.ts';
import { Icon } from '../../shared/Icon.tsx';

interface Props {
  id: string;
  body: string;
  faults: readonly Fault[];
  onShow: (fault: Fault) => void;
}

/** Line and column, from 1, as editors count them. */
export function placeOf(body: string, at: number): { line: number; column: number } {
  const before = body.slice(0, at).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

export function FaultList({ id, body, faults, onShow }: Props): JSX.Element {
  return (
    <ul id={id} class="faults" aria-live="polite">
      {faults.map((fault) => {
        const { line, column } = placeOf(body, fault.start);
        const place = t('faultPlace', formatNumber(line), formatNumber(column));
        return (
          <li key={`${fault.key} ${fault.start}`}>
            <Icon name="warning" size={14} />
            <span>
              {place} {t(fault.key, ...fault.values)}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={`${t('faultShow')}: ${place}`}
              onClick={() => onShow(fault)}
            >
              {t('faultShow')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
