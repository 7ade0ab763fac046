/** Common French and English words: whoever writes one means it, and has not misspelt a brand that is nearly the same. */

/** Folded, from four letters on: shorter words are never taken for misspelt ones. */
const FRENCH = `
  abord accord achat achete acheter action actuel adore adresse affaire agence agent aider aime aimer ainsi aller
  alors amie amies amis amour ancien annee annees apporte apprend apres argent arrete arrive arriver article assez
  assis attend attendre attente attention aucun aucune aujourd aurait aussi autant auteur autre autres avance avant
  avec avenir avion avis avoir avril bagage bain baisse balade balle banane banc bande banque barre base bateau
  bavard beau beaucoup bebe belle besoin beurre bien bientot biere bijou billet blanc blanche bleu bleue boire bois
  boisson boite bonheur bonjour bonne bonsoir bord bouche bouger boulanger boulangerie boule bout bouteille boutique
  bras bravo brise bruit brune bureau cabine cache cadeau cafe caisse calme camion camp campagne canal carrefours
  carte cartes cause celle celui cent centre cerise certain chacun chaise chaleur chambre champ chance changer
  chanson chanter chaque charge chat chaud chaude chaussure chef chemin chemise cher chercher chere cheval cheveux
  chez chien chiffre choix chose choses chute ciel cinema cinq citron claire classe client clients cloche coeur
  coffre coin colere colis collection combien comme comment commun compte compter conduire conseil content contre
  copain copine corps cote coton couche coude couleur coup couper courage courant courir cours course court cousin
  couteau couvert creme crise croire croix cuir cuisine culture dame danger dans danse date debout debut decembre
  dedans dehors deja demain demande demander demi dent depart depuis dernier derniere desert dessert dessin dessus
  deux devant devenir devoir dieu difficile dimanche dire direct directeur dois doit donc donne donner dont dormir
  dossier douche doute doux douze drap droit droite drole duree eaux ecole ecoute ecran ecrire effet eglise election
  elle elles emission emploi encore endroit enfant enfants enfin enleve ennui enorme ensemble ensuite entendre
  entier entre entree entrer envie envoie envoyer epaule epoque equipe erreur escalier espace espoir essai essayer
  etage etaient etait etat etats etoile etre etude europe exemple experience facile facon facture faible faim faire
  fait faite faites fallait famille farine fatigue faut faute faux femme femmes fenetre ferme fermer fermier fete
  feuille feux fevrier fille filles film fils fini finir fleur fleurs foie fois folle fond fonds force foret forme
  fort forte foule four frais fraise franc france frere frites froid front fruit fruits fuite fumee gagner garage
  garcon garde garder gare gateau gauche gens gentil glace gout goutte grace grand grande grandes grands gras
  gratuit grave greve gris gros grosse groupe guerre guide habit haine haut haute herbe heure heures heureux hier
  histoire hiver homme hommes hopital horaire horreur hotel huile huit humain humeur humour idee idees image images
  instant interet internet inutile jamais jambe janvier jardin jaune jeter jeudi jeune jeunes joie joli jolie joue
  jouer jouet jour journal journee jours joyeux juge juillet juin jupe jurer jusque juste lait lampe langue lapin
  large larme laver lecon lecture leger legume lendemain lent lettre leur leurs lever levre libre lieu ligne linge
  lion lire liste livraison livre livres logo loin long longue lorsque louer loup lourd lumens lumiere lumieres
  lumineuse lumineux lunaire lundi lune lunettes machine madame magasin magie main mains maire mairie maison maitre
  malade male malgre maman manche manger manque marche marches mardi mari mariage marie marin marque mars matin
  mauvais mauvaise meilleur melange membre meme memoire menu merci mercredi mere message mesure metal metro mettre
  meuble midi miel mieux milieu mille mince mine minute miroir mode modele moins mois moitie moment monde monnaie
  monsieur mont montagne monter montre moral mort morte moteur moto mourir mouton moyen musee musique nager naitre
  nature neige nerf nettoyer neuf neuve noel noir noire nombre nommer nord normal note notre nous nouveau nouvelle
  novembre nuage nuit objet octobre odeur oeil oeuf oeuvre offre offrir oiseau ombre oncle onze orage orange orangee
  orangers oranges ordre oreille organe oser oublier ouest ours outil ouvert ouvrir page pain paix panier panne papa
  papier paquet parc parce pareil parent parents parfait parfois parfum parle parler part partage parti partie
  partir partout passe passer pate patron pause pauvre payer pays peau peche peine peinture pendant penser perdre
  perdu pere periode permis personne petit petite petites petits peuple peur peut peux photo photos phrase piece
  pied pierre pile pire piscine place plage plaisir plan plante plat plein pleine pleurer pluie plume plus plusieurs
  plutot poche poids point poire poisson poivre police politique pomme pommes pompe pont porc port porte porter pose
  poser possible poste poulet poupee pour pourquoi pouvoir prefere premier premiere prendre prenom presque presse
  pret preuve prier prince printemps pris prise prison prix probleme prochain produit produits projet promis propre
  puis puisque quai quand quart quartier quatre quel quelle quelque quelques question queue quinze quitter quoi
  raconte raison ramasser rang rapide rapport rare rayon recette recevoir recu reel refus regard regarder regle
  reine relation remise rendez rendre rentrer repas repondre reponse repos reste rester retard retour retro reunion
  reve reveil revenir rever revoir riche rien rire riviere robe roche roman rond rose roue rouge route russe sable
  sage saison salade sale salle salon salut samedi sang sans sante sauce saut sauter sauver savoir savon science
  seche second seconde secret seize selon semaine sens sept septembre serie serieux serre service serviette servir
  seul seule seulement siecle siege signe simple sirop site situation soeur soif soigner soin soir soiree soit
  soldat soldes soleil sombre somme sommeil songe sont sorte sortie sortir soudain souffle soupe source sourd
  sourire souris sous souvenir souvent sport stade stage stock sucre suite suivant suivre sujet super surprise
  surtout table tache taille talon tante tapis tard tarif tarte tasse taux taxe temps tenir tente terme terrain
  terre tete texte theatre tirer tissu titre toile toilette toit tomate tombe tomber tonne tort total toucher
  toujours tour tourner tous tout toute toutes train trait tranche travail travers treize trente tres tresor triste
  trois trop trou trouve trouver truc tuer type uniforme unique usage usine utile vacances vache vague valeur valise
  veille vendre vendredi venir vent vente ventre verite verre vers verser vert verte veste viande vide video vieille
  vieux vigne village ville villes violet visage visite vite vitesse vitre vivre voici voie voila voile voir voisin
  voiture voix volant voler volet vote votre vouloir vous voyage voyager vrai vraie vraiment yeux zone
`;

