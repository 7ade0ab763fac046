/**
 * The transmission test: what of a text does not survive when it is passed on without its link, image or thread. French
 * and English are both looked for: a brand's text may mix them.
 */
import { findAddresses, type Span } from './addresses.ts';

export type Lost = 'link' | 'thread' | 'image';

export interface Fragile extends Span {
  lost: Lost;
}

const PICTURE_FR = '(?:photos?|images?|vidéos?|visuels?|gifs?|infographies?|captures?|affiches?|illustrations?)';
const PICTURE_EN = '(?:photos?|pics?|pictures?|images?|videos?|gifs?|infographics?|screenshots?|posters?|clips?)';

/** Each is looked for between letters, whatever the case; `'` stands for both apostrophes. */
const POINTERS: Readonly<Record<Lost, readonly string[]>> = {
  link: [
    '(?:le |notre |mon )?lien (?:est |se trouve )?(?:en|dans (?:la|notre|ma)) (?:bio|profil|story|description)',
    '(?:le |notre )?lien (?:est )?(?:en|dans les?) commentaires?',
    '(?:via|par|sur|avec|suivez|suis) (?:ce|le) lien(?: (?:ci-dessous|ci-dessus|suivant))?',
    '(?:le )?lien (?:ci-dessous|ci-dessus|suivant|plus bas)',
    'en cliquant (?:ici|là|sur (?:ce|le) lien)',
    'cliquez (?:ici|là|sur (?:ce|le) lien)',
    "(?:plus d'infos?|plus d'informations|inscriptions?|réservations?|rendez-vous|c'est) (?:par )?ici(?= ?(?::|👉|➡|👇|⬇|→|https?:))",
    'par ici(?= ?(?::|👉|➡|👇|⬇|→|https?:))',
    '(?:the |our )?link (?:is )?in (?:the |our |my )?(?:bio|profile|story|description|comments?|repl(?:y|ies))',
    '(?:via|at|on|with|follow|using) (?:this|the) link(?: (?:below|above))?',
    '(?:the )?link (?:below|above)',
    '(?:click|tap|swipe) (?:here|up|below|the link|on the link|this link)',
    '(?:more|info|sign up|register|book|details) here(?= ?(?::|👉|➡|👇|⬇|→|https?:))',
  ],
  thread: [
    '(?:voir |voyez |lire |lisez |cf\\.? |comme )?(?:ci-dessous|ci-dessus|ci-après)',
    '(?:voir|voyez|lire|lisez|comme dit|comme expliqué|dit|expliqué) plus (?:haut|bas)',
    '(?:voir |lire |lisez |suite )?(?:dans |de )?(?:ce|le|notre|un) (?:fil|thread)(?= ?(?:[.,;:!?)…👇⬇🧵]|$|ci-|complet|entier|plus))',
    '(?:voir|lire|lisez|suivez|dérouler|déroulez) (?:le|ce|notre) (?:fil|thread)',
    '(?:à dérouler|la suite (?:en|dans les) (?:commentaires?|réponses?))',
    '(?:dans|voir|lire|lisez) (?:les|nos|vos) (?:commentaires|réponses)',
    '(?:dans |de |voir )?(?:le|notre|mon) (?:message|commentaire|post|tweet|billet) (?:précédent|suivant|épinglé)',
    '(?:ce|le) (?:post|tweet|message) (?:ci-dessus|ci-dessous|cité)',
    '(?:see |read |as )?(?:mentioned |said |explained |shown )?(?:below|above)(?= ?(?:[.,;:!?)…👇⬇👆⬆🧵]|$))',
    '(?:see|read|check|view) (?:below|above)',
    '(?:(?:see|read|in|check|follow|unroll) )?(?:the|this|our|a) thread(?= ?(?:[.,;:!?)…👇⬇🧵]|$|below|above))',
    '(?:see|read|check|follow|unroll|in) (?:the|this|our) thread',
    '(?:in|see|check|read) (?:the|our|your) (?:comments|replies)',
    '(?:in |see )?(?:the|our|my|this) (?:previous|next|last|pinned|quoted) (?:post|tweet|message|comment|reply)',
  ],
  image: [
    `(?:voir |sur |regardez |regarde |comme sur )?(?:ce|cet|cette|ces) ${PICTURE_FR}`,
    `(?:voir|sur|regardez|regarde|comme sur) (?:la|le|l'|les|notre|nos) ?${PICTURE_FR}`,
    `(?:la |l'|le )?${PICTURE_FR} (?:ci-jointe?s?|ci-contre|ci-dessous|ci-dessus|jointe?s?|suivante?s?)`,
    `(?:en|voir) (?:photo|image|vidéo)s?(?= ?(?:[.,;:!?)…👇⬇📷📸🎥]|$))`,
    '(?:ci-jointe?s?|ci-contre|en pièces? jointes?)',
    `(?:see |look at |watch |in |on |as in )?(?:this|these) ${PICTURE_EN}`,
    `(?:see|look at|watch|in|on|as in) (?:the|our|my) ${PICTURE_EN}`,
    `(?:the )?${PICTURE_EN} (?:below|above|attached)`,
    '(?:see attached|attached (?:photo|picture|image|video|file)|pictured(?: (?:here|above|below))?)',
  ],
};

