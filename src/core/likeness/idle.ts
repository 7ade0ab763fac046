/** Words that say nothing of what a reply is about: grammar, and courtesy, which is in every reply. */

const GRAMMAR: Record<string, string> = {
  fr: `a afin ai aie aient aies ainsi ait alors apres as au aucun aucune aujourd auquel aura aurait aussi autre autres aux
    avait avant avec avez aviez avions avoir avons bien c ca car ce ceci cela celle celles celui cependant ces cet cette ceux
    chaque chez ci comme comment d dans de deja depuis des dessus deux dis dites dit dois doit donc dont du elle elles en
    encore entre jamais personne quelque quelques rien es est et etaient etait etant ete etes etre eu eux fait faire fais font grace hors hui ici il ils j je jusqu
    l la le les leur leurs lors lorsque lui m ma mais me meme memes mes mien moi moins mon n ne ni non nos notre nous on ont
    ou oui par parce pas pendant peu peut peux plus plutot pour pourquoi pouvez pouvons puis puisque qu quand que quel quelle
    quelles quels qui quoi quoique s sa sans se sera serait ses si sien soi soit sommes son sont sous suis sur t ta tant te
    tel telle tes toi ton tous tout toute toutes tres trop tu un une va vais vas vers veut veux voici voila vont vos votre vous
    voulez y`,
  en: `a about after again all also am an and any are as at be because been before being between both but by can could d did
    do does doing don done down during each either else even everybody never nobody nothing ever few for from further get gets go goes going got had has
    have having he her here hers him his how i if in into is it its itself just ll m many may me might mine more most much my
    no nor not now of off on once one only onto or other our ours out over own per re s same shall she should since so some
    still such t than that the their theirs them then there these they this those through to too under until up upon us ve
    very was we were what when where whether which while who whom whose why will with within without would you your yours
    yourself`,
};

/** Said whatever the subject: greetings, thanks, regrets, wishes, the ways to end. */
const COURTESY: Record<string, string> = {
  fr: `accueil adore aide amicalement attente beau beaucoup belle bientot bienvenue bisous bises bon bonjour bonne bonsoir
    bravo cher chere cheres chers client comprends comprenons confiance contact contents content contente cordialement coucou
    cool deception desagrement desole desolee desoles encontre equipe excellent excellente excuses fidelite fin grand
    grande grandement heureuse heureux hello hesitez hesite joie journee madame mademoiselle merci message monsieur navre
    navree navres oups patience plaisir prenez pris probleme question ravi ravie ravis regret remercie remercions retour
    salut soin soiree souci sourire super temps toujours vite vraiment weekend`,
  en: `afternoon apologies apologise apologize best bye care cheers concern cool day dear delighted disappointment evening
    excellent feel feedback free glad good great happy hear hello help hesitate hey hi hope hugs inconvenience issue kind
    know lot lots lovely loyalty madam message morning nice oops patience please pleased pleasure question really regards
    regret reply sir soon sorry support sweet team thank thanks thrilled time trust understand very weekend welcome well
    wishes wonderful yes`,
};

const IDLE: ReadonlySet<string> = new Set(
  [GRAMMAR, COURTESY].flatMap((lists) => Object.values(lists)).flatMap((words) => words.split(/\s+/)),
);

/** `word`: folded. */
export const isIdle = (word: string): boolean => IDLE.has(word);
