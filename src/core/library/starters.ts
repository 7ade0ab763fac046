/** Replies that a library may start with: a thank-you, an apology, a question, each in both languages. */

export const STARTER_LANGUAGES = ['fr', 'en'] as const;
export type StarterLanguage = (typeof STARTER_LANGUAGES)[number];

export type StarterBodies = Record<StarterLanguage, string>;

export const STARTER_NAMES = ['Thanks', 'Sorry', 'Ask'] as const;

export const STARTER_BODIES: Record<(typeof STARTER_NAMES)[number], StarterBodies> = {
  Thanks: {
    fr: 'Merci {prénom}, votre message a fait sourire toute l’équipe\u202f!',
    en: 'Thank you {first name}, your message made the whole team smile!',
  },
  Sorry: {
    fr: 'Bonjour {prénom}, nous sommes désolés. Pouvez-vous nous envoyer votre numéro de commande en message privé\u202f? Nous nous en occupons.',
    en: 'Hello {first name}, we are sorry about this. Could you send us your order number in a private message? We will take care of it.',
  },
  Ask: {
    fr: 'Bonjour {prénom}, bonne question\u202f! De quel modèle s’agit-il\u202f?',
    en: 'Hello {first name}, good question! Which model is it about?',
  },
};