const EMBEDDED = `(?<![\\p{L}\\p{N}])(?:WORDS)(?![\\p{L}\\p{N}])`;

const ofWords = (words: readonly string[]): RegExp =>
  new RegExp(
    EMBEDDED.replace('WORDS', words.join('|').replaceAll("'", "['’]").replaceAll(' ?', '[ \\u00A0\\u202F]?')),
    'giu',
  );

const FORMS: readonly (readonly [Lost, RegExp])[] = [
  ['link', ofWords(POINTERS.link)],
  ['image', ofWords(POINTERS.image)],
  ['thread', ofWords(POINTERS.thread)],
  // Numbers of a thread: "2/5" at the start, "(2/5)" or "1/5" at the end; elsewhere they are figures. A spool.
  ['thread', /^\(?\d{1,2}\/(?:\d{1,2}|n)\)?(?=\s)|\(\d{1,2}\/(?:\d{1,2}|n)\)(?=\s*$)|🧵/giu],
  ['thread', /(?<![\p{L}\p{N}/])1\/(?:[3-9]|1\d|n)(?=\s*$)/giu],
  ['thread', /[👇👆⬇⬆]\uFE0F?\p{EMod}?/gu],
  ['link', /[👉➡]\uFE0F?\p{EMod}?(?=\s*(?:https?:|$))/gu],
];

/** What does not survive, in order and apart from each other. */
export function findFragile(text: string): Fragile[] {
  const links = findAddresses(text, true).map((span): Fragile => ({ ...span, lost: 'link' }));
  const words = FORMS.flatMap(([lost, form]) =>
    [...text.matchAll(form)].map(({ 0: whole, index }): Fragile => ({ start: index, end: index + whole.length, lost })),
  );
  const found: Fragile[] = [];
  const longestFirst = (a: Fragile, b: Fragile): number => a.start - b.start || b.end - a.end;
  for (const fragile of [...links, ...words].sort(longestFirst)) {
    if (fragile.start >= (found.at(-1)?.end ?? 0)) found.push(fragile);
  }
  return found;
}

/** What remains when it is quoted: the text without what does not survive. */
export function whatRemains(text: string): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of findFragile(text)) {
    rest += text.slice(at, start);
    at = end;
  }
  return (
    (rest + text.slice(at))
      .replaceAll(/\(\s*\)|[ \t]+(?=\n|$)/g, '')
      .replaceAll(/(?<=\S)[ \t]{2,}/g, ' ')
      .replaceAll(/\s+(?=[.,)])/g, '')
      // Signs that led to what is gone.
      .replaceAll(/[ \u00A0\u202F]*[,;:]+(?=[.,;:!?…])/g, '')
      .trim()
  );
}
