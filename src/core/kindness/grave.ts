/** Grave subjects, which no gesture of a brand may touch: they call for human presence, or for silence. */
import { foldPlain } from '../fold.ts';
import type { QueuedPost } from '../queue.ts';
import { detectSignals } from '../signals/detect.ts';
import { DEFAULT_THRESHOLDS } from '../signals/kinds.ts';

/** `other`: grave by the words that Vigie hears, with no name here. */
export const GRAVE_SUBJECTS = ['grief', 'illness', 'minors', 'violence', 'precarity', 'other'] as const;
export type GraveSubject = (typeof GRAVE_SUBJECTS)[number];

const KIN_FR =
  'pere|mere|papa|maman|frere|soeur|fils|fille|mari|femme|grand-?\\s?\\w+|mamie|papi|papy|bebe|enfant|parents?|amie?|chien|chat|chienne|chatte|lapin|hamster|cheval|perruche|oncle|tante|cousine?|compagnon|compagne|meilleure? amie?';
const KIN_EN =
  'mum|mom|mother|dad|father|brother|sister|son|daughter|husband|wife|nan|gran\\w*|baby|child|parents?|(?:best )?friend|dog|cat|uncle|aunt|cousin|partner|puppy|pet|rabbit|bunny|hamster|horse|cat|kitten';

/** A lesser suspicion than what is shown as a signal is enough to keep a gesture away. */
const WARY = { ...DEFAULT_THRESHOLDS, sensitive: 0.3 };

