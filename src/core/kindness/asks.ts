/** What an act of kindness never says, in French and in English: patterns on folded text, by what they ask for. */

export const ASK_KINDS = [
  'link',
  'hashtag',
  'code',
  'offer',
  'share',
  'follow',
  'review',
  'return',
  'reminder',
  'brand',
] as const;
export type AskKind = (typeof ASK_KINDS)[number];

type Patterns = Record<Exclude<AskKind, 'brand'>, readonly string[]>;

const CROWD_FR =
  '(?:tes|vos|ses) (?:\\w+ )?(?:amie?s|copains|copines|proches|abonnes|followers|collegues|voisins|contacts|potes)';
const CROWD_EN =
  '(?:your|ur) (?:\\w+ )?(?:friends?|followers|family|colleagues|mates|neighbou?rs|community|network|audience)';
const PICTURE_FR =
  '(?:une|un|ta|ton|votre|vos|tes|la|des) (?:petite? |belle )?(?:photos?|selfies?|story|stories|videos?|post|publication)';
const PICTURE_EN =
  '(?:a|an|your|some|the) (?:\\w+ )?(?:photos?|pictures?|pics?|selfies?|story|stories|videos?|posts?|snaps?)';
/** "We share your pain" gives, "share your pain" asks. */
const NOT_WE = "(?<!\\b(?:we|i|on|nous|je|j'|qu'on) (?:all |also |te |vous |le |la |l')?)";

