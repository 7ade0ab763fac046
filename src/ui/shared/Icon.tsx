/** One drawing of our set; decoration only, the words stand beside it or in the control's name. */
import type { JSX } from 'preact';
import { ICONS, type IconName } from './icons.ts';

export function Icon({ name, size = 16 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <path d={ICONS[name]} stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
