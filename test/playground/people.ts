/** The invented people of Pintagram+. */

export interface Person {
  handle: string;
  name: string;
  lang: 'fr' | 'en' | 'ar' | 'he';
  bio: string;
  followers: number;
  following: number;
  posts: number;
  verified: boolean;
}

/** The account that the demo is logged in with: the brand's own. */
export const ME: Person = {
  handle: 'lumio_fr',
  name: 'Lumio France',
  lang: 'fr',
  bio: 'Des lampes qui tiennent compagnie. On répond, même le lundi.',
  followers: 8_412,
  following: 391,
  posts: 1_204,
  verified: true,
};

/** Whoever pays for the paid posts. */
export const ADVERTISER: Person = {
  handle: 'nuage_feint',
  name: 'Nuage-Feint',
  lang: 'fr',
  bio: 'Le matelas qui n’existe pas encore.',
  followers: 640,
  following: 3,
  posts: 57,
  verified: false,
};

type Line = readonly [
  handle: string,
  name: string,
  lang: Person['lang'],
  bio: string,
  followers: number,
  verified?: boolean,
];

const LINES: readonly Line[] = [
  [
    'maelle_tartine',
    'Maëlle Corvidou',
    'fr',
    'Boulangère de nuit, lectrice de jour. Beurre salé, toujours.',
    12_340,
    true,
  ],
  ['capitaine_biscotte', 'Capitaine Biscotte', 'fr', 'Je casse tout ce que je beurre.', 842],
  [
    'zaz_du_nuage',
    'Zaz du Nuage',
    'fr',
    'Météo intérieure : variable. Dessins au stylo quatre couleurs.',
    23_100,
    true,
  ],
  ['mr_parapluie', 'Monsieur Parapluie', 'fr', 'Collectionne les flaques. Ici pour les chats des autres.', 129],
  ['ombeline_factice', 'Ombeline Factice', 'fr', 'Architecte de maisons qui n’existent pas.', 4_870],
  ['theo_pasvrai', 'Théo Pasvrai', 'fr', 'Prof de rien du tout au collège des Merles.', 311],
  ['la_gazette_du_bouchon', 'La Gazette du Bouchon', 'fr', 'Toute l’actualité de Trifouilly-sur-Mousse.', 91_500, true],
  ['soizic_mirage', 'Soizic Mirage', 'fr', 'Voile, vent, vaisselle.', 2_045],
  ['gaspard_luciole', 'Gaspard Luciole', 'fr', 'Insomniaque diplômé. Podcasts à voix basse.', 7_730],
  ['nini_pantoufle', 'Nini Pantoufle', 'fr', 'Pyjama toute l’année. Critique de chaussettes.', 56_200, true],
  ['barnabe_chimere', 'Barnabé Chimère', 'fr', 'Jardinier sur balcon : trois pots, zéro tomate.', 418],
  ['clo_fantoche', 'Clo Fantoche', 'fr', 'Intermittente du sommeil.', 1_902],
  ['papi_moulinette', 'Papi Moulinette', 'fr', 'Je répare les grille-pain. 71 printemps.', 640],
  ['yuna_songe', 'Yuna Songe', 'fr', 'Illustratrice jeunesse, mère de deux volcans.', 15_870],
  ['leon_deguise', 'Léon Déguisé', 'fr', 'Comptable la semaine, pirate le dimanche.', 233],
  ['agathe_illusion', 'Agathe Illusion', 'fr', 'Magie de salon. Lapin en congé.', 3_310],
  ['le_marquis_du_tri', 'Le Marquis du Tri', 'fr', 'Bac jaune, cœur vert.', 980],
  ['fantine_carton', 'Fantine Carton', 'fr', 'Déménagements, marionnettes, courants d’air.', 1_120],
  ['oscar_simili', 'Oscar Simili', 'fr', 'Photographe argentique, patience incluse.', 6_005],
  ['prune_fabula', 'Prune Fabula', 'fr', 'Bibliothécaire. Chut.', 2_760],
  ['eliott_zinzin', 'Eliott Zinzin', 'fr', 'Vélo, boulons, bobos.', 514],
  ['rosalie_virgule', 'Rosalie Virgule', 'fr', 'Correctrice ; oui, les deux points comptent.', 9_440],
  ['jojo_la_guimauve', 'Jojo la Guimauve', 'fr', 'Colo, feux de camp, chansons fausses.', 377],
  ['madame_sieste', 'Madame Sieste', 'fr', 'Vingt minutes, pas une de plus.', 31_800, true],
  ['hugo_pantin', 'Hugo Pantin', 'fr', 'Étudiant en tout, spécialiste en presque.', 190],
  ['basile_bidon', 'Basile Bidon', 'fr', 'Percussions sur casseroles.', 702],
  ['apolline_leurre', 'Apolline Leurre', 'fr', 'Pêche à la ligne éditoriale.', 1_480],
  ['client_mystere_0', 'Client Mystère', 'fr', 'Jamais content, souvent de passage.', 41],
  ['le_grincheux_du_4e', 'Le Grincheux du 4e', 'fr', 'Je râle donc je suis.', 88],
  ['jean_promo_48213377', 'jean_promo_48213377', 'fr', 'GAGNEZ DES ABONNÉS ➜ lien en bio', 12],
  ['bold_bertille', '<b>Bertille</b> & <i>Cie</i>', 'fr', '<script>alert("bio")</script> J’aime les balises.', 1_337],
  ['etoile_cafe', 'Étoile ☕', 'fr', 'Torréfactrice imaginaire ☕🌙', 5_210],
  ['milo_paperplane', 'Milo Paperplane', 'en', 'Folding letters I never send.', 3_900],
  ['captain_crumpet', 'Captain Crumpet', 'en', 'Butter side up, morale side down.', 18_450, true],
  ['wren_pretend', 'Wren Pretend', 'en', 'Set designer. Nothing here is load-bearing.', 2_210],
  ['tilda_makebelieve', 'Tilda Makebelieve', 'en', 'Night nurse, day sleeper, cat staff.', 760],
  ['otis_placeholder', 'Otis Placeholder', 'en', 'Lorem ipsum, mostly.', 145],
  ['june_cardboard', 'June Cardboard', 'en', 'Moving house again. Send tape.', 1_030],
  ['sir_naps_a_lot', 'Sir Naps-a-Lot', 'en', 'Twenty minutes of peace at a time.', 44_700, true],
  ['the_fern_report', 'The Fern Report', 'en', 'Daily news of one houseplant.', 120_500, true],
  ['pip_imaginary', 'Pip Imaginary', 'en', 'Physics teacher in a town that is not on the map.', 890],
  ['dora_doorbell', 'Dora Doorbell', 'en', 'Nobody is ever home.', 268],
  ['gus_nonsuch', 'Gus Nonsuch', 'en', 'I review kettles.', 6_640],
  ['lottie_fable', 'Lottie Fable', 'en', 'Picture books and bad puns.', 9_870],
  ['arlo_mockup', 'Arlo Mockup', 'en', 'UX of toasters.', 2_415],
  ['bee_fictional', 'Bee Fictional', 'en', 'Beekeeper without bees.', 512],
  ['mabel_moonshoe', 'Mabel Moonshoe', 'en', 'Runs slowly, complains quickly.', 1_650],
  ['quentin_quill', 'Quentin Quill', 'en', 'Letters to the editor, all refused.', 333],
  ['ivy_notreal', 'Ivy Notreal', 'en', 'Botanical drawings of plastic plants.', 4_020],
  ['ned_unnamed', 'Ned Unnamed', 'en', 'No relation.', 77],
  ['saffron_story', 'Saffron Story', 'en', 'Spice shop in a novel I am writing.', 27_300],
  ['toby_teaspoon', 'Toby Teaspoon', 'en', 'Short and stout.', 615],
  ['grumpy_gazebo', 'Grumpy Gazebo', 'en', 'One star, would not sit again.', 58],
  ['win_big_90871234', 'win_big_90871234', 'en', 'FOLLOW = FOLLOW 🔥 promo in DM', 9],
  [
    'html_hattie',
    'Hattie <img src=x onerror=alert(1)>',
    'en',
    '"Quotes" & <angles>, that is my whole personality.',
    2_048,
  ],
  [
    'long_name_larry',
    'Larry of the Extremely Long and Rather Unnecessary Display Name, Third of His Kind',
    'en',
    'Brevity.',
    199,
  ],
  ['nour_khayal', 'نور خيال', 'ar', 'رسامة من مدينة لا وجود لها', 8_150],
  ['samir_wahm', 'سمير وهم', 'ar', 'قهوة وكتب وقليل من النوم', 940],
  ['tamar_dimyon', 'תמר דמיון', 'he', 'אופה בלילות, חולמת בימים', 1_275],
  ['penny_emoji', '🔥 Penny 🌙', 'en', '🔥🌙🔥🌙', 702],
];

export const PEOPLE: readonly Person[] = LINES.map(([handle, name, lang, bio, followers, verified = false], index) => ({
  handle,
  name,
  lang,
  bio,
  followers,
  following: 40 + ((index * 137) % 1_900),
  posts: 25 + ((index * 911) % 14_000),
  verified,
}));

/** The person of a handle, whatever its case; null when nobody bears it. */
export function personOf(handle: string): Person | null {
  const asked = handle.toLowerCase();
  return [ME, ADVERTISER, ...PEOPLE].find((person) => person.handle === asked) ?? null;
}
