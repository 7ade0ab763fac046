/**
 * Posts in which a gesture might hurt though nothing grave is clearly said: bodies and cures, losses told softly, work and
 * home, violence, hatred, courts, politics, animals, children. In doubt nobody is given anything.
 */
import { foldPlain } from '../fold.ts';
import type { QueuedPost } from '../queue.ts';
import { detectSignals } from '../signals/detect.ts';
import { DEFAULT_THRESHOLDS } from '../signals/kinds.ts';
import { hasSmallCause } from './cause.ts';
import { namesThirds } from './speaker.ts';

/** A single word that might be grave or hostile is enough. */
const FAINT = { ...DEFAULT_THRESHOLDS, sensitive: 0.2, hostility: 0.35 };

const PETS_FR =
  "chien|chienne|chiot|chat|chatte|chaton|lapine?|hamster|furet|cheval|jument|poney|perruche|poule|poisson|cochon d'inde";
const PETS_EN =
  'dog|puppy|pup|cat|kitten|rabbit|bunny|hamster|ferret|guinea pig|horse|mare|pony|parrot|budgie|chicken|goldfish|pet';

const FRENCH = [
  // Bodies, cures, births.
  "\\b(?:labo|prise de sang|irm|scanner|radiotherapie|mammo\\w*|onco\\w+|medecins?|docteur|medocs?|medicaments?|ordonnance|traitement|infirmiere?s?|clinique|psy|psychologue|therapie|rechut\\w+|sobre|sobriete|maligne?|benigne?|kystes?|contractions|prema\\w*|couveuse|cordon|berceau|neonat\\w*|enceinte|grossesse|accouch\\w+|maternite)\\b|\\bperdu les eaux\\b|\\b(?:ma|mon|une|un) (?:jambe|bras|main|oeil|sein|pied) (?:est |a |en )?(?:reste\\w*|ampute\\w*|moins|coupe\\w*|perdue?)\\b|\\ben arret (?:maladie|de travail|depuis)\\b|\\bne (?:se |s')?(?:mange|nourrit|alimente) (?:presque )?(?:plus|rien)\\b|\\bmange (?:presque |quasi )?plus\\b|\\b(?:reconnai\\w+|parle|marche|respire) plus\\b",
  "\\b(?:coup|entaill|scarifi|brul)\\w* (?:les |le |la |mes |mon )(?:bras|veines|poignets?|cuisses?|peau)\\b|\\bplus (?:jamais )?(?:me |se )?reveill\\w+|\\bme reveiller plus\\b|\\b(?:envie|voudrais|veux|aimerais) (?:de |tellement |juste )*disparaitre\\b|\\bplus (?:de raison|envie|la force) de (?:vivre|continuer|me battre)\\b|\\bme foutre en l'air\\b",
  // Losses told softly.
  "\\b(?:n'est|n'es|sont|n'etes|est) plus (?:la|parmi|de ce monde)\\b|\\bsans (?:elle|lui|toi|eux|elles)\\b|\\btu (?:es|etais|nous as) (?:partie?|quitt\\w+)\\b|\\bdepart d(?:e |u |')|\\bs'est eteinte?\\b|\\bdernier(?:e fois| appel| message| adieu)\\b|\\b(?:tu me|me) manques\\b|\\bn'a pas (?:tenu|survecu)\\b|\\bau ciel\\b|\\bla-haut\\b|\\bpartie? (?:au ciel|rejoindre|pour toujours)\\b",
  // Work and home.
  "\\b(?:vire(?:e|es|s)?|virer|renvoye\\w*|prud'?hommes|allocs?|allocations?|caf|apl|aah|paie|salaire|credits?|foyer d\\w+|assistante? sociale|mise a pied|plan social|fermeture de l'usine)\\b|\\b(?:dor(?:s|t|mir|mi|mons)|vi(?:s|t|vre|vons)) (?:dans (?:la|ma|notre|sa) voiture|dehors)\\b|\\bplus de (?:toit|logement|chauffage)\\b|\\b(?:maison|appart\\w*|immeuble|toit) (?:\\w+ )?(?:a |est |en )?(?:brule\\w*|feu|flammes|inonde\\w*|effondr\\w*)\\b",
  // Violence, hatred, courts, politics.
  "\\b(?:insult\\w+|frapp\\w+|moqueries|humili\\w+|sirenes|bombes?|frontieres?|exil\\w*|racistes?|sexistes?|homophobes?|haine|haineu\\w+|immigr\\w+|migrants?|musulman\\w*|juifs?|juives?|foulard|autis\\w+|trisom\\w+|peine|proces|verdicts?|tribuna(?:l|ux)|juges?|condamn\\w+|prison|avocat\\w*|divorc\\w+|garde (?:des enfants|partagee|alternee)|elections?|vot(?:e|es|er|ons|ez)|gouvernement|ministres?|president\\w*|deputee?s?|politi\\w+|manifs?|manifestations?|ukraine|gaza|israel\\w*|palestin\\w+)\\b|\\bleve la main\\b|\\bmon ex\\b|\\b(?:se )?moqu\\w+ de moi\\b|\\b(?:m'a |me |m')(?:suiv|traqu|menac|bouscul)\\w*|\\bpeur de (?:rentrer|sortir|lui|mourir)\\b|\\b(?:femmes?|hommes?|filles?|gens|personnes?|seule?) (?:noire?s?|blanc(?:he)?s?|arabes?)\\b|\\bma couleur de peau\\b|\\bmes origines\\b",
  // Cruelty, fear, animals, children.
  `\\b(?:cruaute|souffrance|abattoirs?|vivisection|maltrait\\w+|braconn\\w+|phobi\\w+|trauma\\w*|terrifie\\w*|terreur|panique|victimes?|sinistr\\w+|catastrophes?)\\b|\\btests? sur (?:les )?animaux\\b|\\b(?:${PETS_FR})\\b,? (?:(?:s'|a |a ete |est |s'est (?:encore )?(?:fait )?|se fait |vient d'etre )+)?(?:mange\\w*|ecras\\w+|empoisonn\\w+|noy\\w+|tu(?:er|ee?s?)|renvers\\w+|disparu\\w*|perdu\\w*|piqu\\w+|endormi\\w*|bless\\w+|oper\\w+|malade|vieilli\\w*)\\b|\\b(?:fils|fille|gamine?|petite?|enfants?|bebe|ado)\\b.{0,12}\\b\\d{1,2} (?:ans|mois)\\b|\\bpour (?:le|la|les) petite?s?\\b`,
];
const ENGLISH = [
  "\\b(?:lab results|test results|results back|blood tests?|mri|ct scan|mammogram|oncolog\\w+|ward|lump|tumou?rs?|doctors?|gp|nurses?|meds|medication|prescription|treatment|clinic|therap(?:y|ist)|shrink|relaps\\w+|sober|sobriety|malignant|benign|contractions|preemie|premature|nicu|ultrasound|pregnan\\w+|infertil\\w+|labou?r pains)\\b|\\bwaters? broke\\b|\\b(?:left|lost) my (?:leg|arm|hand|foot|eye|breast|sight|hearing)\\b|\\b(?:cradle|cot|car seat) is empty\\b|\\bsigned off (?:work|sick)\\b|\\b(?:won't|wont|doesn't|can't|not) (?:eat|eating|recogni[sz]e|speak|talk|walk|breathe)(?: \\w+)? (?:any ?more|properly|at all)\\b|\\b(?:won't|doesn't) recogni[sz]e\\b",
  '\\b(?:cut|cutting|burn(?:ed|t|ing)?|hurt(?:ing)?) (?:my (?:arms?|wrists?|thighs?|skin)|myself)\\b|\\bnot wake up\\b|\\bnever wake up\\b|\\b(?:want|wish|wanna) (?:\\w+ ){0,3}(?:disappear|be gone|vanish)\\b|\\bno (?:reason|point) (?:to|in) (?:live|living|go(?:ing)? on)\\b|\\b(?:drinks?|bottle|slipped) (?:\\w+ )?(?:again|last night)\\b|\\bthen the bottle\\b',
  "\\b(?:isn't|is not|not|no longer) (?:here|with us|around) ?(?:any ?more|now)?\\b|\\bwithout (?:him|her|them|you|mum|mom|dad|nan)\\b|\\b(?:since|when) you (?:left|went|passed|died)\\b|\\byou left us\\b|\\blast (?:call|goodbye|words?|message)\\b|\\bmiss (?:you|him|her|them)\\b|\\b(?:didn't|did not|won't) make it(?: (?:through|home))?[.,!]|\\bin heaven\\b|\\bup there\\b|\\bempty chair\\b|\\bfor (?:nan|gran\\w*|mum|mom|dad) (?:every|too|still)\\b",
  '\\b(?:let go (?:by|from|today)|sacked|fired|dismissed|made redundant|furlough\\w*|benefits (?:stopped|cut)|welfare|payday|wages?|salary|mortgage|landlord|shelter|social worker|repossess\\w*)\\b|\\b(?:sleep(?:ing)?|slept|liv(?:e|ing)) (?:in (?:the|my|our) (?:car|van)|rough|outside|on the streets?)\\b|\\b(?:house|home|flat|apartment|roof) (?:\\w+ )?(?:burn(?:ed|t)|flooded|collapsed|caught fire|destroyed)\\b|\\bno (?:heating|roof|home)\\b',
  "\\b(?:insult\\w*|slurs?|humiliat\\w+|sirens?|shelling|bombs?|borders?|racis\\w+|sexis\\w+|homophob\\w+|hatred|immigra\\w+|migrants?|muslims?|jews?|jewish|headscarf|hijab|trans|autis\\w+|down'?s syndrome|verdicts?|trials?|court|judges?|jury|sentenced|convicted|lawyers?|prison|jail|custody|divorc\\w+|hanged|executions?|elections?|vot(?:e|es|ed|ing)|government|senat\\w+|president\\w*|congress|parliament|minister\\w*|politi\\w+|protests?|brexit|ukraine|gaza|israel\\w*|palestin\\w+)\\b|\\bcalled (?:me )?names\\b|\\blaugh(?:s|ed|ing)? at me\\b|\\bpicked on\\b|\\b(?:raised|laid) (?:his|her|a) hands?\\b|\\b(?:hits?|hitting|pushed|shoved|follow(?:ed|s|ing)|threaten\\w+) me\\b|\\bmy ex\\b|\\b(?:black|white|brown|asian|mexican|arab|gay|disabled) (?:wom[ae]n|m[ae]n|girls?|boys?|guys?|people|kids?|person|famil\\w+)\\b|\\bback home\\b.{0,30}\\bfamily\\b|\\bfamily back home\\b",
  `\\b(?:cruelty|cruel|suffering|slaughter\\w*|poach\\w+|animal (?:testing|abuse|shelter)|phobia\\w*|trauma\\w*|terrified|terrifying|scared of|fear of|panic\\w*|victims?|disasters?|tragic|tragedy|on purpose)\\b|\\b(?:${PETS_EN})\\b,? (?:(?:'s|is|was|has|been|just|got|went|being) )*(?:eaten|run over|hit by|killed|poisoned|drowned|missing|lost|hurt|injured|sick|ill|put down|dead|gone)\\b|\\blost (?:dog|cat|puppy|kitten)\\b|\\b\\d{1,2}[ -]?(?:yr|year|month)s?[ -]?olds?\\b|\\bfor the (?:little|wee) ones?\\b`,
];
/** What ends a life's ease without being grave by its words. */
const UPHEAVAL =
  /\b(?:cachets|pilules|fertilite|sourde?|aveugle|commissariat|gendarm\w+|ferme definitivement|pills|fertility|deaf|blind|police|frozen account|account (?:is )?frozen|evicted|plant is closing|lost everything|used again)\b|\btout perdu\b|\b(?:les|des) voix (?:dans|revien)|\bvoices (?:are )?(?:back|in my)\b|\b(?:usine|boite|magasin|entreprise) (?:\w+ )?ferme\b|\bcompte (?:\w+ )?bloque\b|\b(?:rendre|rendu) les cles\b|\b(?:hand|handed|gave) back the keys\b|\b(?:se levera|leveront) plus\b|\bget up again\b|\b(?:la |l'|the )?(?:eau|water) (?:est montee|came up|is rising)\b/;

const DOUBTS = new RegExp([...FRENCH, ...ENGLISH].join('|'));

/** Great distress, or somebody near: where nothing small explains them, the reason is not ours to guess. */
const DEEP = new RegExp(
  [
    "\\b(?:en peux plus|peux plus|au bout|inconsolables?|effondree?s?|pleur\\w+|larmes|peur|mal partout|plus la force|plus de force|plus envie de rien|desespoir|desesperee?s?|vide a l'interieur|coeur (?:brise|lourd)|me degoute|deteste|boule au ventre|seule? au monde|anniversaire|noel|saint-valentin)\\b",
    '\\b(?:mere|pere|maman|papa|mamie|papi|papy|mari|femme|fils|fille|soeur|frere|bebe|famille|parents|copine?|meilleure? amie?|enfants?|petit|petite)\\b',
    "\\b(?:heartbroken|devastated|inconsolable|broken|numb|empty inside|crying|cried|tears|scared|afraid|everything hurts|no (?:energy|strength)|hopeless|alone in|hate myself|can't (?:do this|go on|cope)|breaking point)\\b",
    '\\b(?:mum|mom|mother|dad|father|nan|gran\\w*|husband|wife|son|daughter|sister|brother|baby|family|parents|kids?|best (?:friend|mate)|girlfriend|boyfriend|christmas|birthday|anniversary)\\b',
  ].join('|'),
);

/** Whether a post is one to pass over. Her own thresholds do not make it deafer. */
export function isDoubtful({ post }: Pick<QueuedPost, 'post'>): boolean {
  const text = foldPlain(post.text.slice(0, 4_000));
  if (DOUBTS.test(text) || UPHEAVAL.test(text) || namesThirds(post.text)) return true;
  if (DEEP.test(text) && !hasSmallCause(post.text)) return true;
  return detectSignals(post.text, post.lang, FAINT).some(({ kind }) => kind === 'sensitive' || kind === 'hostility');
}
