/**
 * Whether a regret is of something small: a bus, a biscuit, the rain. "I could cry" alone may be of anything, and where
 * nothing small is named a gesture of a brand might meet a sorrow that it does not see.
 */
import { foldPlain } from '../fold.ts';

const THING_FR =
  'bus|train|metro|tram\\w*|rer|tgv|car|avion|vol|ferry|bateau|taxi|covoit\\w*|correspondance|arret|reveil|concert|film|seance|match|finale|episode|debut|fin|spectacle|piece|expo\\w*|festival|soiree|brunch|soldes?|promo\\w*|vente|ouverture|livraison|colis|rdv|cours|tele\\w*|portable|ordi\\w*|tablette|console|manette|cles?|ecouteurs|casque|chargeur|batterie|parapluie|gants?|bonnet|echarpe|manteau|sac|lunettes|lentilles|livre|liseuse|carnet|stylo|tasse|mug|assiette|bol|verre|vase|lampe|ampoule|miroir|chaussures?|baskets|chaussettes?|collants?|jean|robe|chemise|tee-?shirt|pull|velo|trottinette|pneu|chaine|scooter|voiture|gourde|cafetiere|bouilloire|grille-pain|four|frigo|machine|aspirateur|canape|plante|cactus|ficus|tickets?|billets?|places?|carte|valise|bagages?|playlist|partie|gateau|tarte|creme|pates?|pizza|crepes?|tartines?|croissants?|pain|baguette|beurre|lait|cafe|the|chocolat|cereales?|biscuits?|bonbons?|glaces?|fromage|confiture|miel|oeufs?|sucre|chips|pain au chocolat|brioche|yaourts?|dessert|petit[- ]dej\\w*|gouter|repas|dejeuner|diner|wifi|internet|coiffure|coupe|frange|vernis|maquillage|rouge a levres';
const THING_EN =
  'bus|train|tube|tram|flight|plane|ferry|cab|taxi|ride|connection|stop|alarm|gig|concert|show|film|movie|match|game|finale|episode|play|festival|party|brunch|sale|opening|delivery|parcel|package|class|lesson|phone|laptop|tablet|console|controller|keys?|earphones|earbuds|headphones|charger|battery|umbrella|gloves?|hat|scarf|coat|jacket|bag|glasses|contacts|book|kindle|notebook|pen|mug|cup|plate|bowl|glass|vase|lamp|light ?bulb|mirror|shoes?|trainers|socks?|tights|jeans|dress|shirt|t-?shirt|jumper|sweater|bike|scooter|tyre|tire|chain|car|bottle|coffee maker|kettle|toaster|oven|fridge|washing machine|hoover|vacuum|sofa|couch|plant|cactus|tickets?|seats?|card|suitcase|luggage|playlist|save|cake|pie|cream|pasta|pizza|pancakes?|toast|croissants?|bread|butter|milk|coffee|tea|chocolate|cereals?|biscuits?|cookies?|candy|sweets|ice cream|cheese|jam|honey|eggs?|sugar|crisps|chips|bagels?|muffins?|yogh?urts?|dessert|breakfast|lunch|dinner|snacks?|wifi|wi-fi|internet|haircut|fringe|bangs|nail polish|make-?up|lipstick';

