/** What advertising says and people do not, French and English; sources for folded text, between word borders. */

/** Praise of oneself. One is enough. */
export const BOASTS = [
  // French
  'l[ea]s? meilleure?s? (?:prix|qualite|service|marque|offre|produit|choix|rapport|du marche|au monde|de (?:sa|leur) (?:categorie|generation))s?',
  '(?:n ?[o°]|numero) ?(?:1|un)(?! ?\\d)|leader (?:du|sur le|de son|mondial)',
  'incontournables?|imbattables?|inegalable?s?|inegalee?s?|revolutionnaires?|unique (?:au monde|en son genre)',
  'jamais (?:vue?s?|egalee?s?)|hors du commun|l[ea] plus \\p{L}+ du (?:marche|monde)|haut de gamme|a couper le souffle',
  // English
  'the best (?:price|quality|service|brand|offer|deal|product|choice|value|in class|in the world|on the market|of its kind)s?|best ever',
  '(?:number|no\\.?) ?(?:one|1)(?! ?\\d)|must[- ]haves?|market[- ]leading|world[- ]class|best[- ]in[- ]class|industry[- ]leading',
  'unbeatable|unmatched|unrivall?ed|revolutionary|game[- ]chang(?:er|ing)|ground[- ]?breaking|cutting[- ]edge|next[- ]level|like no other|state of the art',
];

/** Words too great for what they are said of. One may be sincere, two sell. */
export const GUSH = [
  'incroyables?|exceptionnel(?:le)?s?|extraordinaires?|sensationnel(?:le)?s?|fabuleu(?:x|ses?)|magiques?|ultimes?|inoubliables?|sublimes?|bluffante?s?|irresistibles?',
  'amazing|incredible|awesome|extraordinary|sensational|fabulous|stunning|magical|ultimate|unforgettable|mind[- ]blowing|irresistible|spectacular',
];

/** What sells, said as it is said in windows. */
export const SLOGANS = [
  // French
  '(?:ne )?(?:manquez|ratez|loupez) (?:pas|surtout pas)|ne passez pas a cote|depechez[- ]vous|foncez|craquez|faites[- ]vous plaisir|laissez[- ]vous (?:tenter|seduire|surprendre)|profitez[- ]en',
  'offre (?:speciale|exclusive|limitee|exceptionnelle|unique|de lancement)|(?:en )?exclusivite|edition limitee|duree limitee|prix (?:fou|casse|mini)s?|bon plan|petits prix|a saisir',
  "(?:jusqu'a )?-? ?\\d{1,2} ?% (?:de (?:remise|reduction|rabais)|sur (?:tout|toute|votre))|code promo|derniers? jours?|plus que (?:quelques|\\d+) (?:jours|heures|exemplaires|places)|satisfaits? ou rembourses?|vous allez (?:adorer|l'adorer)",
  // English
  "(?:do not|don't) miss (?:out|it|this)|hurry(?: up)?|act now|treat yourself|you deserve|indulge yourself|you(?:'ll| will) love it|grab (?:yours|it|one)|what are you waiting for",
  '(?:special|exclusive|limited|unbeatable|launch) (?:offer|deal|edition|price)s?|limited time|while stocks? lasts?|last (?:chance|days)|best deals?|\\d{1,2} ?% off|(?:promo|discount) code|satisfaction guaranteed|money[- ]back',
];

/** What one is told to do with a link. Beside one, it is an advertisement. */
export const CALLS = [
  'cliquez|decouvrez|commandez|achetez|reservez|testez|essayez|telechargez|inscrivez[- ]vous|abonnez[- ]vous|rejoignez[- ]nous|profitez|craquez|shoppez|rendez[- ]vous (?:sur|dans)|clique|decouvre|commande|achete|reserve|telecharge|inscris[- ]toi|abonne[- ]toi|rejoins[- ]nous|profite',
  'click|discover|order (?:now|yours|today|here)|buy|shop|book (?:now|yours)|try it|download|sign up|subscribe|join us|get yours|check it out|swipe up|learn more',
];
