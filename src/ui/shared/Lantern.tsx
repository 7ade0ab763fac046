/** The lookout's lantern: our mark, in the colour of the text around it, its flame in amber. */
import type { JSX } from 'preact';

export function Lantern({ size = 22 }: { size?: number }): JSX.Element {
  return (
    <svg class="lantern" width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path
        d="M16 2.5v2.5M10.5 10.5 16 5l5.5 5.5M9 10.5h14M11 10.5v7h10v-7M8.5 17.5h15M12 17.5 10.5 29M20 17.5 21.5 29M8 29h16M11.5 23h9"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="16" cy="14" r="2.3" fill="var(--lantern)" />
    </svg>
  );
}
