/**
 * 200 invented pairs of replies, French and English: 100 that a person who gets both would call the same answer again, and
 * 100 that are not, however near. None was taken out or changed for being misjudged.
 */

export const AGAIN = ['same', 'other name', 'other network', 'reordered', 'rephrased', 'grown'] as const;
export const ANEW = ['same subject', 'short thanks', 'same frame', 'other news'] as const;

export interface Pair {
  lang: 'fr' | 'en';
  kind: (typeof AGAIN)[number] | (typeof ANEW)[number];
  one: string;
  other: string;
  /** A person would say that it was said already. */
  again: boolean;
}

type Written = Record<Pair['kind'], readonly (readonly [one: string, other: string])[]>;

const FRENCH: Written = {
  same: [
    [
      'Bonjour, votre lampe est garantie deux ans : envoyez-nous une photo du socle en message privé et nous la remplaçons.',
      'bonjour votre lampe est garantie deux ans ! Envoyez nous une photo du socle en message privé, et nous la remplaçons 🙂',
    ],
    [
      'On a bien reçu ton idée de lampe solaire, elle part dans la boîte à idées de l’équipe.',
      "On a bien reçu ton idée de lampe solaire : elle part dans la boite à idées de l'équipe !",
    ],
    [
      'Le magasin rouvre lundi à 9 h après les travaux, on vous attend avec un café.',
      'Le magasin rouvre lundi à 10 h après les travaux. On vous attend avec un café ☕',
    ],
    [
      'Nous sommes désolés pour ce retard de livraison. Le transporteur nous annonce une arrivée demain avant midi.',
      'Nous sommes désolés pour ce retard de livraison, le transporteur nous annonce une arrivée demain avant midi…',
    ],
    [
      'Le mode d’emploi en braille est disponible gratuitement, il suffit de le demander au service client.',
      'LE MODE D’EMPLOI EN BRAILLE est disponible gratuitement : il suffit de le demander au service client.',
    ],
    [
      'La notice conseille de laisser sécher la laque douze heures avant de brancher l’ampoule.',
      'La notice conseille de laisser sécher la laque 12 heures avant de brancher l’ampoule.',
    ],
    [
      'Quelle belle photo ! On peut la partager dans notre album de la semaine, avec votre nom ?',
      'Quelle belle photo !! On peut la partager dans notre album de la semaine avec votre nom ? 😍',
    ],
  ],
  'other name': [
    [
      'Bonjour Camille, merci pour votre retour : le défaut de l’interrupteur est connu, la pièce part ce soir.',
      'Bonjour Yanis, merci pour votre retour : le défaut de l’interrupteur est connu, la pièce part ce soir.',
    ],
    [
      'Merci Inès ! Ton croquis a fait le tour du bureau, on te dit vite si l’atelier peut le fabriquer.',
      'Merci Ludovic ! Ton croquis a fait le tour du bureau, on te dit vite si l’atelier peut le fabriquer.',
    ],
    [
      '@camille_exemple la réparation est gratuite dans nos ateliers, sans ticket de caisse.',
      '@yanis.exemple la réparation est gratuite dans nos ateliers, sans ticket de caisse.',
    ],
    [
      'Chère Mme Exemple, le remboursement apparaîtra sur votre compte sous cinq jours ouvrés.',
      'Cher M. Modèle, le remboursement apparaîtra sur votre compte sous cinq jours ouvrés.',
    ],
    [
      'Salut Théo, pour nettoyer l’abat-jour en papier, un pinceau sec suffit ; jamais d’eau.',
      'Salut Manon, pour nettoyer l’abat-jour en papier, un pinceau sec suffit ; jamais d’eau. — Léa',
    ],
    [
      'Votre commande n° 48213 a quitté l’entrepôt, Sofia : suivez-la avec le lien reçu par courriel.',
      'Votre commande n° 90077 a quitté l’entrepôt, Karim : suivez-la avec le lien reçu par courriel.',
    ],
    [
      'Oui Paul, l’ampoule E14 convient au modèle de chevet, jusqu’à 40 watts.',
      'Oui Aminata, l’ampoule E14 convient au modèle de chevet, jusqu’à 60 watts.',
    ],
  ],
  'other network': [
    [
      'Bonjour, nous avons transmis votre remarque sur l’emballage à l’équipe conception : le plastique disparaît en janvier.',
      'On a transmis votre remarque sur l’emballage à l’équipe conception, le plastique disparaît en janvier 👌 #zeroplastique',
    ],
    [
      'Le tirage au sort aura lieu vendredi à midi en direct, et le règlement complet est sur notre site : https://lumio.example/reglement',
      'Tirage au sort vendredi midi en direct ! Règlement complet sur notre site.',
    ],
    [
      'Bonjour ! Notre atelier de réparation accueille tout le monde le samedi matin, sans rendez-vous, au 4 rue des Invents.',
      'Notre atelier de réparation accueille tout le monde samedi matin, sans rendez-vous → 4 rue des Invents #réparation',
    ],
    [
      'Merci de nous avoir signalé ce bug de l’application : une mise à jour corrige la minuterie, elle arrive cette semaine.',
      '@demo Merci d’avoir signalé ce bug de l’appli, une mise à jour corrige la minuterie : elle arrive cette semaine !',
    ],
    [
      'Chère communauté, la collecte de vieilles lampes reprend en mars dans tous nos magasins et chaque lampe rapportée est recyclée localement.',
      'La collecte de vieilles lampes reprend en mars dans tous nos magasins ♻️ Chaque lampe rapportée est recyclée localement.',
    ],
    [
      'Bonjour, le coloris ocre revient en stock le 12 ; laissez votre adresse sur la fiche produit pour être prévenu.',
      'Le coloris ocre revient en stock le 12 🎉 laissez votre adresse sur la fiche produit pour être prévenu·e',
    ],
    [
      'Nos lampes sont assemblées à Roanne par onze personnes, et nous publions chaque année nos salaires et nos marges.',
      'Nos lampes sont assemblées à Roanne par 11 personnes. Et nous publions nos salaires et nos marges chaque année. @demo',
    ],
    [
      'Bonjour, la batterie se change en cinq minutes avec un tournevis cruciforme, le tutoriel est épinglé sur notre profil.',
      'La batterie se change en 5 min avec un tournevis cruciforme, tutoriel épinglé sur notre profil 🔧',
    ],
  ],
  reordered: [
    [
      'Le transporteur a perdu votre colis. Nous renvoyons une lampe aujourd’hui. Vous n’avez rien à payer.',
      'Vous n’avez rien à payer. Le transporteur a perdu votre colis, nous renvoyons une lampe aujourd’hui.',
    ],
    [
      'Merci pour ce message plein d’humour, il nous a fait rire toute la matinée. La panne est réparée !',
      'La panne est réparée ! Et merci pour ce message plein d’humour, il nous a fait rire toute la matinée.',
    ],
    [
      'Pour participer, racontez votre pire panne de courant en commentaire. Les trois récits préférés du jury gagnent une lampe.',
      'Les trois récits préférés du jury gagnent une lampe. Pour participer, racontez en commentaire votre pire panne de courant.',
    ],
    [
      'Envoyez-nous le numéro de série en privé, puis nous regardons si votre modèle est concerné par le rappel.',
      'Nous regardons si votre modèle est concerné par le rappel : envoyez-nous en privé le numéro de série.',
    ],
    [
      'Nous cherchons des testeurs pour la veilleuse. Aucune obligation d’en parler, mais dites-nous franchement ce qui cloche.',
      'Dites-nous franchement ce qui cloche, sans aucune obligation d’en parler : nous cherchons des testeurs pour la veilleuse.',
    ],
    [
      'Demain, Farid répond à vos questions sur le bois brûlé. Posez-les ici dès maintenant, même les plus pointues.',
      'Posez ici dès maintenant vos questions sur le bois brûlé, même les plus pointues : Farid répond demain.',
    ],
    [
      'Non, la lampe ne chauffe pas : la LED reste sous 35 degrés. Vous pouvez la laisser près du rideau sans risque.',
      'Vous pouvez laisser la lampe près du rideau sans risque. La LED reste sous 35 degrés, elle ne chauffe pas.',
    ],
  ],
  rephrased: [
    [
      'Merci beaucoup pour votre retour, nous le transmettons tout de suite à l’équipe qualité.',
      'Un grand merci, votre remarque file illico chez nos collègues de la qualité.',
    ],
    [
      'Nous sommes vraiment navrés que la lampe soit arrivée cassée. Un modèle neuf part dès ce soir à votre adresse.',
      'Vraiment désolés que la lampe soit arrivée cassée : un modèle neuf part ce soir chez vous.',
    ],
    [
      'Pouvez-vous nous envoyer en message privé votre numéro de commande, pour que nous vérifiions où en est la livraison ?',
      'Peux-tu nous envoyer ton numéro de commande en privé ? On vérifie où en est la livraison.',
    ],
    [
      'Votre suggestion d’un variateur sur le cordon plaît à l’atelier ; un prototype sera testé au printemps.',
      'Le variateur sur le cordon, quelle bonne suggestion ! L’atelier en fabrique un exemplaire d’essai pour le printemps.',
    ],
    [
      'Cette ampoule ne contient pas de mercure, elle peut être déposée dans n’importe quel point de collecte.',
      'Aucun mercure dans nos ampoules : n’importe quel point de collecte les accepte.',
    ],
    [
      'Le stand est ouvert jusqu’à 19 h, passez voir les prototypes et discuter avec les designers.',
      'Passez discuter avec nos designers et voir les prototypes, le stand reste ouvert jusqu’à 19 h.',
    ],
    [
      'Notre service client est fermé le week-end, mais nous prenons votre dossier en charge lundi matin à la première heure.',
      'Personne au service client samedi ni dimanche, hélas. Lundi matin, votre dossier passe en premier.',
    ],
    [
      'Ravie que la lecture du soir soit plus douce avec cette veilleuse, c’est exactement pour cela que nous l’avons dessinée.',
      'C’est exactement pour ça qu’on l’a dessinée, cette veilleuse : ravie que vos lectures du soir soient plus douces.',
    ],
    [
      'Le changement de prix vient de l’aluminium, qui a augmenté de 20 % en un an. Nous avons préféré le dire.',
      'Si le prix a changé, c’est que l’aluminium coûte 20 % de plus que l’an dernier : autant le dire.',
    ],
    [
      'Votre témoignage compte. Nous ouvrons une enquête interne et reviendrons vers vous avant vendredi.',
      'Nous ouvrons une enquête en interne et revenons vers vous d’ici vendredi, votre témoignage compte.',
    ],
    [
      'Je comprends votre agacement : trois appels sans réponse, ce n’est pas acceptable. Je reprends votre dossier moi-même.',
      'Vous avez appelé trois fois pour rien, il y a de quoi être agacé. À partir de maintenant je m’occupe moi-même de votre dossier.',
    ],
    [
      'Le tissu de l’abat-jour se lave à la main, à l’eau froide, puis sèche à plat loin du soleil.',
      'Lavez le tissu de l’abat-jour à la main et à l’eau froide, et laissez-le sécher à plat, loin du soleil.',
    ],
    [
      'La file d’attente du téléphone est longue ce matin ; par ici, nous répondons en moins d’une heure.',
      'Beaucoup d’attente au téléphone aujourd’hui : écrivez-nous plutôt ici, la réponse vient en moins d’une heure.',
    ],
    [
      'Nous n’avons pas encore de date pour la Belgique, mais nous vous promettons une réponse avant l’été.',
      'Pas encore de date pour la Belgique, mais promis, vous aurez une réponse avant l’été.',
    ],
  ],
  grown: [
    [
      'La notice en PDF se trouve en bas de la fiche produit.',
      'La notice en PDF se trouve en bas de la fiche produit. Dites-nous si une étape n’est pas claire, on adore améliorer les schémas !',
    ],
    [
      'Bonjour, nous remplaçons gratuitement tout câble abîmé, même hors garantie. Il suffit d’une photo en message privé.',
      'Bonjour ! Nous remplaçons gratuitement tout câble abîmé, même hors garantie.',
    ],
    [
      'Le concours est terminé, les gagnants sont prévenus par message depuis notre seul compte officiel.',
      'Le concours est terminé et les gagnants sont prévenus par message depuis notre seul compte officiel. Méfiez-vous des copies, on ne demande jamais de carte bancaire.',
    ],
    [
      'Nos vernis sont sans solvant et certifiés par un laboratoire indépendant.',
      'Très bonne question : nos vernis sont sans solvant, et certifiés par un laboratoire indépendant depuis 2019. Le rapport est public.',
    ],
    [
      'Bonne nouvelle, la pièce détachée que vous cherchiez est de nouveau disponible à l’unité.',
      'Bonne nouvelle pour votre lampe d’enfance : la pièce détachée que vous cherchiez est de nouveau disponible à l’unité, on l’a refabriquée exprès.',
    ],
    [
      'Toutes les photos de la soirée seront en ligne jeudi, avec un album à télécharger.',
      'Merci d’être venue malgré la pluie ! Toutes les photos de la soirée seront en ligne jeudi, avec un album à télécharger.',
    ],
    [
      'L’éclairage clignote quand le variateur n’est pas compatible LED : essayez d’abord sans lui.',
      'L’éclairage clignote souvent quand le variateur n’est pas compatible LED. Essayez d’abord sans lui, et racontez-nous.',
    ],
  ],
  'same subject': [
    [
      'Votre colis part demain matin, vous recevrez le lien de suivi par courriel.',
      'Le transporteur confirme que la livraison a été déposée hier chez votre voisine du deuxième.',
    ],
    [
      'Désolés pour la panne : nos techniciens sont dessus, retour prévu à 15 h.',
      'La panne d’hier venait d’un serveur mal réglé, on vous raconte tout dans ce billet.',
    ],
    [
      'La garantie couvre l’électronique pendant deux ans, sur simple photo.',
      'Hors garantie, nos ateliers réparent au prix de la pièce, main d’œuvre offerte.',
    ],
    [
      'Oui, la lampe de chevet existe en vert sauge depuis ce matin.',
      'Pour la lampe de chevet, choisissez une ampoule chaude de 2 700 kelvins.',
    ],
    [
      'Le concours se termine dimanche à minuit, il reste deux jours pour écrire.',
      'Bravo aux trois gagnantes du concours, le jury a eu bien du mal à choisir !',
    ],
    [
      'On cherche des bénévoles pour la fête de la lumière, le 8 décembre à Lyon.',
      'La fête de la lumière a réuni quatre cents familles, et vos lampions étaient splendides.',
    ],
    [
      'Pour détartrer la fontaine, du vinaigre blanc dilué et dix minutes de patience.',
      'La pompe de la fontaine se démonte par-dessous, deux vis suffisent.',
    ],
    [
      'Le remboursement a été lancé ce matin, votre banque a besoin de cinq jours.',
      'Nous ne pouvons pas rembourser un achat fait chez un revendeur, mais il doit le faire, lui.',
    ],
    [
      'L’application demande la position pour allumer la lampe quand vous rentrez.',
      'Vos données ne quittent jamais l’application : aucun compte, aucun serveur.',
    ],
    [
      'Merci pour cette photo de votre salon, la lumière rasante est superbe.',
      'Votre photo montre un câble dénudé : débranchez tout de suite la lampe, s’il vous plaît.',
    ],
    [
      'Notre bois vient du Morvan, d’une scierie qui replante trois arbres par arbre coupé.',
      'Le bois travaille un peu l’hiver, une goutte d’huile de lin et la fente se referme.',
    ],
    [
      'Le service client répond de 9 h à 18 h, sauf le dimanche.',
      'Votre conseillère du service client s’appelle Nora, elle vous rappelle cet après-midi.',
    ],
    [
      'L’ancien modèle ne se fabrique plus, mais ses pièces restent en vente jusqu’en 2030.',
      'Le nouveau modèle sort en mai avec un pied plus lourd, à votre demande.',
    ],
    [
      'Nous n’avons rien à voir avec ce compte qui vend des lampes à moitié prix, c’est une arnaque.',
      'Les lampes à moitié prix sont celles de l’exposition, avec quelques rayures.',
    ],
    [
      'Votre idée de recharge solaire est à l’étude, le prototype tient quatre heures.',
      'La recharge se fait par le port USB-C à l’arrière, comptez deux heures.',
    ],
    [
      'Le magasin de Nantes a fermé, celui de Rennes vous accueille avec la même équipe.',
      'Le magasin de Nantes organise une soirée bricolage jeudi, places limitées à douze.',
    ],
  ],
  'short thanks': [
    ['Merci beaucoup !', 'Merci à vous !'],
    ['Merci Camille 🙏', 'Merci pour tout, Camille'],
    ['Bravo à toute l’équipe !', 'Merci à toute l’équipe !'],
    ['Avec plaisir, bonne soirée !', 'Avec grand plaisir 😊'],
    ['Oui, c’est bien ça !', 'Oui, c’est possible.'],
    ['Bonne journée à vous', 'Belle journée à toi !'],
    ['Merci, on transmet !', 'Merci pour la photo !'],
    ['À très vite !', 'À bientôt, Yanis !'],
    ['Merci pour votre message.', 'Merci pour votre patience.'],
    ['Trop beau 😍', 'Trop drôle 😂'],
  ],
  'same frame': [
    [
      'Bonjour Camille, merci pour votre message. Le câble de rechange coûte neuf euros et part sous 48 heures. Belle journée, l’équipe Lumio',
      'Bonjour Yanis, merci pour votre message. Nos lampes d’extérieur supportent la pluie mais pas l’immersion. Belle journée, l’équipe Lumio',
    ],
    [
      'Bonjour, merci d’avoir pris le temps de nous écrire. Votre facture est dans l’espace client, onglet Documents. N’hésitez pas si besoin !',
      'Bonjour, merci d’avoir pris le temps de nous écrire. Les visites de l’usine reprennent en avril. N’hésitez pas si besoin !',
    ],
    [
      'Salut ! Bonne question. Le verre est soufflé à la bouche en Lorraine. À bientôt !',
      'Salut ! Bonne question. Les piles rechargeables conviennent, à condition d’être neuves. À bientôt !',
    ],
    [
      'Nous sommes désolés pour ce désagrément. La peinture aurait dû tenir, on vous envoie un flacon de retouche. Bien à vous, Léa',
      'Nous sommes désolés pour ce désagrément. Le code promo expirait hier, il est prolongé jusqu’à dimanche. Bien à vous, Léa',
    ],
    [
      'Merci Inès ! Ton dessin de phare finit au mur de l’atelier. 💛',
      'Merci Inès ! Grâce à toi, la coquille page 12 est corrigée. 💛',
    ],
    [
      'Bonjour Théo, on a bien reçu ta demande. La location pour un tournage est possible, écris à Nora. Excellente soirée à toi',
      'Bonjour Théo, on a bien reçu ta demande. Le recyclage des batteries se fait en déchèterie. Excellente soirée à toi',
    ],
    [
      'Hello, merci pour votre fidélité. Les cartes cadeaux n’ont pas de date de fin. L’équipe Lumio',
      'Hello, merci pour votre fidélité. Le marquage au laser demande dix jours de plus. L’équipe Lumio',
    ],
    [
      'Oups, pas cool ! Passe-nous ta référence en privé et on regarde. Bises',
      'Oups, pas cool ! La prise murale est peut-être en cause, tu as essayé ailleurs ? Bises',
    ],
    [
      'Bonjour madame, nous vous remercions de votre confiance. L’alimentation est universelle, de 100 à 240 volts. Cordialement',
      'Bonjour madame, nous vous remercions de votre confiance. Le retrait en boutique est ouvert dès 8 h. Cordialement',
    ],
    [
      'Bonjour, nous comprenons votre déception. Cette série limitée ne sera pas rééditée, les moules ont été cassés. Prenez soin de vous.',
      'Bonjour, nous comprenons votre déception. L’orage a privé l’entrepôt d’électricité. Prenez soin de vous.',
    ],
    [
      'Merci pour votre confiance et votre patience. Un conseiller vous rappelle mardi.',
      'Merci pour votre confiance et votre patience. Le bug de la minuterie est corrigé.',
    ],
    [
      'Coucou, trop contents de te lire ! On sera au salon de Lille, allée D.',
      'Coucou, trop contents de te lire ! La recette de la colle est sur le blog.',
    ],
  ],
  'other news': [
    [
      'Votre demande de remboursement est acceptée, l’argent arrive sur votre compte jeudi.',
      'Votre demande de remboursement est refusée, un médiateur peut être saisi gratuitement.',
    ],
    [
      'L’atelier abat-jour de samedi est complet, inscrivez-vous sur la liste d’attente.',
      'L’atelier soudure de samedi a encore trois places, inscrivez-vous en commentaire.',
    ],
    [
      'La mise à jour règle le problème de connexion avec les téléphones récents.',
      'La prochaine version ajoutera un réveil progressif, réclamé par beaucoup.',
    ],
    [
      'La lampe ocre revient en stock mi-mars, laissez votre adresse pour être averti.',
      'La lampe ocre ne revient plus en stock, mais la sauge est disponible.',
    ],
    [
      'Notre fondatrice sera à la radio demain, sur le thème de la réparation.',
      'Notre fondatrice prend sa retraite, et son apprenti reprend l’atelier.',
    ],
    [
      'La livraison en point relais est offerte dès cinquante euros.',
      'La livraison à domicile coûte six euros, et rien du tout dès cent euros.',
    ],
    [
      'Les piles ne sont pas fournies, prévoyez trois AAA.',
      'Nos piles rechargeables tiennent huit cents cycles, mesurés par un laboratoire.',
    ],
    [
      'Votre lampe est concernée par le rappel : débranchez-la et renvoyez-la sans frais.',
      'Votre lampe n’est pas concernée par le rappel, vous pouvez la rallumer.',
    ],
    [
      'Nous recrutons une soudeuse à Roanne, en CDI, sans diplôme exigé.',
      'Le recrutement est terminé, merci aux quarante personnes qui ont écrit.',
    ],
    [
      'Le tarif étudiant s’applique en caisse avec votre carte.',
      'Le tarif de groupe commence à huit personnes, demandez un devis.',
    ],
    [
      'Un technicien passe réparer votre applique jeudi entre 8 h et 10 h.',
      'Le technicien a pu réparer votre applique : un condensateur avait brûlé.',
    ],
    [
      'Nous soutenons l’école du quartier en éclairant sa bibliothèque.',
      'Nous ne donnons pas aux partis, seulement aux écoles et aux bibliothèques.',
    ],
  ],
};

