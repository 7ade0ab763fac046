/** Starter maps of food: what may go wrong on a plate, and the moments when people eat. */
import { risk, type StarterMap, territory } from './starter.ts';

const GOODS_FR =
  'produit, marque, paquet, rayon, recette, goût, manger, yaourt, fromage, pain, lait, viande, plat, biscuit, boisson, repas';
const GOODS_EN =
  'product, brand, pack, shelf, recipe, taste, eat, ate, food, yoghurt, cheese, bread, milk, meat, meal, snack, drink';

const FRENCH: StarterMap = {
  trade: 'food',
  language: 'fr',
  subjects: [
    risk(
      'Allergènes',
      'allergène, allergie, allergique, réaction allergique, choc anaphylactique, anaphylaxie, œdème de Quincke, traces d’arachide, traces de fruits à coque, traces éventuelles, intolérance, intolérant au lactose, maladie cœliaque, cœliaque, sans gluten, étiquetage, allergène non déclaré, stylo d’adrénaline, urticaire',
    ),
    risk(
      'Contamination',
      'listeria, listériose, salmonelle, salmonellose, E. coli, botulisme, intoxication alimentaire, corps étranger, bout de plastique, morceau de verre, bout de métal, moisissure, moisi, périmé, pourri, avarié, cheveu dedans, asticot, insecte dedans, goût bizarre, odeur bizarre, produit contaminé',
    ),
    risk(
      'Rappel de produit',
      'rappel de produit, rappel produit, rappel massif, rappel conso, RappelConso, produit rappelé, lot rappelé, numéro de lot, retiré de la vente, retrait de la vente, retirer des rayons, ne pas consommer, rapporter en magasin, alerte sanitaire, DGCCRF, remboursement du lot, avis de rappel',
    ),
    risk(
      'Bien-être animal',
      'bien-être animal, maltraitance animale, souffrance animale, abattoir, élevage intensif, élevage en cage, poules en cage, œufs de batterie, broyage des poussins, vidéo choc, transport d’animaux, gavage, animaux maltraités, ferme-usine, castration à vif, poissons étouffés, bien-être des poules',
    ),
    risk(
      'Enfants',
      'mon fils, ma fille, mon bébé, petit pot, cantine, goûter des enfants, publicité pour enfants, marketing enfants, trop sucré pour les enfants, obésité infantile, lait infantile, lait maternisé, étouffement, s’est étouffé, fausse route, mineurs, école',
      GOODS_FR,
    ),
    risk(
      'Santé et composition',
      'additif, E171, E250, nitrite, colorant, conservateur, édulcorant, aspartame, huile de palme, pesticide, glyphosate, perturbateur endocrinien, ultra-transformé, trop de sucre, trop de sel, trop gras, Nutri-Score, Yuka, cancérigène, microplastique, PFAS, bisphénol, malbouffe',
    ),
    risk(
      'Prix et quantité',
      'trop cher, hausse de prix, prix abusif, shrinkflation, réduflation, moins dans le paquet, paquet à moitié vide, arnaque, inflation, marges, promotion mensongère, prix au kilo, vol manifeste, pouvoir d’achat, foutage de gueule, quantité réduite',
      GOODS_FR,
    ),
    risk(
      'Politique et société',
      'boycott, boycotter, halal, casher, origine France, made in France, patriotisme économique, salaires, licenciements, fermeture d’usine, grève, évasion fiscale, lobby, lobbying, agriculteurs, revenu des agriculteurs, colonies, sanctions',
      GOODS_FR,
    ),
    territory(
      'Petit déjeuner',
      'petit déjeuner, petit déj, petit-dej, tartine, tartiner, café du matin, viennoiserie, croissant, pain au chocolat, chocolatine, céréales, granola, porridge, pancake, jus pressé, bol de lait, brunch, confiture',
      '',
      'petit déjeuner d’affaires',
    ),
    territory(
      'Pique-nique',
      'pique-nique, pique-niquer, nappe à carreaux, panier garni, glacière, sandwich, salade de pâtes, chips, au parc, manger dehors, barbecue, grillades, apéro dehors, rosé frais, food truck, goûter au soleil',
    ),
    territory(
      'Lundi matin et pauses',
      'lundi matin, pause café, pause déj, pause de 16 h, quatre-heures, goûter, machine à café, lunch box, gamelle, meal prep, cantine d’entreprise, tickets resto, petit creux, coup de barre, envie de sucré, encas',
    ),
    territory(
      'Cuisine maison',
      'fait maison, recette facile, recette de famille, recette de grand-mère, batch cooking, anti-gaspi, zéro gaspillage, mijoter, au four, premier essai, raté ma pâte, gâteau d’anniversaire, levain, pâte à pizza, plat du dimanche, qui a une recette',
    ),
  ],
};