export const ASKS: Patterns = {
  link: [
    'https?://\\S+',
    '\\bwww\\.\\S+',
    '\\b[a-z0-9-]+\\.(?:com|fr|net|org|eu|be|ch|ca|io|co|shop|store|example|me|uk|de|ly)\\b(?:/\\S*)?',
  ],
  hashtag: ['[#＃][\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*'],
  code: [
    '\\bcodes? (?:promo\\w*|de reduction|reduction|cadeau|avantage|de parrainage)\\b',
    '\\b(?:avec|utilise[zr]?|entre[zr]?|saisi\\w+) (?:le|ce|notre|ton|votre) code\\b',
    '\\b(?:promo|discount|coupon|voucher|gift|referral)[ -]?codes?\\b',
    '\\b(?:use|with|enter|apply) (?:the |this |our |my |your )?code\\b',
    '\\b(?:coupons?|vouchers?)\\b',
  ],
  offer: [
    '(?:- ?)?\\d+ ?%(?: (?:de (?:reduction|remise|rabais)|off|discount|offerts?))?',
    '\\b(?:promos?|promotions?|soldes|remises?|rabais|ventes? flash|black friday)\\b',
    '\\boffres? (?:speciale|limitee|exceptionnelle|de bienvenue|decouverte|valable|du moment|reservee)s?\\b',
    "\\bbons? (?:de reduction|d'achat)\\b|\\blivraison (?:offerte|gratuite)\\b",
    "\\b(?:achete[zr]?|commande[zr]?|profite[zr]?)(?:-en| (?:vite|maintenant|des|de (?:nos|notre|l'offre)|nos|notre|chez nous|sur notre))\\b",
    '\\b(?:discounts?|special offers?|limited[ -]time|free shipping|free delivery|on sale|flash sale|best price)\\b',
    '\\b(?:buy|order|shop|book) (?:now|one|our|yours|today|online|with us)\\b|\\bcheck out our\\b|\\bfirst order\\b',
  ],
  share: [
    `${NOT_WE}\\bpartage[zs]?(?:-(?:le|la|les|nous)\\b| (?:ce|cette|ton|ta|tes|votre|vos|le|la|les|notre|nous|sur|avec|autour|en|si)\\b)|\\bpartagez\\b`,
    `\\bpartager (?:ce|cette|ton|ta|votre|notre|la|le|sur|autour|en)\\b`,
    `\\b(?:parle[zr]?(?:-| )(?:en|de nous|autour)|parle[zr]? .{0,20}a ${CROWD_FR}|(?:dis|dites|raconte[zr]?|montre[zr]?)(?:-le|-la)? .{0,20}(?:a|autour de) (?:${CROWD_FR}|toi|vous))`,
    `\\b(?:dis|dites|racontez)-le\\b|\\binvite[zr]? ${CROWD_FR}|\\bfai(?:s|tes)(?:-| )(?:le |la )?(?:passer|tourner|savoir|circuler)\\b|\\bbouche[ -]a[ -]oreille\\b|\\bnous (?:taguer|tagger|mentionner|identifier|partager)\\b`,
    `\\b(?:tague|taguez|taguer|tagge[zr]?|identifie[zr]?|mentionne[zr]?)(?:-| )(?:nous|moi|notre|la marque|le compte|les|tes|vos|un|une|@)`,
    `\\b(?:poste|publie|envoie|envoye|montre)[zr]?(?:-| )(?:nous )?${PICTURE_FR}|\\b(?:montre|envoie|envoye)[zr]?-nous\\b`,
    `\\b(?:tell|bring|invite|refer|show) (?:\\w+ )?(?:${CROWD_EN}|everyone|the world|people about)|\\bspread the (?:word|news|love)\\b|\\blet (?:everyone|people|the world|others|${CROWD_EN}) know\\b`,
    `${NOT_WE}\\b(?:share|repost|retweet|rt|reblog|forward) (?:it|this|us|our|your|with|${PICTURE_EN}|the (?:word|news|love|post)|on|if|and)\\b`,
    `\\btag (?:us|me|our|@|your|a friend|some|\\w+ friends)|\\bmention (?:us|our|@)|\\b(?:post|send us|show us|upload) ${PICTURE_EN}|\\bword of mouth\\b|\\btalk about us\\b`,
  ],
  follow: [
    "\\b(?:suis|suivez|suivre)(?:-| )(?:nous|moi)\\b|\\bnous suivre\\b|\\b(?:suis|suivez|suivre) (?:notre|nos|la page|le compte|@)|\\babonne[zr]?(?:-| )(?:vous|toi)\\b|\\b[st]'abonner\\b|\\bvous abonner\\b",
    '\\b(?:aime|aimez|like|likez|liker) (?:notre|la|cette|ce|nos|le) (?:page|posts?|photos?|compte|publications?|video)\\b|\\blikez\\b|\\bun (?:petit )?(?:like|pouce)\\b',
    '\\b(?:rejoins|rejoignez)(?:-nous| notre| nos| la communaute)|\\binscri(?:s|vez)(?:-| )(?:toi|vous)\\b|\\bnewsletter\\b|\\bactive[zr]? les notifications\\b',
    '\\bfollow (?:us|our|me|along|for more|back|@)|(?<!\\bwould you )\\b(?:like|heart) (?:us|our|this|the) ?(?:page|posts?|photo|video|on)?|\\blike (?:and|&|,) (?:share|follow|subscribe|comment)\\b|\\bsubscribe\\b|\\bsign up\\b',
    '\\bjoin (?:us on|our)\\b|\\b(?:hit|smash|press) (?:the |that )?(?:like|follow|subscribe|bell)\\b|\\bturn on notifications\\b|\\bgive us a (?:like|follow|shout ?out)\\b',
  ],
  review: [
    '\\b(?:laisse|donne|ecri[sv]e?|mets?|mette|poste)[zr]?(?:-| )(?:nous )?(?:un|une|ton|ta|votre) (?:petite? |bon |bonne |gentil )?(?:avis|note|commentaire|etoiles?|mot sur)\\b|\\bnote[zr]?-nous\\b|\\bcinq etoiles\\b|\\b5 etoiles\\b',
    '\\b(?:dis|dites)-nous (?:ce que|si|comment)\\b|\\b(?:ton|votre) avis (?:nous|compte)\\b|\\brecommande[zr]?(?:-| )nous\\b|\\bvote[zr]? pour\\b',
    '\\b(?:leave|write|give|drop|post) (?:us )?(?:a|an|your|some) (?:\\w+ )?(?:reviews?|ratings?|feedback|comments?|stars?|thumbs up)\\b|\\b(?:rate|review|recommend) us\\b|\\bvote for\\b|\\b(?:five|5)[ -]stars?\\b',
    '\\btell us (?:what|how|if|whether) you\\b|\\blet us know (?:what you think|how you (?:like|liked|find)|if you (?:like|liked))\\b|\\byour feedback\\b',
  ],
  return: [
    "\\ben (?:echange|retour|contrepartie)\\b|\\ba (?:une (?:seule )?|la |)condition\\b|\\b(?:rends|rendez)-nous\\b|\\brenvoyer l'ascenseur\\b|\\btu nous dois\\b|\\bvous nous devez\\b",
    "\\b(?:on|nous)(?: ne)? (?:te |vous )?(?:demande|demandons) (?:juste|seulement|simplement|que|qu'|en)\\b|\\b(?:compte|comptons) sur (?:toi|vous)\\b|\\btout ce qu'on (?:te |vous )?demande\\b",
    '\\bsi (?:tu|vous) (?:nous )?(?:postes|postez|partages|partagez|tagues|taguez|likes|likez|achetes|achetez|publies|publiez|commandes|commandez|suis|suivez|mentionnes|mentionnez)\\b',
    '\\bespere\\w* (?:bien )?(?:que (?:tu|vous) |te |vous )(?:reviend\\w+|revoir|recommander\\w*|acheter\\w*|penser\\w* a nous|choisir\\w*)',
    "\\bin (?:exchange|return)\\b|\\b(?:all|the only thing) we ask\\b|\\bwe(?:'d| would)? (?:only |just )?(?:ask|expect)\\b|\\byou owe us\\b|\\breturn the favou?r\\b|\\bwe(?:'re| are)? count(?:ing)? on you\\b|\\bon (?:one |the )?condition\\b|\\bas long as you\\b|\\bprovided (?:that )?you\\b",
    "\\bif you (?:post|share|tag|like us|follow|buy|order|review|mention|subscribe)\\b|\\bhop(?:e|ing) (?:that )?(?:you(?:'ll| will)|to see you) (?:buy|come back|choose|recommend|think of us|back|again|in (?:our|the) (?:shop|store))",
  ],
  reminder: [
    "\\bn'?(?:oublie[sz]?|hesite[sz]?) (?:surtout )?pas\\b|\\b(?:pense[zs]?|songe[zs]?) (?:bien |aussi )?a (?:nous|\\w+(?:er|ir|re))\\b|\\bveille[zr]? a\\b",
    "\\b(?:don't|do not|dont|never) (?:you )?(?:forget|hesitate) (?:to|about us|us)\\b|\\bremember (?:to|us)\\b|\\b(?:be|make) sure (?:to|you|that you)\\b|\\bfeel free to (?:share|tag|post|tell|follow|leave)\\b",
  ],
};
