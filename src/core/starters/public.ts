/** Starter maps of public services: towns, transport, administrations; what angers people, and their days. */
import { risk, type StarterMap, territory } from './starter.ts';

const TOWN_FR =
  'mairie, ville, commune, quartier, rue, métropole, service public, préfecture, département, région, maire, agent';
const TOWN_EN =
  'council, city, town, borough, street, neighbourhood, neighborhood, mayor, public service, county, local authority';

const FRENCH: StarterMap = {
  trade: 'public',
  language: 'fr',
  subjects: [
    risk(
      'Sécurité et incidents',
      'incendie, explosion, fuite de gaz, inondation, crue, évacuation, confinement, alerte, coupure d’électricité, panne générale, arbre tombé, effondrement, arrêté de péril, accident grave, agression, fusillade, rixe, colis suspect, disparition inquiétante',
      TOWN_FR,
    ),
    risk(
      'Eau et santé',
      'eau impropre, eau du robinet, eau marron, coupure d’eau, ne pas boire l’eau, légionelle, amiante, plomb, pollution de l’air, odeur de gaz, punaises de lit, rats, moustique tigre, cantine scolaire, intoxication, déserts médicaux, urgences fermées',
    ),
    risk(
      'Transports et routes',
      'bus supprimé, bus en retard, train supprimé, métro bloqué, grève des transports, bus bondé, rame bondée, travaux interminables, route barrée, nid-de-poule, piste cyclable dangereuse, feu en panne, ascenseur en panne, stationnement, amende injuste, ZFE',
    ),
    risk(
      'Déchets et propreté',
      'poubelles débordent, poubelles pas ramassées, ordures, dépôt sauvage, encombrants, déchetterie fermée, trottoirs sales, crottes de chien, mégots, tags, rue sale, éboueurs, collecte des déchets, bac jaune, malpropreté, rats',
    ),
    risk(
      'Démarches et accueil',
      'file d’attente, aucun rendez-vous, pas de rendez-vous, standard injoignable, personne ne répond, site en panne, dossier perdu, titre de séjour, carte d’identité, passeport en retard, allocation suspendue, guichet fermé, agent désagréable, usine à gaz administrative, des mois d’attente, mal reçu',
    ),
    risk(
      'Argent public et élus',
      'argent public, impôts locaux, taxe foncière, hausse des impôts, gaspillage, conflit d’intérêts, détournement, mise en examen, démission du maire, pots-de-vin, marché public, subvention, promesse électorale, pétition, manifestation, concertation bidon, budget',
      TOWN_FR,
    ),
    risk(
      'Discriminations et données',
      'discrimination, contrôle au faciès, racisme, sexisme, handicap, pas accessible, fauteuil roulant, violences policières, vidéosurveillance, reconnaissance faciale, fuite de données, cyberattaque, piratage, données personnelles, laïcité, harcèlement scolaire',
      TOWN_FR,
    ),
    territory(
      'Sorties en ville',
      'fête de quartier, fête des voisins, vide-grenier, brocante, marché de Noël, marché du samedi, feu d’artifice, 14 juillet, fête de la musique, carnaval, concert gratuit, guinguette, forum des associations, illuminations, patinoire, bal populaire',
    ),
    territory(
      'Familles et école',
      'rentrée scolaire, place en crèche, centre de loisirs, cantine, périscolaire, ATSEM, sortie d’école, aire de jeux, inscription à l’école, pédibus, bibliothèque, ludothèque, piscine municipale, colonie de vacances, mercredi des enfants, vacances scolaires',
    ),
    territory(
      'Vivre ici',
      'nouvel arrivant, je viens d’emménager, déménager à, bon plan, on y est bien, ma ville, fier de ma ville, balade, coucher de soleil, parc, jardin partagé, piste cyclable, commerces de quartier, marché de producteurs, petit coin tranquille, photo de ma ville',
    ),
    territory(
      'Entraide et bénévolat',
      'bénévole, bénévolat, don du sang, collecte alimentaire, maraude, banque alimentaire, repair café, jardin partagé, aide aux devoirs, visite aux personnes âgées, solidarité, chat perdu, objet trouvé, coup de main, vaccination, canicule, plan grand froid',
    ),
  ],
};

const ENGLISH: StarterMap = {
  trade: 'public',
  language: 'en',
  subjects: [
    risk(
      'Safety and incidents',
      'fire, explosion, gas leak, flood, flooding, evacuation, lockdown, power cut, power outage, blackout, fallen tree, building collapse, serious crash, hit and run, stabbing, shooting, suspicious package, missing person',
      TOWN_EN,
    ),
    risk(
      'Water and health',
      'tap water, brown water, burst pipe, water main, boil water notice, do not drink, legionella, asbestos, lead pipes, air quality, smell of gas, bedbugs, rats, school lunch, food poisoning, ER wait, hospital closed',
    ),
    risk(
      'Transport and roads',
      'bus cancelled, bus late, train cancelled, delayed again, replacement bus, transport strike, packed bus, overcrowded train, endless roadworks, road closed, pothole, dangerous bike lane, broken traffic light, lift out of order, parking ticket, unfair fine, low traffic neighbourhood',
    ),
    risk(
      'Waste and cleanliness',
      'bins overflowing, missed bin collection, bins not collected, rubbish, trash pickup, fly-tipping, illegal dumping, recycling centre, dirty streets, dog poo, dog mess, cigarette butts, graffiti, litter, bin strike, rat infestation',
    ),
    risk(
      'Paperwork and reception',
      'no appointments, waiting list, on hold for, nobody answers, website down, lost my file, lost paperwork, residence permit, passport delay, DMV, benefits stopped, counter closed, rude staff, passed from pillar to post, red tape, months of waiting',
    ),
    risk(
      'Public money and officials',
      'taxpayers’ money, council tax, property tax, tax hike, waste of money, conflict of interest, embezzlement, indicted, mayor resigns, bribe, public contract, subsidy, broken promise, petition, protest, sham consultation, budget cuts',
      TOWN_EN,
    ),
    risk(
      'Discrimination and data',
      'discrimination, racial profiling, racism, sexism, disability, not accessible, wheelchair, police brutality, CCTV, facial recognition, data breach, data leak, cyberattack, ransomware, personal data, school bullying',
      TOWN_EN,
    ),
    territory(
      'Out in town',
      'street party, block party, flea market, car boot sale, christmas market, farmers market, fireworks, 4th of July, bonfire night, carnival, parade, free concert, open-air cinema, light festival, ice rink, community day',
    ),
    territory(
      'Families and school',
      'back to school, nursery place, daycare, after-school club, school run, school dinners, playground, school enrolment, walking bus, library, toy library, public pool, swimming pool, summer camp, half term, school holidays',
    ),
    territory(
      'Living here',
      'just moved here, moving to, new in town, hidden gem, love this city, my city, proud of my town, evening walk, sunset, park, community garden, bike lane, local shops, independent shops, quiet spot, hometown',
    ),
    territory(
      'Helping each other',
      'volunteer, volunteering, blood donation, give blood, food bank, food drive, soup kitchen, repair café, community garden, homework club, befriending, neighbours helping, lost cat, lost dog, found keys, vaccination, heatwave, cold weather shelter',
    ),
  ],
};

export const publicService: StarterMap[] = [FRENCH, ENGLISH];
