/** French spellings of messages, elisions glued to their word, and inflections. */

const ELIDED: Record<string, string> = {
  j: 'ai avais arrive aime adore attends en etais aurais espere oublie hesite',
  c: 'est etait',
  d: 'un une accord',
  n: 'est ai a',
  t: 'etais',
  qu: 'il on',
  l: 'on',
  s: 'il',
};

const SHORT: Record<string, string> = {
  svp: 's il vous plait',
  stp: 's il te plait',
  pk: 'pourquoi',
  pq: 'pourquoi',
  pkoi: 'pourquoi',
  prk: 'pourquoi',
  pcq: 'parce que',
  pck: 'parce que',
  psk: 'parce que',
  bcp: 'beaucoup',
  tt: 'tout',
  ts: 'tous',
  qqn: 'quelqu un',
  quelqun: 'quelqu un',
  quelquun: 'quelqu un',
  qqun: 'quelqu un',
  qq: 'quelque',
  qqch: 'quelque chose',
  bjr: 'bonjour',
  bsr: 'bonsoir',
  slt: 'salut',
  cc: 'coucou',
  mrc: 'merci',
  mci: 'merci',
  tjrs: 'toujours',
  tjs: 'toujours',
  tjr: 'toujours',
  ajd: 'aujourd hui',
  auj: 'aujourd hui',
  mtn: 'maintenant',
  dsl: 'desole',
  jsuis: 'je suis',
  jsui: 'je suis',
  jss: 'je suis',
  jvai: 'je vais',
  jveu: 'je veux',
  jai: 'j ai',
  jme: 'je me',
  jrentre: 'je rentre',
  jpense: 'je pense',
  jcrois: 'je crois',
  jarriverai: 'j arriverai',
  jaurai: 'j aurai',
  taime: 't aime',
  jtm: 'je t aime',
  qqs: 'quelques',
  tlm: 'tout le monde',
  tkt: 't inquiete',
  dcp: 'du coup',
  dac: 'd accord',
  jms: 'jamais',
  jamai: 'jamais',
  pa: 'pas',
  mdp: 'mot de passe',
  chui: 'je suis',
  chuis: 'je suis',
  jsp: 'je sais pas',
  jveux: 'je veux',
  jvais: 'je vais',
  jpeux: 'je peux',
  jfais: 'je fais',
  jte: 'je te',
  vs: 'vous',
  ns: 'nous',
  ya: 'y a',
  yas: 'y a',
  yavait: 'y avait',
  pb: 'probleme',
  pbs: 'problemes',
  pblm: 'probleme',
  pblmes: 'problemes',
  pblem: 'probleme',
  rdv: 'rendez vous',
  rep: 'reponse',
  msg: 'message',
  tel: 'telephone',
  vrmt: 'vraiment',
  vrm: 'vraiment',
  nn: 'non',
  dla: 'de la',
  ds: 'dans',
  pr: 'pour',
  qd: 'quand',
  qnd: 'quand',
  cmt: 'comment',
  cb: 'combien',
  koi: 'quoi',
  ki: 'qui',
  ke: 'que',
  pcke: 'parce que',
  mm: 'meme',
  jcomprends: 'je comprends',
  jsais: 'je sais',
  jdois: 'je dois',
  jdors: 'je dors',
  jarrive: 'j arrive',
  jarrete: 'j arrete',
  chepa: 'je sais pas',
  quil: 'qu il',
  lwifi: 'le wifi',
};

function gluedElisions(): Record<string, string> {
  const glued: Record<string, string> = {};
  for (const [letter, words] of Object.entries(ELIDED)) {
    for (const word of words.split(' ')) glued[letter + word] = `${letter} ${word}`;
  }
  return glued;
}

export const spellings: Record<string, string> = { ...gluedElisions(), ...SHORT };

/** Masculine and feminine, singular and plural, of an adjective or a noun. */
export function inflect(word: string): string[] {
  if (word.endsWith('if')) return [word, `${word}s`, `${word.slice(0, -1)}ve`, `${word.slice(0, -1)}ves`];
  if (/(?:[iu]er|eur)$/.test(word)) return [word, `${word}s`, `${word}e`, `${word}es`];
  if (word.endsWith('eux')) return [word, `${word.slice(0, -1)}se`, `${word.slice(0, -1)}ses`];
  if (word.endsWith('e')) return [word, `${word}s`, `${word}e`, `${word}es`];
  if (word.endsWith('al')) return [word, `${word}e`, `${word}es`, `${word.slice(0, -1)}ux`];
  if (/(?:on|en|el|il|et|as|os)$/.test(word)) {
    const doubled = word + word.slice(-1);
    return [word, `${word}s`, `${word}e`, `${word}es`, `${doubled}e`, `${doubled}es`];
  }
  return [word, `${word}s`, `${word}e`, `${word}es`];
}
