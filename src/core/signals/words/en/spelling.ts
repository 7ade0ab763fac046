/** English contractions, spellings of messages, and inflections. */

const NEGATED = 'do does did is are was were has have had would could should must need';
const SHORT: Record<string, string> = {
  cant: 'can not', cannot: 'can not', cnt: 'can not', wont: 'will not', shant: 'will not', aint: 'is not', dnt: 'do not', dont: 'do not', didnt: 'did not', dint: 'did not',
  im: 'i am', ive: 'i have', "i'd": 'i would', "i'll": 'i will', "we'll": 'we will', "he'll": 'he will', "she'll": 'she will', "we're": 'we are', "we'd": 'we would', "she'd": 'she would', "he'd": 'he would', itll: 'it will', thatll: 'that will', theyll: 'they will', itd: 'it would', youre: 'you are', youve: 'you have', youll: 'you will', theyre: 'they are', theyve: 'they have', weve: 'we have', hes: 'he is', shes: 'she is', thats: 'that is', theres: 'there is', its: 'it is', whats: 'what is', wheres: 'where is', whos: 'who is', hows: 'how is', whens: 'when is', lets: 'let us',
  u: 'you', ur: 'your', yr: 'your', r: 'are', y: 'why', n: 'and', b: 'be', k: 'ok', pls: 'please', plz: 'please', plse: 'please', pleez: 'please', thx: 'thanks', thnx: 'thanks', thanx: 'thanks', thks: 'thanks', tks: 'thanks', ty: 'thank you', tysm: 'thank you so much', thankyou: 'thank you', thanku: 'thank you', ppl: 'people', gonna: 'going to', wanna: 'want to', gotta: 'got to', tmrw: 'tomorrow', tmr: 'tomorrow', tomoro: 'tomorrow', tomorow: 'tomorrow', tmw: 'tomorrow', '2day': 'today', '2morrow': 'tomorrow', '2nite': 'tonight', tonite: 'tonight', bc: 'because', cuz: 'because', coz: 'because', cos: 'because', w: 'with', wo: 'without', wat: 'what', wut: 'what', wot: 'what', y_all: 'yall', abt: 'about', acct: 'account', acc: 'account', pkg: 'package', cust: 'customer', svc: 'service', svs: 'service', cs: 'customer service', custserv: 'customer service', customerservice: 'customer service', msg: 'message', msgs: 'messages', pic: 'picture', luv: 'love', luvs: 'loves', lov: 'love', looove: 'love', gr8: 'great', m8: 'mate', b4: 'before', l8: 'late', bday: 'birthday', hmu: 'hit me up', idk: 'i do not know', smh: 'smh', omfg: 'omg', fkn: 'fucking', fkin: 'fucking', fckn: 'fucking', effing: 'fucking', freaking: 'fucking', freakin: 'fucking', frickin: 'fucking', fuckin: 'fucking', noone: 'no one', every1: 'everyone', some1: 'someone', any1: 'anyone', sum1: 'someone', alot: 'a lot', hrs: 'hours', hr: 'hour', mins: 'minutes', wks: 'weeks', wk: 'week', yrs: 'years', fb: 'facebook', tho: 'though', thru: 'through', sry: 'sorry', soz: 'sorry', nite: 'night', gd: 'good', dem: 'them', dat: 'that', dis: 'this', da: 'the', tha: 'the', wen: 'when', uno: 'you know', dunno: 'do not know', imma: 'i am going to', ima: 'i am going to', damm: 'damn', dammit: 'damn', couldve: 'could have', shouldve: 'should have', wouldve: 'would have', shoulda: 'should have', coulda: 'could have', woulda: 'would have',
};

function contractions(): Record<string, string> {
  return Object.fromEntries(NEGATED.split(' ').map((verb) => [`${verb}nt`, `${verb} not`]));
}

/** Verbs of feeling whose -ing is often cut: missin, lovin. */
const CLIPPED = 'miss lov feel noth do go gett hav work try com runn mak sleep wait noth someth anyth kill mov leav talk look watch play think wish cry hop hat lov dy be';

function clipped(): Record<string, string> {
  return Object.fromEntries(CLIPPED.split(' ').map((verb) => [`${verb}in`, `${verb}ing`]));
}

export const spellings: Record<string, string> = { ...contractions(), ...clipped(), ...SHORT };

/** Plural or third person, past, present participle. */
export function inflect(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`];
  const forms = [word, `${word}s`, `${word}ed`, `${word}ing`];
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) forms.push(word + word.slice(-1) + 'ed', word + word.slice(-1) + 'ing');
  return forms;
}
