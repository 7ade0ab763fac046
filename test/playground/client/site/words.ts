/** The words of the site in its two languages, and how it writes numbers and times. */
import { NOW } from '../../posts.ts';

const WORDS = {
  home: ['Accueil', 'Home'],
  profile: ['Profil', 'Profile'],
  editors: ['Éditeurs', 'Editors'],
  newPost: ['Nouveau post', 'New post'],
  whatsNew: ['Quoi de neuf ?', 'What’s new?'],
  reply: ['Répondre', 'Reply'],
  yourReply: ['Votre réponse', 'Your reply'],
  post: ['Publier', 'Post'],
  cancel: ['Annuler', 'Cancel'],
  replyingTo: ['En réponse à ', 'Replying to '],
  share: ['Partager', 'Share'],
  like: ['J’aime', 'Like'],
  more: ['Voir plus', 'Show more'],
  sponsored: ['Sponsorisé', 'Sponsored'],
  search: ['Rechercher', 'Search'],
  follow: ['Suivre', 'Follow'],
  followers: ['abonnés', 'followers'],
  following: ['abonnements', 'following'],
  posts: ['posts', 'posts'],
  verified: ['Compte vérifié', 'Verified account'],
  whoToFollow: ['À suivre', 'Who to follow'],
  trends: ['Tendances à Trifouilly', 'Trending in Mistwick'],
  thread: ['Post', 'Post'],
  back: ['Retour', 'Back'],
  nobody: ['Personne ici.', 'Nobody here.'],
  navigation: ['Navigation', 'Navigation'],
  theme: ['Clair ou sombre', 'Light or dark'],
} as const;

const asked = new URLSearchParams(location.search).get('lang') ?? sessionStorage.getItem('lang') ?? navigator.language;
export const LANG: 'fr' | 'en' = asked.startsWith('fr') ? 'fr' : 'en';
sessionStorage.setItem('lang', LANG);

export function word(key: keyof typeof WORDS): string {
  return WORDS[key][LANG === 'fr' ? 0 : 1];
}

const compact = new Intl.NumberFormat(LANG, { notation: 'compact', maximumFractionDigits: 1 });
const exact = new Intl.NumberFormat(LANG);

/** As networks abbreviate: `12,3 k` in French, `12.3K` in English. */
export function shortCount(count: number): string {
  return compact.format(count);
}

export function exactCount(count: number): string {
  return exact.format(count);
}

/** Time since, short, as feeds show it; past a day, the date. */
export function since(time: number): string {
  const minutes = Math.max(1, Math.round((NOW - time) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h`;
  return new Intl.DateTimeFormat(LANG, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(time);
}