const ENGLISH = `
  able about above accept according account across actually address after again against agency agree ahead airport
  allow almost alone along already also although always amazed amazing amazons among amount anger angry animal
  another answer anybody anyone anything appear apple apples apply apron area argue around artist aside asked asleep
  attack aunt author away awful baby back badge baked ball band bank bare basic basket bath beach bean bear beat
  beautiful beauty became because become bedroom beer before began begin behind being believe bell belong below belt
  bench best better between beyond bike bill bird birth bitter black blame blank blind block blood blow blue board
  boat body boil bone bonus book books boot border bored born boss both bottle bottom bought bowl boxes boxing
  branch brand brands brave bread break breakfast bridge bright bring broke broken brother brought brown brush
  budget build bunch burn burst business busy butter button buyer cable cake call called calm came camera cancel
  cannot card care careful carry case cash catch cell central chain chair change changed chart cheap check cheese
  chest chicken chief child children chips choice choose church city claim class clean clear clever climb clock
  close closed cloth cloud club coach coast coat coffee cold collar collect college color colour come common company
  compare complain concert cook cookie cool copper copy corner correct cost cotton could count country couple cover
  crash crazy cream create credit crime cross crowd crown cruel cure current curve custom cute cycle daily damage
  dance dark data daughter days dead deal dear death decide deep defend degree delay delete deliver delivery deltas
  demand dentist depend design desk detail device diary died diet differ dinner dirty discuss dish divide doctor
  does doing dollar done door double doubt down dozen draft draw dream dress drink drive driver drop during dust
  duty each early earn earth east easy edge editor effect effort eggs eight either else email employ empty ends
  energy engine enjoy enough enter entire equal error even event ever every evil exact exam example except excuse
  exist exit expect expert explain extra eyes face fact factory fail failed fair faith fall false family famous
  fancy farm farmer fashion fast father fault favor favour fear feed feel feet fellow felt female fence fever fewer
  field fight figure fill final find fine finger finish fire first fish fixed flag flat flight floor flour flow
  flower follow food foot football foreign forest forget forgot form former fortune forward found free freedom fresh
  friday friend friends from frozen full funny future gain game games gaps garden gate gather gave general gentle
  gift girl give given glad glass glove goal goes going gold gone good goods grab grade grain grass gray great green
  grey grocer ground group grow growth guard guess guest guilty hair half hall hand handle hang happen happy hard
  harm hate have head health hear heard heart heat heavy height held hello help here hero herself hide high hill
  himself hire history hobby hold hole holiday home honest honey hope horse hospital host hour hours house huge
  human humble humor hundred hungry hurry hurt husband idea ideal ideas ignore illumination impact import inch
  include income indeed industry inside instead invite iron island issue item itself jacket jail jeans join joke
  journey judge juice jump just justice keen keep kept kettle keys kick kids kill kind king kiss kitchen knee knew
  knife knock know known lack ladder lady lake lamp land lane last late later laugh launch layer lazy leader leaf
  learn least leather leave left legal legs lemon length less lesson letter level lies life lift light lights like
  likely limit line lips list listen litter little live lives living local lock lonely look looks lose loss lost
  loud love loved lovely lover lower luck lucky lumen luminous lunch madam made magic mail major make maker manage
  many mark market marry mass master match material matter maybe meal mean meaning means measure meat media medical
  meet meeting member memory mercy meters method middle might mild mile milk mind minor mirror miss missed mistake
  mixed mobile model modern monday money month months mood moon more morning most mother motor mount mouse mouth
  move moved movie much muscle museum music must myself name names narrow nation native near nearly neat neck need
  needs neither nerve never news next nice niece night nine nobody noise none north nose nothing notice number nurse
  object ocean offer office often older once onion only open opened opinion option order orders other others ought
  ounce outside oven over owner pack package paid paint pair palace pale panel panic paper parcel pardon park party
  pass past path peace people pepper perfect perhaps period person phone piano pick picnic picture pink pipe pity pixel
  plain plane plant plate play player please pleased plenty pocket poem poet polite pool poor popular post pound
  power praise pray prefer present press pretty price pride print private prize problem profit promise proof proper
  proud prove public pull pumas pupil pure purple purpose push quality queen quick quiet quite race radio rail rain
  raise range rapid rate rather reach read reader ready real really reason recall receive recent record reduce
  refund refuse regret remain remind remove rent repair repeat reply report rescue rest result return review reward
  rice rich ride right ring rise risk river road rock role roof room root rope rough round royal rude ruin rule
  rules running rush safe safety said sail salad salary sales salt same sand save saved scale scene school score
  screen search season seat section seem seen sell send senior sense sent serious serve seven several shade shadow
  shake shall shame shape share sharp sheep sheet shelf shells shift shine ship shirt shock shoe shoes shop shopping
  short shot should shout show shower shut sick side sight sign signal silent silly silver since sing single sink
  sister size skill skin skirt sleep slice slight slip slow small smart smell smile smoke smooth snack snow soap
  social society sock soft soil sold soldier solid some somebody someone something song soon sorry sort soul sound
  soup sour south space spare speak special speech speed spell spend spent spirit spoil spoon spot spread spring
  springs sprites square staff stairs stamp stand star start state station stay steak steal steam steel step stick
  still stomach stone stop store storm story straight strange stream street strike string strong student study stuff
  stupid style subject such sudden sugar suggest suit summer sunday supply support sure surface sweet swim switch
  system tail take taken tale talent talk tall tape taste taught taxi teach team tear tell term terms terrible test
  text than thank thanks that their them then there these they thick thief thin thing things think third thirsty
  this those though thought thousand thread three throat through throw thumb thus ticket tidy tight time times tiny
  tired title toast today together told tomato tone tongue tonight took tool tooth topic touch tough toward towel
  tower town trade traffic trains travel treat tree trial trick trip trouble truck true trust truth tube tuesday
  turn twelve twenty twice ugly uncle under union unit unless until upon upper upset urgent used useful user usual
  vacation valley value vegan very view visas visit visual voice wage wait waited waiter wake walk wall want wanted
  warm warn wash waste watch water wave weak wear weather wedding week weekend weight welcome well went west wheel
  when where whether which while white whole whose wide wife wild will wind window wine wing winter wire wise wish
  with within without woman women wonder wood wool word words work world worry worse worst worth would wrap write
  writer wrong wrote yard year years yellow yesterday young your youth
`;

/** With their plurals. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `${FRENCH} ${ENGLISH}`
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`]),
);
