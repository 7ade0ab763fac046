/** Guesses the language of a post by its small words, for lines that do not tell it. */

const SMALL_WORDS: Record<string, string> = {
  fr: 'le la les des du un une et est je tu il elle nous vous ils pas ne que qui dans pour sur avec ce cette ca mais plus mon ma mes c j l d qu n on au aux se sa ses suis ai as a votre vos leur merci bonjour tres trop bien comment pourquoi quand svp y fait tout sans faut moi toi quoi chez trop rien jamais si ou va vu ses leurs aussi encore meme',
  en: 'the a an and is are was i you he she we they my your to of in on for with this that it its im dont not have has be do at me so just but what how why when please thanks get can will from no all up out if one about still now been new had who need want am did love good day time',
  es: 'el la los las un una y es yo tu el ella nosotros no que en de por para con este esta pero mas mi mis me se lo muy gracias hola como porque cuando donde al del ya son estan tengo todo',
  de: 'der die das ein eine und ist ich du er sie wir ihr nicht dass in auf fur mit dieser aber mein meine sich zu den dem von im auch wie warum wann wo bitte danke hallo noch schon kann hat haben',
  it: 'il lo la gli le un una e sono io tu lui lei noi voi non che in di per con questo questa ma piu mio mia mi si molto grazie ciao come perche quando dove al del della anche ho hai ha',
  pt: 'o a os as um uma e eu tu ele ela nos voce nao que em de por para com este esta mas mais meu minha me se muito obrigado obrigada ola como porque quando onde ao do da ja sao estao tenho tudo',
};

let speakers: ReadonlyMap<string, readonly string[]> | null = null;

function speakersOf(word: string): readonly string[] {
  if (!speakers) {
    const index = new Map<string, string[]>();
    for (const [language, words] of Object.entries(SMALL_WORDS)) {
      for (const word of new Set(words.split(' '))) index.set(word, [...(index.get(word) ?? []), language]);
    }
    speakers = index;
  }
  return speakers.get(word) ?? [];
}

/** The language with most small words in a folded text; null when none has a word of its own, or two are level. */
export function guessLanguage(folded: string): string | null {
  const counts = new Map<string, number>();
  for (const word of folded.slice(0, 1_000).match(/\p{L}+/gu) ?? []) {
    // A word of several languages tells less.
    const languages = speakersOf(word);
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 1 || (second && second[1] === best[1])) return null;
  return best[0];
}
