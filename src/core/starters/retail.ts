/** Starter maps of retail: shops, orders, parcels; what goes wrong after paying, and why people shop. */
import { risk, type StarterMap, territory } from './starter.ts';

const SHOP_FR =
  'magasin, commande, colis, livraison, achat, acheté, boutique, caisse, rayon, enseigne, client, article, produit, site';
const SHOP_EN =
  'store, shop, order, parcel, package, delivery, bought, purchase, checkout, aisle, retailer, customer, item, product, website';

const FRENCH: StarterMap = {
  trade: 'retail',
  language: 'fr',
  subjects: [
    risk(
      'Livraison',
      'colis perdu, colis jamais reçu, toujours pas reçu, livraison en retard, retard de livraison, livreur, avis de passage, colis volé, colis abîmé, colis ouvert, point relais fermé, suivi bloqué, mauvaise adresse, commande annulée, commande incomplète, livré chez le voisin, carton écrasé',
    ),
    risk(
      'Remboursement et garantie',
      'remboursement, toujours pas remboursé, rembourser, retour refusé, échange refusé, garantie refusée, SAV, service après-vente, panne, en panne, tombé en panne, défectueux, pièce manquante, avoir, droit de rétractation, litige, signalconso, mise en demeure',
      SHOP_FR,
    ),
    risk(
      'Prix et promotions',
      'fausse promotion, faux prix barré, prix barré, erreur de prix, prix en caisse, écart de prix, trop cher, hausse de prix, arnaque, code promo ne marche pas, bon de réduction refusé, carte de fidélité, points perdus, Black Friday, shrinkflation, débité deux fois, frais cachés',
      SHOP_FR,
    ),
    risk(
      'Accueil en magasin',
      'mal reçu, vendeur désagréable, vendeuse désagréable, personnel débordé, une seule caisse ouverte, caisses automatiques, attente en caisse, vigile, fouille de sac, accusé de vol, discrimination, propos racistes, poussette, fauteuil roulant, cabines sales, rayon vide, magasin sale',
      SHOP_FR,
    ),
    risk(
      'Sécurité des produits',
      'rappel de produit, produit rappelé, retiré de la vente, batterie en feu, a pris feu, électrocuté, explosé, jouet dangereux, étouffement, non conforme, marquage CE, produit toxique, contrefaçon, périmé, intoxication, blessé',
      SHOP_FR,
    ),
    risk(
      'Travail et éthique',
      'conditions de travail, travail du dimanche, licenciements, fermeture de magasin, plan social, grève, caissières, sous-traitants, travail des enfants, travail forcé, ouïghours, fast fashion, invendus détruits, gaspillage, greenwashing, souffrance au travail',
      SHOP_FR,
    ),
    risk(
      'Données et fraude',
      'fuite de données, données personnelles, compte piraté, carte bancaire, paiement refusé, hameçonnage, phishing, faux site, faux SMS, arnaque au colis, usurpation, spam, mot de passe, RGPD, cyberattaque, publicités intrusives',
      SHOP_FR,
    ),
    territory(
      'Soldes et bonnes affaires',
      'soldes, bon plan, bonne affaire, Black Friday, Cyber Monday, French Days, code promo, vente privée, déstockage, seconde main, friperie, reconditionné, vide-dressing, prix cassés, pouvoir d’achat, liste de courses',
    ),
    territory(
      'Cadeaux et fêtes',
      'idée cadeau, cadeau de Noël, Père Noël secret, Secret Santa, liste de naissance, liste de mariage, anniversaire, fête des mères, fête des pères, crémaillère, pot de départ, emballage cadeau, calendrier de l’avent, dernière minute, saint-valentin, cadeau de naissance',
    ),
    territory(
      'Maison et déménagement',
      'emménager, déménagement, premier appart, nouvel appart, déco, décoration, canapé, étagère, meuble en kit, notice de montage, bricolage, travaux, peinture du salon, rangement, plante verte, avant-après, coin lecture',
    ),
    territory(
      'Rentrée et quotidien',
      'rentrée, fournitures scolaires, cartable, trousse, vestiaire de rentrée, tenue du jour, OOTD, garde-robe, courses du samedi, caddie, drive, liste de courses, panier de la semaine, commerce de proximité, marché, zéro déchet, vrac',
    ),
  ],
};

const ENGLISH: StarterMap = {
  trade: 'retail',
  language: 'en',
  subjects: [
    risk(
      'Delivery',
      'lost parcel, lost package, never arrived, still waiting for my order, late delivery, delivery driver, missed delivery, porch pirate, stolen parcel, damaged parcel, opened parcel, tracking stuck, tracking hasn’t updated, wrong address, order cancelled, missing items, left in the rain, crushed box',
    ),
    risk(
      'Refunds and warranty',
      'refund, still no refund, return refused, can’t return, exchange refused, warranty, warranty refused, customer service, broke after, stopped working, faulty, defective, missing part, store credit, chargeback, dispute, small claims, trading standards',
      SHOP_EN,
    ),
    risk(
      'Prices and offers',
      'fake discount, fake sale, price error, wrong price, charged more, overpriced, price hike, rip-off, promo code not working, coupon refused, loyalty card, lost points, Black Friday, shrinkflation, charged twice, hidden fees',
      SHOP_EN,
    ),
    risk(
      'In the store',
      'rude staff, rude cashier, understaffed, one till open, self-checkout, long queue, long line, security guard, bag search, accused of stealing, followed around the store, discrimination, racist, stroller, wheelchair, dirty fitting rooms, empty shelves, dirty store',
      SHOP_EN,
    ),
    risk(
      'Product safety',
      'product recall, recalled, pulled from shelves, battery fire, caught fire, electric shock, exploded, dangerous toy, choking hazard, not compliant, toxic, counterfeit, knock-off, expired, injured, burned',
      SHOP_EN,
    ),
    risk(
      'Work and ethics',
      'working conditions, zero-hours, layoffs, store closing, closing stores, union busting, strike, warehouse workers, subcontractors, child labour, child labor, forced labour, forced labor, sweatshop, fast fashion, destroyed unsold, greenwashing',
      SHOP_EN,
    ),
    risk(
      'Data and fraud',
      'data breach, data leak, personal data, hacked account, account hacked, card details, payment declined, phishing, fake website, fake text, parcel scam, identity theft, spam, password reset, GDPR, cyberattack',
      SHOP_EN,
    ),
    territory(
      'Sales and bargains',
      'january sales, sale season, bargain, good deal, great deal, Black Friday, Cyber Monday, discount code, promo code, clearance, second-hand, thrifted, thrift store, charity shop, refurbished, outlet, shopping list',
    ),
    territory(
      'Gifts and holidays',
      'gift idea, gift ideas, christmas present, Secret Santa, baby shower, wedding list, wedding registry, birthday present, mother’s day, father’s day, housewarming, leaving gift, gift wrap, advent calendar, last minute gift, valentine’s day',
    ),
    territory(
      'Home and moving',
      'moving house, moving day, first apartment, new flat, new apartment, home decor, interior design, sofa, bookshelf, flat-pack, assembly instructions, DIY, renovation, painting the living room, decluttering, houseplant, before and after, reading nook',
    ),
    territory(
      'Back to school and every day',
      'back to school, school supplies, backpack, pencil case, outfit of the day, OOTD, capsule wardrobe, weekly shop, grocery run, groceries, click and collect, curbside pickup, shopping cart, corner shop, local shop, zero waste, refill shop',
    ),
  ],
};

export const retail: StarterMap[] = [FRENCH, ENGLISH];