const ENGLISH: StarterMap = {
  trade: 'food',
  language: 'en',
  subjects: [
    risk(
      'Allergens',
      'allergen, allergy, allergic, allergic reaction, anaphylaxis, anaphylactic shock, EpiPen, traces of nuts, traces of peanut, may contain, undeclared allergen, nut allergy, lactose intolerant, coeliac, celiac, gluten-free, labelling error, mislabelled, hives, swollen lips',
    ),
    risk(
      'Contamination',
      'listeria, salmonella, E. coli, botulism, food poisoning, foreign body, piece of plastic, piece of glass, piece of metal, mould, mouldy, moldy, rancid, rotten, out of date, expired, maggot, hair in it, bug in it, tastes off, smells off, contaminated, threw up',
    ),
    risk(
      'Product recall',
      'product recall, food recall, recalled, recall notice, recalled batch, batch number, lot number, do not eat, pulled from shelves, withdrawn from sale, return it to the store, safety alert, food safety alert, FDA warning, FSA alert, recall alert',
    ),
    risk(
      'Animal welfare',
      'animal welfare, animal cruelty, animal abuse, animal suffering, slaughterhouse, factory farm, factory farming, caged hens, battery eggs, cage-free, undercover footage, undercover video, live export, force feeding, chick culling, mistreated animals',
    ),
    risk(
      'Children',
      'my son, my daughter, my toddler, my baby, baby food, infant formula, lunchbox, school meals, choking, choked on, choking hazard, marketing to kids, ads for kids, too much sugar for kids, childhood obesity, minors, nursery',
      GOODS_EN,
    ),
    risk(
      'Health and ingredients',
      'additive, E171, nitrites, food colouring, food dye, red 40, preservative, sweetener, aspartame, palm oil, seed oils, pesticide, glyphosate, endocrine disruptor, ultra-processed, too much sugar, too much salt, carcinogen, carcinogenic, microplastics, PFAS, BPA, junk food',
    ),
    risk(
      'Price and size',
      'too expensive, overpriced, price hike, price gouging, shrinkflation, half empty, less in the pack, smaller pack, rip-off, ripoff, scam, inflation, greedflation, misleading offer, unit price, cost of living, fake discount',
      GOODS_EN,
    ),
    risk(
      'Politics and society',
      'boycott, boycotting, halal, kosher, union busting, layoffs, plant closure, strike, tax avoidance, lobbying, lobbyist, child labour, child labor, forced labour, farmers protest, sanctions, greenwashing',
      GOODS_EN,
    ),
    territory(
      'Breakfast',
      'breakfast, brekkie, toast, morning coffee, pastry, croissant, cereal, granola, porridge, oatmeal, pancakes, waffles, orange juice, brunch, jam, marmalade, avocado toast',
      '',
      'breakfast meeting, breakfast television',
    ),
    territory(
      'Picnic',
      'picnic, picnic blanket, picnic basket, cool box, cooler bag, sandwiches, pasta salad, crisps, in the park, eating outside, barbecue, BBQ, cookout, grilling, food truck, al fresco',
    ),
    territory(
      'Monday morning and breaks',
      'monday morning, coffee break, tea break, lunch break, packed lunch, lunch box, meal prep, office snacks, vending machine, elevenses, afternoon slump, sugar craving, snack time, 4pm snack, desk lunch, canteen',
    ),
    territory(
      'Home cooking',
      'homemade, home-made, easy recipe, family recipe, grandma’s recipe, batch cooking, leftovers, zero waste, slow cooker, air fryer, first attempt, sourdough, pizza dough, birthday cake, sunday roast, anyone got a recipe',
    ),
  ],
};

export const food: StarterMap[] = [FRENCH, ENGLISH];
