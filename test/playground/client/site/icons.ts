/** Paths of the site's icons, in a 24 by 24 box. */
export const ICONS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  profile: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-4 4-6 8-6s8 2 8 6z',
  editors: 'M4 20h4L19 9l-4-4L4 16zM14 6l4 4',
  reply: 'M4 5h16v11H10l-6 4z',
  share: 'M4 9h13l-4-4m7 10H7l4 4',
  like: 'M12 20C5 15 3 12 3 8.5a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1C21 12 19 15 12 20z',
  tick: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM7.5 12.5l3 3 6-7',
  theme: 'M20 14A8 8 0 0 1 10 4a8 8 0 1 0 10 10z',
  back: 'M11 5l-7 7 7 7M4 12h16',
} as const;