/** Wide on purpose: a gesture that is not made hurts nobody, one made at the wrong moment does. */
const WORDS: Record<Exclude<GraveSubject, 'other'>, readonly string[]> = {
  grief: [
    '\\b(?:deuil|deces|decedee?s?|obseques|enterrement|funerailles|condoleances|cimetiere|veuve?|fausse couche|orpheline?s?|repose en paix|rip|euthanasi\\w+)\\b',
    `\\bperdu (?:mon|ma|mes|notre|nos) (?:${KIN_FR})\\b`,
    `\\b(?:${KIN_FR}) (?:\\w+ )?(?:est|sont|vient de|nous a|m'a) (?:\\w+ )?(?:morte?s?|mourir|partie?s? (?:trop tot|pour toujours|cette nuit)|quittes?|s'eteindre|eteinte?)\\b`,
    '\\bnous a quittes\\b|\\bpartie? trop tot\\b|\\b(?:premiere?|1ere?) [\\w-]+(?: [\\w-]+)? sans (?:lui|elle|papa|maman|mon|ma)\\b',
    '\\b(?:funeral|grief|grieving|mourning|condolences|passed away|widow(?:ed|er)?|miscarriage|obituary|bereave\\w*|rest in peace|hospice|memorial service|body (?:was |being )?found|found dead)\\b',
    `\\blost (?:my|our) (?:${KIN_EN})\\b|\\b(?:${KIN_EN})(?:'s| has| is| just| was)? (?:died|dead|dying|passed)\\b`,
    '\\bsince (?:he|she|mum|mom|dad) (?:died|left us|passed)\\b|\\bfirst [\\w-]+(?: [\\w-]+)? without (?:him|her|mum|mom|dad|my)\\b|\\bput (?:him|her|my dog|our dog|my cat|our cat) (?:down|to sleep)\\b',
  ],
  illness: [
    "\\b(?:cancer|tumeur|leucemie|chimio\\w*|metastas\\w*|soins palliatifs|hospitalise\\w*|reanimation|urgences|hopital|hosto|ehpad|avc|infarctus|sclerose|diabete|depression|depressi\\w+|burn[ -]?out|anorexi\\w*|bipolaire|endometriose|fibromyalgie|operation|operee?|dialyse|handicap\\w*|crises? (?:d'angoisse|cardiaque|de panique)|suicid\\w*|idees noires|addiction|overdose|ivg|fiv|fievre|grippe|gastro|malades? chronique|maladies?)\\b",
    "\\benvie (?:de mourir|d'en finir)|\\b(?:suis|etre|tombee?|encore|est|re) malades?\\b",
    '\\b(?:cancer|tumou?r|leuk\\w*mia|chemo\\w*|hospital\\w*|icu|surgery|heart attack|dementia|alzheimer\\w*|parkinson\\w*|depression|depressed|anxiety|panic attacks?|suicid\\w*|self[- ]harm\\w*|eating disorder|overdose|rehab|addict\\w*|chronic\\w*|diagnos\\w+|biopsy|ivf|disab\\w+|wheelchair|burn(?:ed|t)?[ -]?out|covid|ambulance|fever|flu|migraines?)\\b',
    "\\b(?:had|having|after) a stroke\\b|\\bwant(?:ed)? to die\\b|\\bend it all\\b|\\b(?:i'm|i am|im|so|got|getting|feel|feeling|been|home) (?:\\w+ )?(?:sick|ill|unwell)\\b(?! (?:of|and tired))",
  ],
  minors: [
    "\\bj'ai (?:1[0-7]|[5-9]) ans\\b|\\b(?:au|mon|le) (?:college|lycee)\\b|\\ben (?:6|5|4|3)e(?:me)?\\b|\\bcm[12]\\b|\\ble brevet\\b|\\b(?:ma mere|maman|mes parents) (?:veut|veulent|m'ont|m'a) (?:pas|prive\\w*|interdit|confisque)",
    '\\b(?:mon fils|ma fille|mes enfants|mon bebe|le petit|la petite|ma puce|mon loulou)\\b.{0,40}\\b(?:pleur\\w*|larmes|inconsolable|triste|decue?s?|effondree?s?)\\b',
    "\\bi(?:'m| am) (?:1[0-7]|[5-9])(?: years old)?\\b(?! (?:min|hour|week|month|day|euro|%|years into|km|miles))|\\b(?:6th|7th|8th|9th|10th|11th) grade\\b|\\byear (?:7|8|9|10|11)\\b|\\b(?:middle|high|primary) school\\b|\\bgcses?\\b|\\bi'm grounded\\b|\\bmy (?:mum|mom|parents) (?:won't|wouldn't|don't|didn't) let me\\b",
    '\\b(?:my|our) (?:son|daughter|kids?|baby|toddler|little (?:one|girl|boy))\\b.{0,40}\\b(?:crying|cried|cries|sobbing|tears|heartbroken|sad|bullied|upset)\\b',
  ],
  violence: [
    "\\b(?:agress\\w+|violences?|viole(?:e|es|ur)?|harcel\\w+|battue?s?|cambriol\\w*|braqu(?:age|ee?s?)|attentats?|guerre|bombard\\w*|fusillade|accident|incendie|inond\\w+|seisme|police|garde a vue|racis\\w+|discrimin\\w+|menac(?:ee?s?|es)|m'a frappe\\w*|otages?|refugies?)\\b",
    '\\b(?:assault\\w*|beaten up|raped?|rapist|abus(?:ed|er|ive)|harass\\w*|bull(?:ied|ying)|stalk(?:er|ed|ing)|mugged|burgl\\w*|robbed|shootings?|stabb\\w*|war|bombings?|terroris\\w*|(?:car|bike|plane|train) (?:crash|accident)|house fire|wildfires?|flood(?:ed|ing|s)?|earthquake|hurricane|evacuated|racis\\w+|domestic violence|threaten\\w*|refugees?)\\b|\\b(?:got|was|were|been) (?:shot|attacked)\\b',
  ],
  precarity: [
    '\\b(?:licencie\\w*|chomage|rsa|sdf|a la rue|expuls\\w+|huissiers?|surendett\\w*|a decouvert|interdit bancaire|banque alimentaire|restos? du coeur|fins? de mois|loyers?|dettes?|pole emploi|france travail|secours populaire)\\b|\\bperdu mon (?:boulot|travail|emploi|job|taf|logement|appart\\w*)\\b',
    "\\bplus (?:un |une |de |d')(?:rond|sou|sous|argent|euro|thunes?|fric|maille|quoi)\\b|\\bplus rien a manger\\b|\\bpas (?:les moyens|d'argent|de quoi)\\b|\\b(?:peux|pouvoir|puisse|peut|pouvons) (?:pas|plus) (?:\\w+ )?(?:payer|me (?:le |la )?permettre|m'(?:en |y )?offrir)|\\bsaut(?:e|er) (?:un|des|le) repas\\b|\\btrop chere?s? pour moi\\b",
    "\\b(?:laid off|got fired|lost my job|redundan\\w+|unemploy\\w*|evict\\w*|homeless\\w*|food ?banks?|food stamps|overdrawn|overdraft|bailiffs?|in debt|debts?|skip(?:ping|ped)? meals?|universal credit|payday|paycheck|flat broke|nothing (?:left )?to eat)\\b|\\b(?:can't|cannot|can not|couldn't|cant) (?:even )?(?:afford|pay)\\b|\\b(?:i'm|am|so|being) broke\\b|\\bno money\\b|\\brent (?:is due|due|money|went up|arrears)\\b|\\buntil (?:i get |we get )?paid\\b",
  ],
};

const SUBJECTS = Object.entries(WORDS).map(
  ([subject, sources]) => [subject as GraveSubject, new RegExp(sources.join('|'))] as const,
);

/** The grave subject of a text; null: none is heard. Her own thresholds do not make it deafer. */
export function graveSubject({ post, signals }: Pick<QueuedPost, 'post' | 'signals'>): GraveSubject | null {
  const text = foldPlain(post.text.slice(0, 4_000));
  const named = SUBJECTS.find(([, words]) => words.test(text));
  if (named) return named[0];
  const heard = [...signals, ...detectSignals(post.text, post.lang, WARY)];
  return heard.some(({ kind }) => kind === 'sensitive') ? 'other' : null;
}
