/** Starter maps of sport: clubs, events and gear, what hurts them, and what people do on a Sunday. */
import { risk, type StarterMap, territory } from './starter.ts';

const SPORT_FR =
  'club, match, stade, équipe, joueur, joueuse, entraîneur, coach, supporter, course, salle, licence, tournoi, vélo, maillot';
const SPORT_EN =
  'club, match, game, stadium, team, player, coach, fans, race, gym, membership, tournament, bike, jersey, kit';

const FRENCH: StarterMap = {
  trade: 'sport',
  language: 'fr',
  subjects: [
    risk(
      'Violences et abus',
      'violences sexuelles, agression sexuelle, harcèlement, bizutage, emprise, entraîneur mis en examen, abus, attouchements, omerta, témoignage, victime, signalement, mineure, humiliation, insultes de l’entraîneur, MeToo sport',
      SPORT_FR,
    ),
    risk(
      'Racisme et haine',
      'racisme, raciste, cris de singe, insultes racistes, homophobie, homophobe, chants homophobes, antisémitisme, sexisme, sexiste, salut nazi, banderole, propos haineux, arrêt du match, discrimination, transphobie',
      SPORT_FR,
    ),
    risk(
      'Dopage et triche',
      'dopage, dopé, contrôle positif, EPO, testostérone, suspendu, match truqué, matchs truqués, paris truqués, triche, tricheur, corruption, AMA, passeport biologique, soupçons, arbitrage acheté, moteur caché',
      SPORT_FR,
    ),
    risk(
      'Sécurité et foule',
      'bousculade, mouvement de foule, échauffourées, bagarre, hooligans, ultras, fumigène, jets de projectiles, tribune effondrée, gaz lacrymogène, blessé grave, malaise, arrêt cardiaque, défibrillateur, secours, évacuation, files d’attente',
      SPORT_FR,
    ),
    risk(
      'Blessure et matériel',
      'commotion, commotion cérébrale, rupture des croisés, fracture, semelle décollée, casque fendu, cadre cassé, freins lâchés, rappel de produit, matériel défectueux, défaut de fabrication, tissu déchiré, batterie en feu, taille fausse, chute à cause de',
      SPORT_FR,
    ),
    risk(
      'Billets et abonnements',
      'billet refusé, billets introuvables, revente de billets, marché noir, file virtuelle, remboursement, résiliation impossible, abonnement prélevé, prélèvement, prix des places, places trop chères, match reporté, match annulé, report, guichet fermé',
      SPORT_FR,
    ),
    territory(
      'Course à pied',
      'course à pied, footing, jogging, premier 10 km, semi-marathon, marathon, trail, sortie longue, fractionné, dossard, plan d’entraînement, record perso, nouvelles baskets, ampoules, courbatures, ligne d’arrivée, reprise de la course',
    ),
    territory(
      'Salle et forme',
      'salle de sport, inscription à la salle, musculation, cardio, squat, crossfit, yoga, pilates, cours collectif, bonnes résolutions, reprise du sport, motivation, courbatures, coach sportif, séance du matin, objectif été, protéines',
    ),
    territory(
      'Supporters',
      'jour de match, déplacement, virage, kop, tribune, tifo, maillot domicile, nouveau maillot, chant de supporters, derby, mercato, premier match au stade, écharpe, abonné depuis, apéro foot, multiplex',
    ),
    territory(
      'Sport en famille',
      'école de foot, éveil sportif, cours de natation, premier vélo, sortie vélo, randonnée en famille, certificat médical, rentrée des clubs, forum des associations, tournoi des jeunes, parents accompagnateurs, bénévole, mercredi sport, ceinture jaune, gala, judo',
    ),
  ],
};

const ENGLISH: StarterMap = {
  trade: 'sport',
  language: 'en',
  subjects: [
    risk(
      'Abuse',
      'sexual abuse, sexual assault, harassment, hazing, grooming, abusive coach, bullying, body shaming, whistleblower, survivor, safeguarding, underage athlete, cover-up, humiliated, investigation, speaking out',
      SPORT_EN,
    ),
    risk(
      'Racism and hate',
      'racism, racist, monkey chants, racial slur, homophobic, homophobic chants, antisemitic, sexist, misogyny, nazi salute, hateful banner, hate speech, match stopped, game stopped, discrimination, transphobic',
      SPORT_EN,
    ),
    risk(
      'Doping and cheating',
      'doping, doped, positive test, failed drug test, EPO, testosterone, banned substance, suspended, match fixing, fixed match, rigged, cheating, cheater, corruption, WADA, biological passport, bribed referee, spot fixing',
      SPORT_EN,
    ),
    risk(
      'Safety and crowds',
      'crowd crush, stampede, brawl, fight in the stands, hooligans, ultras, flares, objects thrown, stand collapsed, tear gas, pepper spray, seriously injured, collapsed, cardiac arrest, defibrillator, evacuated, overcrowding',
      SPORT_EN,
    ),
    risk(
      'Injuries and gear',
      'concussion, torn ACL, fracture, sole came off, cracked helmet, frame snapped, brake failure, product recall, faulty gear, defective, manufacturing defect, ripped, battery fire, wrong size, fell because of, unsafe equipment',
      SPORT_EN,
    ),
    risk(
      'Tickets and memberships',
      'ticket refused, tickets sold out, scalpers, ticket touts, resale, virtual queue, refund, can’t cancel, cancel my membership, still charged, direct debit, ticket prices, too expensive, postponed, called off, turned away',
      SPORT_EN,
    ),
    territory(
      'Running',
      'running, jogging, couch to 5k, first 10k, half marathon, marathon training, trail run, long run, intervals, race bib, parkrun, personal best, new running shoes, blisters, sore legs, finish line, back to running',
      '',
      'running late, running out of, running for office',
    ),
    territory(
      'Gym and fitness',
      'gym, joined a gym, leg day, weight lifting, cardio, squats, crossfit, yoga, pilates, spin class, new year’s resolution, back at the gym, gym motivation, personal trainer, morning workout, workout, protein shake',
    ),
    territory(
      'Fans',
      'match day, matchday, game day, away day, home end, tifo, home kit, new jersey, terrace chant, derby, transfer window, first game, scarf, season ticket, tailgate, watch party',
    ),
    territory(
      'Family sport',
      'kids football, youth soccer, little league, swimming lessons, first bike, bike ride, family hike, sports day, summer camp, soccer mom, volunteer coach, youth tournament, touchline, yellow belt, ballet recital, after-school club',
    ),
  ],
};

export const sport: StarterMap[] = [FRENCH, ENGLISH];
