/** Starter maps of cosmetics: skin, promises and ethics, and the rituals that people share. */
import { risk, type StarterMap, territory } from './starter.ts';

const GOODS_FR =
  'crème, sérum, produit, marque, maquillage, shampoing, soin, parfum, rouge à lèvres, mascara, déodorant, peau, flacon';
const GOODS_EN =
  'cream, serum, product, brand, makeup, shampoo, skincare, perfume, lipstick, mascara, deodorant, skin, bottle';

const FRENCH: StarterMap = {
  trade: 'cosmetics',
  language: 'fr',
  subjects: [
    risk(
      'Réactions de peau',
      'allergie, réaction allergique, plaques rouges, rougeurs, boutons partout, brûlure, ça brûle, ça pique, démangeaisons, eczéma, urticaire, gonflé, yeux gonflés, dermatologue, peau irritée, irritation, desquamation, brûlure chimique, cicatrice',
      GOODS_FR,
    ),
    risk(
      'Composition',
      'perturbateur endocrinien, parabène, phtalate, sels d’aluminium, silicone, sulfate, microplastique, PFAS, nanoparticules, talc, phénoxyéthanol, MIT, filtre chimique, octocrylène, cancérigène, INCI, Yuka, ingrédient controversé',
    ),
    risk(
      'Tests et animaux',
      'testé sur les animaux, tests sur animaux, test animal, cruelty free, sans cruauté, vegan, carmin, graisse animale, lapin, lapins de laboratoire, expérimentation animale, PETA, souffrance animale, label lapin, marché chinois',
      GOODS_FR,
    ),
    risk(
      'Promesses et publicité',
      'publicité mensongère, aucun effet, aucun résultat, ne marche pas, promesse non tenue, photo retouchée, retouche, avant après truqué, placement de produit, influenceur, partenariat caché, greenwashing, faux avis, arnaque, argent jeté',
      GOODS_FR,
    ),
    risk(
      'Contrefaçon et rappel',
      'contrefaçon, faux produit, faux flacon, dupe, revendeur, rappel de produit, lot rappelé, retiré de la vente, produit périmé, flacon ouvert, déjà utilisé, moisi, odeur rance, texture changée, formule changée',
      GOODS_FR,
    ),
    risk(
      'Représentation',
      'pas ma carnation, aucune teinte, teinte foncée, peau noire, blanchiment, éclaircissant, colorisme, racisme, sexisme, grossophobie, âgisme, injonction, standards de beauté, appropriation culturelle, enfants influenceurs, Sephora kids',
    ),
    territory(
      'Routine de soin',
      'routine du matin, routine du soir, routine skincare, skincare, double nettoyage, layering, sérum, acide hyaluronique, niacinamide, rétinol, vitamine C, crème solaire, SPF, masque du dimanche, self-care, gua sha, peau qui tiraille',
    ),
    territory(
      'Cheveux',
      'cheveux bouclés, boucles, curly, cheveux crépus, cheveux texturés, cheveux secs, pointes sèches, perte de cheveux, chute de cheveux, pellicules, coloration, balayage, frange, lissage, bain d’huile, low poo, wash day, cheveux blancs',
    ),
    territory(
      'Fêtes et grands jours',
      'mariage, témoin de mariage, maquillage de mariée, bal de promo, premier rendez-vous, entretien d’embauche, tenue de soirée, réveillon, saint-valentin, fête des mères, idée cadeau, calendrier de l’avent, coffret, GRWM, je me prépare',
      'maquillage, parfum, coiffure, peau, vernis, rouge à lèvres, cadeau',
    ),
    territory(
      'Été et soleil',
      'coup de soleil, crème solaire, après-soleil, indice 50, bronzage, bronzer, autobronzant, plage, chaleur, transpiration, waterproof, peau sensible au soleil, mélasma, taches, hydratation, brume',
    ),
  ],
};

const ENGLISH: StarterMap = {
  trade: 'cosmetics',
  language: 'en',
  subjects: [
    risk(
      'Skin reactions',
      'allergic reaction, rash, broke out, breakout, burning sensation, it burns, it stings, redness, itchy, itching, eczema, hives, swollen, swollen eyes, dermatologist, irritated skin, irritation, peeling, chemical burn, scarring',
      GOODS_EN,
    ),
    risk(
      'Ingredients',
      'endocrine disruptor, paraben, phthalate, aluminium salts, silicone, sulfate, microplastics, microbeads, PFAS, nanoparticles, talc, phenoxyethanol, fragrance allergen, chemical filter, oxybenzone, benzene, carcinogen, INCI list, clean beauty',
    ),
    risk(
      'Animal testing',
      'animal testing, tested on animals, animal tests, cruelty-free, cruelty free, not vegan, vegan, carmine, animal fat, lab rabbits, leaping bunny, PETA, animal cruelty, animal suffering, sold in China',
      GOODS_EN,
    ),
    risk(
      'Claims and advertising',
      'false advertising, misleading, does nothing, no results, didn’t work, doesn’t work, photoshopped, retouched, filtered, fake before and after, undisclosed ad, not disclosed, greenwashing, fake reviews, scam, waste of money',
      GOODS_EN,
    ),
    risk(
      'Fakes and recalls',
      'counterfeit, fake product, knock-off, dupe, reseller, product recall, recalled batch, pulled from shelves, expired, already opened, used tester, mouldy, moldy, smells rancid, texture changed, changed the formula, reformulated',
      GOODS_EN,
    ),
    risk(
      'Representation',
      'not my shade, no dark shades, shade range, darker skin, skin whitening, skin lightening, colourism, colorism, racist, sexist, fatphobic, ageist, beauty standards, cultural appropriation, kids using retinol, Sephora kids',
    ),
    territory(
      'Skincare routine',
      'morning routine, night routine, skincare routine, skincare, double cleanse, layering, serum, hyaluronic acid, niacinamide, retinol, vitamin C, sunscreen, SPF, sheet mask, self-care sunday, gua sha, dry skin',
    ),
    territory(
      'Hair',
      'curly hair, curls, coily hair, natural hair, 4C hair, dry hair, split ends, hair loss, thinning hair, dandruff, hair dye, balayage, bangs, fringe, straightening, hair oil, wash day, grey hair',
    ),
    territory(
      'Big days',
      'wedding makeup, bridal makeup, bridesmaid, prom, first date, job interview, night out, new year’s eve, valentine’s day, mother’s day, gift idea, advent calendar, gift set, GRWM, get ready with me',
      'makeup, perfume, hair, skin, nails, lipstick, gift',
    ),
    territory(
      'Summer and sun',
      'sunburn, sunscreen, after-sun, aftersun, SPF 50, tan, tanning, self-tan, fake tan, beach day, heatwave, sweaty, waterproof, sun-sensitive, melasma, dark spots, face mist',
    ),
  ],
};

export const cosmetics: StarterMap[] = [FRENCH, ENGLISH];
