/** The bar's icons, drawn on a grid of 16. */

const PERSON = 'M9 5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 1 1 5 0ZM2 13q0-4 4.5-4 2 0 3 .5';

const PATHS = {
  reply: 'M6.5 4l-4 4 4 4M3 8h7q4 0 4 4',
  save: `${PERSON}M12 9v5M9.5 11.5h5`,
  saved: `${PERSON}M9.5 12l2 2 3-4`,
  note: 'M3 13l.5-3L11 2.5l2.5 2.5L6 12.5 3 13M9 4.5 11.5 7',
  tag: 'M2.5 8V2.5H8L13.5 8 8 13.5 2.5 8M5.5 5.5h.01',
  hand: 'M2.5 12.5q0-7 7-7h4M10 2l3.5 3.5L10 9',
  done: 'M3 8.5 6.5 12 13 4.5',
  never: 'M4.5 11.5h7l-1-2V7a2.5 2.5 0 0 0-5 0v2.5l-1 2M7 13.5h2M2.5 2.5l11 11',
  card: 'M2.5 3.5h11v9h-11zM5 6h2v1H5zM4.5 10h3M10 6.5h2M10 9.5h2',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      <path d={PATHS[name]} stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