const FRENCH = [
  // Missed, forgotten, broken, spilt: a thing.
  `\\b(?:rat|loup|manqu|oubli|perdu|cass|fel|renvers|bru?l|cram|tach|dechir|raye|egar|crev|vol|fait tomber|laiss|jet|supprim|effac|decharg|explos)\\w* (?:[\\w']+ ){0,3}?(?:${THING_FR})\\b`,
  `\\b(?:${THING_FR}) (?:\\w+ ){0,3}?(?:cassee?s?|fichue?s?|foutue?s?|morte?s?|en panne|a plat|vides?|crevee?s?|ratee?s?|annulee?s?|supprimee?s?|complete?s?|fermee?s?|perdue?s?|brulee?s?|froide?s?|en retard|me manquent?|parti\\w* sans)\\b`,
  // Nothing left of a thing.
  `\\b(?:plus|pas|jamais|sans|rupture|manque|court) (?:une? seule? |le moindre |du tout )?(?:de |d'|la |le |du |des |un |une |l'|mon |ma |mes )+(?:\\w+ )?(?:${THING_FR})\\b`,
  '\\b(?:boite|paquet|placard|frigo|bouteille|reservoir) (?:\\w+ )?vide\\b|\\ben panne\\b|\\bplus de (?:batterie|jus|reseau|courant)\\b|\\bc.est complet\\b',
  // Late, stuck, weather.
  '\\b(?:bouchons?|embouteillages?|coincee?s? (?:dans|a la|sur|entre)|bloquee?s? (?:dans|a la|sur|entre)|poireaut\\w+|retard (?:de|d.un)|en retard)\\b',
  '\\b(?:pluie|pleut|pleuv\\w+|trempee?s?|neige|verglas|brouillard|grisaille|averses?|meteo|temps (?:pourri|moche|gris))\\b',
  // A tired or dull day.
  '\\b(?:lundi|flemme|mal dormi|pas dormi|rien dormi|dormi que|insomnie|nuit blanche|dur reveil|reveil|reveillee? a|debout a|levee? a|trop tot|fatiguee?s?|creve(?:e|es|s)?|vannee?|claquee?|sommeil|rentree|reprise|vaisselle|lessive|menage|reunions?|revisions?|devoirs|ennuie|ennui|dimanche soir)\\b',
  '\\bpas mon jour\\b|\\bma coupe\\b|\\b(?:envie|reve|revais|besoin) d(?:e |u |es |.un |.une )(?:\\w+ )?(?:vacances|soleil|plage|calin|sieste|cafe|the|pizza|chocolat|gateau|crepes?|glace)\\b',
  `\\bs?i seulement j.avais (?:\\w+ ){0,3}?(?:${THING_FR})\\b`,
];
const ENGLISH = [
  `\\b(?:miss(?:ed|ing)?|forgot|forgotten|lost|broke|broken|smashed|cracked|dropped|spilled|spilt|burn(?:ed|t)|ripped|tore|stained|ruined|left|deleted|slept through|locked out of|sat on|ran out of|running out of|out of) (?:[\\w']+ ){0,3}?(?:${THING_EN})\\b`,
  `\\b(?:${THING_EN}) (?:\\w+ ){0,3}?(?:broke|broken|died|dead|is gone|empty|flat|stolen|cancell?ed|sold out|closed|lost|burn(?:ed|t)|cold|late|delayed)\\b`,
  `\\b(?:no|no more|without|out of|not enough|not a single|sold out of) (?:\\w+ )?(?:${THING_EN})\\b`,
  '\\b(?:flat (?:tyre|tire|battery)|sold out|no signal|power cut|box is empty|fridge is empty|butter side down)\\b',
  '\\b(?:traffic|queue|stuck (?:in|at|on|behind)|late for|running late|delayed)\\b',
  '\\b(?:rain(?:ing|y|ed)?|drizzl\\w+|soaked|drenched|snow(?:ing|ed)?|fog|foggy|sleet|gloomy|weather|no sun)\\b',
  '\\b(?:mondays?|tired|sleepy|overslept|no sleep|not sleep|could not sleep|couldn.t sleep|can.?t sleep|barely slept|awake (?:at|since)|up (?:at|since) \\d|too early|early (?:shift|start|morning)|back to (?:work|school|reality)|chores|laundry|dishes|meetings?|homework|revision|studying|exams?|bored|boring|sunday night|my luck|not my day)\\b',
  "\\b(?:i wish|craving|need|dreaming of|dream of) (?:[\\w']+ ){0,4}?(?:holiday|vacation|beach|sun|sunshine|nap|coffee|tea|pizza|chocolate|cake|ice cream|breakfast)\\b",
];

const SMALL = new RegExp([...FRENCH, ...ENGLISH].join('|'));

/** True when something small is named that the regret may be of. */
export const hasSmallCause = (text: string): boolean => SMALL.test(foldPlain(text.slice(0, 4_000)));
