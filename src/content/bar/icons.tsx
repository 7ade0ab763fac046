/** The bar's icons, drawn on a grid of 16. */

const PATHS = {
  reply: 'M6.5 4 2.5 8l4 4M3 8h6.5a4 4 0 0 1 4 4v.5',
  save: 'M6.5 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM1.8 13.5c.4-2.6 2.2-4 4.7-4 1.1 0 2 .3 2.8.8M12 9v5M9.5 11.5h5',
  saved:
    'M6.5 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5ZM1.8 13.5c.4-2.6 2.2-4 4.7-4 1.1 0 2 .3 2.8.8M9.5 12l1.7 1.7 3.3-3.7',
  note: 'M3 13l.6-2.9L10.7 3a1.3 1.3 0 0 1 1.8 0l.5.5a1.3 1.3 0 0 1 0 1.8L5.9 12.4 3 13ZM9.5 4.2l2.3 2.3',
  tag: 'M2.5 7.8V3a.5.5 0 0 1 .5-.5h4.8l5.7 5.7a.7.7 0 0 1 0 1l-4.3 4.3a.7.7 0 0 1-1 0L2.5 7.8ZM5.3 5.3h.01',
  done: 'M3 8.5 6.5 12 13 4.5',
  never: 'M4.5 11.5h7l-1-1.8V7a2.5 2.5 0 0 0-5 0v2.7l-1 1.8ZM7 13.5h2M2.5 2.5l11 11',
  card: 'M2.5 3.5h11v9h-11zM5.8 8a1.3 1.3 0 1 0 0-2.6 1.3 1.3 0 0 0 0 2.6ZM4 10.6c.3-1 1-1.5 1.8-1.5s1.5.5 1.8 1.5M9.5 6.5h2.3M9.5 9h2.3',
  lantern: 'M5 13.5h6M6 13.5 6.5 7.5h3l.5 6M5.5 7.5h5M6.5 7.5V5h3v2.5M8 2v1.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      <path d={PATHS[name]} stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
