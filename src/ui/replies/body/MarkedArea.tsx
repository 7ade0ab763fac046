/** A text area whose faults are underlined: the same words stand behind it, unseen but for their marks. */
import type { JSX, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Fault } from '../../../core/template/fault.ts';
import { Marked } from '../../shared/Marked.tsx';

interface Props extends Record<string, unknown> {
  value: string;
  faults: readonly Fault[];
  rows: number;
  area: RefObject<HTMLTextAreaElement | null>;
  onValue: (value: string) => void;
}

export function MarkedArea({ value, faults, area, rows, onValue, ...attributes }: Props): JSX.Element {
  const mirror = useRef<HTMLDivElement>(null);
  const follow = (): void => {
    if (mirror.current && area.current) mirror.current.scrollTop = area.current.scrollTop;
  };
  return (
    <div class="marked-area">
      <div ref={mirror} class="mirror" aria-hidden="true">
        {/* A fault of no length, at the end of the text, is seen too; a last line break needs a line to stand on. */}
        <Marked text={`${value} `} spans={faults.map(({ start, end }) => ({ start, end: Math.max(end, start + 1) }))} />
      </div>
      <textarea
        ref={area}
        rows={rows}
        value={value}
        onScroll={follow}
        onInput={(event) => {
          onValue(event.currentTarget.value);
          follow();
        }}
        required
        {...attributes}
      />
    </div>
  );
}