const ENGLISH: Written = {
  same: [
    [
      'Hi, your lamp is covered for two years: send us a picture of the base by direct message and we will replace it.',
      'hi your lamp is covered for two years! Send us a picture of the base by direct message, and we will replace it :)',
    ],
    [
      'The shop reopens on Monday after the works, come in for a coffee.',
      'The shop reopens on Monday after the works. Come in for a coffee ☕️',
    ],
    [
      'We’re sorry about the late delivery, the carrier now says tomorrow before noon.',
      "We're sorry about the late delivery. The carrier now says tomorrow before noon...",
    ],
    [
      'The manual is available in large print at no cost, simply ask the help desk for it.',
      'The manual is available in LARGE PRINT at no cost: simply ask the help desk for it!',
    ],
    [
      'Leave the glue to set for 12 hours before you plug the bulb back in.',
      'Leave the glue to set for twelve hours before you plug the bulb back in.',
    ],
    [
      'What a lovely picture! May we share it in our weekly album, with your name?',
      'What a lovely picture!! May we share it in our weekly album with your name? 😍',
    ],
    [
      'Your idea of a folding stand is on the workshop board and gets a first test in May.',
      'Your idea of a folding stand is on the workshop board, and gets a first test in June.',
    ],
  ],
  'other name': [
    [
      'Hi Priya, thanks for letting us know: the faulty switch is a known issue and the part ships tonight.',
      'Hi Oluwaseun, thanks for letting us know: the faulty switch is a known issue and the part ships tonight.',
    ],
    [
      'Thanks Ada! Your sketch went round the whole office, we will tell you soon whether the workshop can build it.',
      'Thanks Marcus! Your sketch went round the whole office, we will tell you soon whether the workshop can build it.',
    ],
    [
      '@ada_quill repairs are free in our workshops, no receipt needed.',
      '@marcus.demo repairs are free in our workshops, no receipt needed.',
    ],
    [
      'Dear Ms Quill, the refund will show on your account within five working days.',
      'Dear Mr Sample, the refund will show on your account within five working days.',
    ],
    [
      'Hey Tom, a dry brush is all you need to clean the paper shade; never water. — Lea',
      'Hey Siobhan, a dry brush is all you need to clean the paper shade; never water.',
    ],
    [
      'Your order #48213 has left the warehouse, Grace. Follow it with the link in your inbox.',
      'Your order #90077 has left the warehouse, Hamid. Follow it with the link in your inbox.',
    ],
    [
      'Yes Paula, the bedside model takes an E14 bulb of up to 40 watts.',
      'Yes Wei, the bedside model takes an E14 bulb of up to 60 watts.',
    ],
  ],
  'other network': [
    [
      'Hello, we passed your remark about the packaging on to the design team: the plastic goes away in January.',
      'We passed your remark about the packaging on to the design team. The plastic goes in January 👌 #plasticfree',
    ],
    [
      'The draw takes place live on Friday at noon, and the full rules are on our website: https://lumio.example/rules',
      'Draw live on Friday at noon! Full rules on our website.',
    ],
    [
      'Hello! Our repair workshop welcomes everyone on Saturday mornings, no appointment needed, at 4 Invented Street.',
      'Our repair workshop welcomes everyone on Saturday mornings, no appointment → 4 Invented Street #repair',
    ],
    [
      'Thank you for reporting this bug in the app: an update fixes the timer and comes out this week.',
      '@demo Thanks for reporting this app bug, an update that fixes the timer comes out this week!',
    ],
    [
      'Dear community, the collection of old lamps starts again in March in all our shops and every lamp you bring is recycled locally.',
      'The collection of old lamps starts again in March in all our shops ♻️ Every lamp you bring is recycled locally.',
    ],
    [
      'Hello, the ochre colour is back in stock on the 12th; leave your address on the product page to be told.',
      'Ochre is back in stock on the 12th 🎉 leave your address on the product page to be told first',
    ],
    [
      'Our lamps are assembled in Leeds by eleven people, and every year we publish our wages and margins.',
      'Our lamps are assembled in Leeds by 11 people. We publish our wages and margins every year. @demo',
    ],
    [
      'Hello, the battery can be changed in five minutes with a cross-head screwdriver, the tutorial is pinned on our profile.',
      'The battery can be changed in 5 min with a cross-head screwdriver. Tutorial pinned on our profile 🔧',
    ],
  ],
  reordered: [
    [
      'The carrier lost your parcel. We are sending another lamp today. There is nothing to pay.',
      'There is nothing to pay. The carrier lost your parcel, we are sending another lamp today.',
    ],
    [
      'Thanks for such a funny message, it kept us laughing all morning. The fault is repaired!',
      'The fault is repaired! And thanks for such a funny message, it kept us laughing all morning.',
    ],
    [
      'To take part, tell us about your worst power cut in a comment. The three stories the jury likes best win a lamp.',
      'The three stories the jury likes best win a lamp. To take part, comment with your worst power cut.',
    ],
    [
      'Send us the serial number in private, then we check whether your model is part of the recall.',
      'We check whether your model is part of the recall: send us the serial number in private.',
    ],
    [
      'We are looking for people to test the night light. No duty to post about it, but tell us frankly what is wrong.',
      'Tell us frankly what is wrong, with no duty to post about it: we are looking for people to test the night light.',
    ],
    [
      'Tomorrow Farid answers your questions about charred wood. Ask them here right now, even the hard ones.',
      'Ask your questions about charred wood here right now, even the hard ones: Farid answers tomorrow.',
    ],
    [
      'No, the lamp does not get hot: the LED stays below 35 degrees. You can safely leave it beside the curtain.',
      'You can safely leave the lamp beside the curtain. The LED stays below 35 degrees, it does not get hot.',
    ],
  ],
  rephrased: [
    [
      'Thank you very much for your feedback, we are passing it on to the quality team straight away.',
      'Many thanks, your remark goes at once to our colleagues in quality.',
    ],
    [
      'We are really sorry that the lamp arrived broken. A new one leaves for your address this evening.',
      'So sorry the lamp arrived broken! A brand new one leaves this evening for your address.',
    ],
    [
      'Could you send us your order number in a direct message, so that we can check where the delivery is?',
      'Please send us your order number by direct message and we will check where the delivery is.',
    ],
    [
      'The workshop likes your suggestion of a dimmer on the cord; a prototype will be tested in spring.',
      'A dimmer on the cord, what a good suggestion! The workshop is making one to try out in spring.',
    ],
    [
      'This bulb contains no mercury, so you can drop it at any collection point.',
      'Our bulbs are made without mercury: any collection point takes them.',
    ],
    [
      'The stand is open until 7 pm, come and see the prototypes and chat with the designers.',
      'Come and chat with our designers and see the prototypes, the stand stays open until 7 pm.',
    ],
    [
      'Our help desk is closed at the weekend, but we will take care of your case first thing on Monday.',
      'Nobody at the help desk on Saturdays and Sundays, sadly. On Monday morning your case goes first.',
    ],
    [
      'Glad that reading at night is gentler with this night light, that is exactly why we designed it.',
      'That is exactly why we designed this night light, so glad your night reading is gentler.',
    ],
    [
      'The price change comes from aluminium, which went up by 20% within a year. We preferred to say so.',
      'The price is different because aluminium costs 20% more than last year: better to tell you.',
    ],
    [
      'Your account matters. We are opening an internal inquiry and will come back to you before Friday.',
      'We are opening an inquiry internally and come back to you by Friday, because your account matters.',
    ],
    [
      'I understand your annoyance: three calls without an answer is not acceptable. I am taking over your case myself.',
      'You called three times in vain, no wonder you are annoyed. From now on I look after your case myself.',
    ],
    [
      'The fabric of the shade can be washed by hand in cold water, then dried flat away from the sun.',
      'Wash the fabric of the shade by hand in cold water, and let it dry flat and away from the sun.',
    ],
    [
      'The phone queue is long this morning; here we answer in less than an hour.',
      'Much waiting on the phone today: rather write to us here, you get an answer in less than an hour.',
    ],
    [
      'We have no date for Belgium yet, but we promise you an answer before the summer.',
      'No date yet for Belgium, but you will get an answer before summer, promised.',
    ],
  ],
  grown: [
    [
      'The PDF manual is at the bottom of the product page.',
      'The PDF manual is at the bottom of the product page. Tell us if a step is unclear, we love to improve the drawings!',
    ],
    [
      'Hello, we replace any damaged cable free of charge, even out of warranty. All we need is a picture by direct message.',
      'Hello! We replace any damaged cable free of charge, even out of warranty.',
    ],
    [
      'The contest is over, winners are told by message from our only official account.',
      'The contest is over and winners are told by message from our only official account. Beware of copies, we never ask for a bank card.',
    ],
    [
      'Our varnish is free of solvents and certified by an independent laboratory.',
      'Very good question: our varnish is free of solvents, and certified by an independent laboratory since 2019. The report is public.',
    ],
    [
      'Good news, the spare part you were looking for is available by the unit again.',
      'Good news for the lamp of your childhood: the spare part you were looking for is available by the unit again, we made it anew on purpose.',
    ],
    [
      'All the pictures of the evening go online on Thursday, with an album to download.',
      'Thank you for coming in spite of the rain! All the pictures of the evening go online on Thursday, with an album to download.',
    ],
    [
      'The light flickers when the dimmer is not made for LEDs: try without it first.',
      'The light often flickers when the dimmer is not made for LEDs. Try without it first, and tell us how it went.',
    ],
  ],
  'same subject': [
    [
      'Your parcel leaves tomorrow morning, the tracking link comes by mail.',
      'The carrier says that the delivery was handed to your neighbour on the second floor yesterday.',
    ],
    [
      'Sorry for the outage: our technicians are on it, we expect to be back at 3 pm.',
      'Yesterday’s outage came from a badly set server, the whole story is in this post.',
    ],
    [
      'The warranty covers the electronics for two years, a picture is enough.',
      'Out of warranty, our workshops repair for the price of the part and no labour.',
    ],
    [
      'Yes, the bedside lamp comes in sage green since this morning.',
      'For the bedside lamp, choose a warm bulb of 2,700 kelvin.',
    ],
    [
      'The contest ends on Sunday at midnight, you have two days left to write.',
      'Well done to the three winners of the contest, the jury had a hard time choosing!',
    ],
    [
      'We need volunteers for the festival of light, on 8 December in Leeds.',
      'Four hundred families came to the festival of light, and your lanterns were splendid.',
    ],
    [
      'To descale the fountain, use diluted white vinegar and ten minutes of patience.',
      'The pump of the fountain comes off from below, with two screws.',
    ],
    [
      'The refund was started this morning, your bank needs five days.',
      'We cannot refund something bought from a reseller, but they have to.',
    ],
    [
      'The app asks where you are so that the lamp lights up as you come home.',
      'Your data never leaves the app: no account, no server.',
    ],
    [
      'Thank you for this picture of your living room, the low light is superb.',
      'Your picture shows a bare cable: please unplug the lamp at once.',
    ],
    [
      'Our wood comes from a sawmill that plants three trees for each one it cuts.',
      'Wood moves a little in winter, a drop of linseed oil and the crack closes.',
    ],
    [
      'The help desk answers from 9 to 6, except on Sundays.',
      'Your adviser at the help desk is called Nora, she phones you this afternoon.',
    ],
    [
      'The former model is no longer made, but its parts stay on sale until 2030.',
      'The new model comes out in May with a heavier foot, as you asked.',
    ],
    [
      'We have nothing to do with this account that sells lamps at half price, it is a scam.',
      'The half price lamps are those from the exhibition, with a few scratches.',
    ],
    [
      'Your idea of charging by the sun is being studied, the prototype lasts four hours.',
      'It charges through the USB-C port at the back, allow two hours.',
    ],
    [
      'The Bristol shop has closed, the one in Bath welcomes you with the same team.',
      'The Bristol shop holds a tinkering evening on Thursday, twelve seats only.',
    ],
  ],
  'short thanks': [
    ['Thank you so much!', 'Thanks to you!'],
    ['Thanks Ada 🙏', 'Thanks for everything, Ada'],
    ['Well done to the whole team!', 'Thanks to the whole team!'],
    ['You’re welcome, have a good evening!', 'You’re very welcome 😊'],
    ['Yes, that’s it!', 'Yes, that’s possible.'],
    ['Have a nice day', 'Have a lovely day!'],
    ['Thanks, passing it on!', 'Thanks for the picture!'],
    ['See you very soon!', 'See you, Marcus!'],
    ['Thank you for your message.', 'Thank you for your patience.'],
    ['So pretty 😍', 'So funny 😂'],
  ],
  'same frame': [
    [
      'Hi Ada, thank you for your message. The spare cable is nine pounds and ships within 48 hours. Have a lovely day, the Lumio team',
      'Hi Marcus, thank you for your message. Our outdoor lamps bear rain but no diving. Have a lovely day, the Lumio team',
    ],
    [
      'Hello, thanks for taking the time to write to us. Your invoice is in your account, under Documents. Do not hesitate!',
      'Hello, thanks for taking the time to write to us. Visits of the factory start again in April. Do not hesitate!',
    ],
    [
      'Hey! Good question. The glass is blown by mouth in Wales. See you soon!',
      'Hey! Good question. Rechargeable batteries are fine, as long as they are new. See you soon!',
    ],
    [
      'We are sorry for the inconvenience. The paint should have held, we are sending you a bottle to touch it up. Best wishes, Lea',
      'We are sorry for the inconvenience. The voucher ended yesterday, it now runs until Sunday. Best wishes, Lea',
    ],
    [
      'Thanks Priya! Your drawing of a lighthouse ends up on the workshop wall. 💛',
      'Thanks Priya! Because of you the misprint on page 12 is gone. 💛',
    ],
    [
      'Hi Tom, we got your request. Hiring it for a film shoot is possible, write to Nora. Have an excellent evening',
      'Hi Tom, we got your request. Batteries are recycled at the tip. Have an excellent evening',
    ],
    [
      'Hello, thanks for your loyalty. Gift cards never run out. The Lumio team',
      'Hello, thanks for your loyalty. Laser engraving takes ten days more. The Lumio team',
    ],
    [
      'Oops, not cool! Give us your reference in private and we have a look. Hugs',
      'Oops, not cool! It may be the wall socket, did you try elsewhere? Hugs',
    ],
    [
      'Dear madam, we thank you for your trust. The power supply is universal, from 100 to 240 volts. Kind regards',
      'Dear madam, we thank you for your trust. Pick-up in the shop starts at 8 am. Kind regards',
    ],
    [
      'Hello, we understand your disappointment. This limited series will not come back, the moulds were broken. Take care.',
      'Hello, we understand your disappointment. The storm cut off the warehouse. Take care.',
    ],
    [
      'Thank you for your trust and your patience. An adviser calls you on Tuesday.',
      'Thank you for your trust and your patience. The timer bug is fixed.',
    ],
    [
      'So happy to read you! We will be at the Leeds fair, aisle D.',
      'So happy to read you! The glue recipe is on the blog.',
    ],
  ],
  'other news': [
    [
      'Your refund request is accepted, the money reaches your account on Thursday.',
      'Your refund request is refused, you may turn to a mediator for free.',
    ],
    [
      'Saturday’s lampshade workshop is full, put your name on the waiting list.',
      'Saturday’s welding workshop still has three seats, put your name in a comment.',
    ],
    [
      'The update solves the connection problem with recent phones.',
      'The next version will bring a progressive alarm, which many asked for.',
    ],
    [
      'The ochre lamp is back in stock in March, leave your address to hear of it.',
      'The ochre lamp will not be back in stock, but the sage one is available.',
    ],
    [
      'Our founder is on the radio tomorrow, speaking of repair.',
      'Our founder retires, and her apprentice takes over the workshop.',
    ],
    [
      'Delivery to a pick-up point is free from fifty pounds on.',
      'Home delivery costs six pounds, and nothing at all from a hundred pounds on.',
    ],
    [
      'Batteries are not included, get three AAA.',
      'Our rechargeable batteries last eight hundred cycles, measured by a laboratory.',
    ],
    [
      'Your lamp is part of the recall: unplug it and send it back free of charge.',
      'Your lamp is not part of the recall, you can switch it on again.',
    ],
    [
      'We are hiring a welder in Leeds, permanent, no diploma asked.',
      'The hiring is over, thanks to the forty people who wrote.',
    ],
    [
      'The student price applies at the till with your card.',
      'The group price starts at eight people, ask for a quote.',
    ],
    [
      'A technician comes to repair your wall light on Thursday between 8 and 10 am.',
      'The technician managed to repair your wall light: a capacitor had burnt.',
    ],
    [
      'We support the local school by lighting its library.',
      'We do not give to parties, only to schools and libraries.',
    ],
  ],
};

const isAgain = (kind: Pair['kind']): boolean => (AGAIN as readonly string[]).includes(kind);

function pairsOf(lang: Pair['lang'], written: Written): Pair[] {
  return Object.entries(written).flatMap(([name, texts]) => {
    const kind = name as Pair['kind'];
    return texts.map(([one, other]) => ({ lang, kind, one, other, again: isAgain(kind) }));
  });
}

export const PAIRS: readonly Pair[] = [...pairsOf('fr', FRENCH), ...pairsOf('en', ENGLISH)];

/** One half: two pairs in four, the other two in English, since both languages have the same kinds in the same order. */
const isTuned = ({ lang }: Pair, index: number): boolean => index % 4 < 2 === (lang === 'fr');

/** The half on which the measure was tuned. */
export const TUNED: readonly Pair[] = PAIRS.filter(isTuned);

/** The other half, which tells how good it is. */
export const TOLD: readonly Pair[] = PAIRS.filter((pair, index) => !isTuned(pair, index));
