/** Starter maps of culture: theatres, museums, festivals, books; what spoils an evening, and what makes one. */
import { risk, type StarterMap, territory } from './starter.ts';

const PLACE_FR =
  'spectacle, concert, expo, exposition, musée, théâtre, festival, film, livre, salle, artiste, billet, programmation, pièce, opéra';
const PLACE_EN =
  'show, concert, gig, exhibition, museum, theatre, theater, festival, film, movie, book, venue, artist, ticket, line-up, play, opera';

const FRENCH: StarterMap = {
  trade: 'culture',
  language: 'fr',
  subjects: [
    risk(
      'Artistes et polémiques',
      'polémique, déprogrammation, déprogrammer, annulation, accusé de, violences sexuelles, agression, MeToo, boycott, lettre ouverte, tribune, propos racistes, antisémitisme, censure, plagiat, appropriation culturelle, blackface, mise en examen',
      PLACE_FR,
    ),
    risk(
      'Œuvres et intelligence artificielle',
      'plagiat, volé mon travail, droits d’auteur, pas crédité, sans autorisation, généré par IA, image IA, voix clonée, contrefaçon, spoliation, restitution, œuvre volée, œuvre abîmée, vandalisme, soupe sur un tableau, faux tableau',
      PLACE_FR,
    ),
    risk(
      'Sécurité du public',
      'bousculade, mouvement de foule, évacuation, alarme incendie, malaise, piqûre, GHB, agression dans la fosse, pickpocket, fouille, sorties de secours, chute de décor, plafond effondré, chaleur étouffante, pas d’eau, file interminable, trop de monde',
      PLACE_FR,
    ),
    risk(
      'Billets et prix',
      'billet refusé, billets non reçus, remboursement, spectacle annulé, concert annulé, report, revente, faux billet, frais de dossier, tarif abusif, places trop chères, placement numéroté, visibilité réduite, derrière un poteau, file virtuelle, complet, application en panne',
      PLACE_FR,
    ),
    risk(
      'Accueil et accessibilité',
      'pas accessible, fauteuil roulant, PMR, sous-titres, audiodescription, langue des signes, personnel désagréable, mal reçus, refoulé à l’entrée, vigile, toilettes, vestiaire, son trop fort, son inaudible, micro en panne, retard, bar hors de prix',
      PLACE_FR,
    ),
    risk(
      'Argent et travail',
      'intermittents, intermittence, grève, artistes pas payés, bénévoles exploités, mécénat, sponsor, pétrole, subvention, coupe budgétaire, fermeture du lieu, licenciements, conditions de travail, précarité, stagiaires, rémunération',
      PLACE_FR,
    ),
    territory(
      'Sorties',
      'que faire ce week-end, idée de sortie, soirée théâtre, soirée ciné, expo à voir, vernissage, nocturne, journées du patrimoine, nuit des musées, fête de la musique, premier rang, rappel, standing ovation, coup de cœur, sortie en famille, entrée gratuite',
    ),
    territory(
      'Lecture',
      'pile à lire, PAL, club de lecture, rentrée littéraire, marque-page, livre de poche, poche, coup de cœur lecture, recommandation lecture, dédicace, librairie indépendante, boîte à livres, roman, bande dessinée, manga, bookstagram, lu d’une traite',
    ),
    territory(
      'Musique et scènes',
      'concert ce soir, premier concert, setlist, première partie, tournée, camping festival, bracelet de festival, vinyle, disquaire, playlist, chanson dans la tête, fosse, gradins, répétition, chorale, jam, groupe local',
    ),
    territory(
      'Ateliers et enfants',
      'atelier enfants, sortie scolaire, visite guidée, visite en famille, heure du conte, spectacle jeune public, marionnettes, cours de dessin, poterie, théâtre amateur, cours de danse, conservatoire, chasse au trésor au musée, ciné-goûter, livret-jeu, premier musée',
    ),
  ],
};

const ENGLISH: StarterMap = {
  trade: 'culture',
  language: 'en',
  subjects: [
    risk(
      'Artists and controversies',
      'controversy, dropped from, cancelled, disinvited, accused of, sexual assault, sexual misconduct, MeToo, boycott, open letter, racist remarks, antisemitism, censorship, plagiarism, cultural appropriation, blackface, charged with',
      PLACE_EN,
    ),
    risk(
      'Works and artificial intelligence',
      'plagiarised, plagiarized, stole my work, copyright, uncredited, not credited, without permission, AI-generated, AI art, cloned voice, forgery, looted art, restitution, stolen painting, damaged, vandalised, soup on a painting',
      PLACE_EN,
    ),
    risk(
      'Safety of the audience',
      'crowd crush, stampede, evacuated, fire alarm, fainted, spiked, drink spiking, assaulted in the pit, pickpocket, bag search, emergency exits, set collapsed, ceiling collapsed, no water, too hot, endless queue, overcrowded',
      PLACE_EN,
    ),
    risk(
      'Tickets and prices',
      'ticket refused, never got my tickets, refund, show cancelled, postponed, rescheduled, resale, fake ticket, booking fee, dynamic pricing, overpriced, restricted view, behind a pillar, virtual queue, sold out in minutes, app crashed, scalpers',
      PLACE_EN,
    ),
    risk(
      'Reception and accessibility',
      'not accessible, wheelchair, step-free, captions, subtitles, audio description, sign language, rude staff, badly treated, turned away, security guard, toilets, cloakroom, too loud, couldn’t hear, mic failure, started late, bar prices',
      PLACE_EN,
    ),
    risk(
      'Money and work',
      'unpaid artists, unpaid interns, exploited volunteers, strike, picket line, sponsor, oil sponsorship, donor, funding cut, budget cuts, venue closing, layoffs, working conditions, low pay, exposure, arts funding',
      PLACE_EN,
    ),
    territory(
      'Going out',
      'what to do this weekend, things to do, night out, theatre night, movie night, must-see exhibition, private view, opening night, late opening, museum late, heritage open day, front row, encore, standing ovation, family day out, free entry',
    ),
    territory(
      'Reading',
      'to be read, TBR, book club, currently reading, bookmark, paperback, page-turner, book recommendation, any recommendations, book signing, indie bookshop, independent bookstore, little free library, novel, graphic novel, manga, bookstagram, BookTok',
    ),
    territory(
      'Music and stages',
      'gig tonight, first gig, setlist, support act, opening act, on tour, festival camping, festival wristband, vinyl, record shop, record store, playlist, earworm, mosh pit, rehearsal, choir, jam session, local band',
    ),
    territory(
      'Workshops and children',
      'kids workshop, school trip, field trip, guided tour, family visit, story time, storytime, children’s theatre, puppet show, drawing class, pottery class, amateur dramatics, community theatre, dance class, treasure hunt, activity trail, first museum',
    ),
  ],
};

export const culture: StarterMap[] = [FRENCH, ENGLISH];
