/** Words of the packet: in the language of the person who validates, whichever the interface is in. */

import type { PacketLanguage } from '../../../../core/packet/packet.ts';
import type { PageWords } from '../../../../core/packet/page.ts';
import type { SignalKind } from '../../../../core/signals/kinds.ts';
import type { WatchKind } from '../../../../core/watch.ts';

interface Words {
  page: PageWords;
  title: (count: string) => string;
  from: (name: string) => string;
  onDay: (day: string) => string;
  howTo: string;
  /** Said where a text has variables. */
  braces: string;
  /** The text for any network and language, and one for some. */
  anywhere: string;
  on: (network: string) => string;
  onNetworks: (networks: string) => string;
  inLanguage: (language: string) => string;
  signals: Record<SignalKind, string>;
  watches: Record<WatchKind, string>;
  forPosts: (kinds: string) => string;
  about: (kinds: string) => string;
  campaign: (name: string) => string;
  light: string;
  fragment: string;
  formerly: (by: string, day: string) => string;
}

const FRENCH: Words = {
  page: {
    name: 'Votre nom',
    everyUntil: 'Valables jusqu’au',
    everyUntilHint: 'Pour tous les textes que vous validez, sauf date propre à l’un d’eux. Vide : sans fin.',
    decision: 'Votre décision',
    valid: 'Valider',
    refused: 'Refuser',
    none: 'Pas encore',
    until: 'Valable jusqu’au',
    untilHint: 'Vide : la date donnée en haut de page.',
    past: 'Une date de fin est déjà passée.',
    remark: 'Remarque',
    example: 'Par exemple',
    changed: 'Ce qui a changé depuis la dernière validation',
    left: '$1 sur $2 décidés',
    allDecided: 'Tout est décidé.',
    save: 'Enregistrer mon retour',
    saved: 'Votre retour est dans vos téléchargements : renvoyez ce fichier à la personne qui vous a écrit.',
    noName: 'Indiquez votre nom.',
    nothing: 'Rien n’est encore décidé ni remarqué.',
    fileName: 'retour-validation',
    noScript: 'Ouvrez ce fichier dans un navigateur où les scripts sont permis : il ne se connecte à rien.',
  },
  title: (count) => `${count} à valider`,
  from: (name) => `De la part de ${name}.`,
  onDay: (day) => `Préparé le ${day}.`,
  howTo:
    'Lisez chaque texte, validez-le ou refusez-le, remarquez ce que vous voulez, puis enregistrez votre retour et renvoyez le fichier obtenu. Cette page ne se connecte à rien : ce que vous écrivez reste ici tant que vous ne l’envoyez pas.',
  braces: 'Ce qui est entre accolades est rempli pour la personne à qui l’on répond : son prénom, par exemple.',
  anywhere: 'Texte',
  on: (network) => `sur ${network}`,
  onNetworks: (networks) => `Sur ${networks}.`,
  inLanguage: (language) => `en ${language}`,
  signals: {
    regret: 'un regret',
    complaint: 'une plainte',
    praise: 'un éloge',
    question: 'une question',
    hostility: 'des propos hostiles',
    urgency: 'une urgence',
    sensitive: 'un sujet sensible',
  },
  watches: {
    brand: 'la marque',
    product: 'un produit',
    person: 'une personne',
    risk: 'un risque',
    campaign: 'une campagne',
    competitor: 'un concurrent',
    territory: 'un territoire',
    leak: 'une fuite',
  },
  forPosts: (kinds) => `En réponse à : ${kinds}.`,
  about: (kinds) => `À propos de : ${kinds}.`,
  campaign: (name) => `Campagne : ${name}.`,
  light: 'Ton léger.',
  fragment: 'Partie d’autres réponses, jamais dite seule.',
  formerly: (by, day) => `Validé par ${by} le ${day}.`,
};

const ENGLISH: Words = {
  page: {
    name: 'Your name',
    everyUntil: 'Valid until',
    everyUntilHint: 'For every text that you validate, unless it has a date of its own. Empty: without end.',
    decision: 'Your decision',
    valid: 'Validate',
    refused: 'Refuse',
    none: 'Not yet',
    until: 'Valid until',
    untilHint: 'Empty: the date given at the top of the page.',
    past: 'An end date is already past.',
    remark: 'Remark',
    example: 'For example',
    changed: 'What has changed since it was last validated',
    left: '$1 of $2 decided',
    allDecided: 'Everything is decided.',
    save: 'Save my answer',
    saved: 'Your answer is in your downloads: send that file back to the person who wrote to you.',
    noName: 'Give your name.',
    nothing: 'Nothing is decided or remarked yet.',
    fileName: 'validation-answer',
    noScript: 'Open this file in a browser that allows scripts: it connects to nothing.',
  },
  title: (count) => `${count} to validate`,
  from: (name) => `From ${name}.`,
  onDay: (day) => `Prepared on ${day}.`,
  howTo:
    'Read each text, validate or refuse it, remark what you like, then save your answer and send back the file that you get. This page connects to nothing: what you write stays here until you send it.',
  braces: 'What stands between braces is filled in for the person who is answered: her first name, for one.',
  anywhere: 'Text',
  on: (network) => `on ${network}`,
  onNetworks: (networks) => `On ${networks}.`,
  inLanguage: (language) => `in ${language}`,
  signals: {
    regret: 'a regret',
    complaint: 'a complaint',
    praise: 'praise',
    question: 'a question',
    hostility: 'hostile words',
    urgency: 'an emergency',
    sensitive: 'a sensitive subject',
  },
  watches: {
    brand: 'the brand',
    product: 'a product',
    person: 'a person',
    risk: 'a risk',
    campaign: 'a campaign',
    competitor: 'a competitor',
    territory: 'a territory',
    leak: 'a leak',
  },
  forPosts: (kinds) => `In answer to: ${kinds}.`,
  about: (kinds) => `About: ${kinds}.`,
  campaign: (name) => `Campaign: ${name}.`,
  light: 'Light in tone.',
  fragment: 'A part of other replies, never said alone.',
  formerly: (by, day) => `Validated by ${by} on ${day}.`,
};

export const PACKET_WORDS: Record<PacketLanguage, Words> = { fr: FRENCH, en: ENGLISH };

/** How many texts, in words. */
export function textsCount(count: number, lang: PacketLanguage): string {
  const many = lang === 'fr' ? count > 1 : count !== 1;
  const noun = lang === 'fr' ? 'texte' : 'text';
  return `${new Intl.NumberFormat(lang).format(count)} ${noun}${many ? 's' : ''}`;
}
