/** French classes of words that cues name in square brackets. */
export const classes: Record<string, string> = {
  ruined: `
    perdu~ casse~ efface~ foutu~ fichu~ gache~ dechire~ troue~ tache~ brule~ crame~ raye~ fendu~ ecaille~ bousille~
    noye~ trempe~ gele~ fane~ deforme~ retreci~ decolore~ annule~ reporte~ rate~ vole~ ecrase~ coince~ vide~`,
  net: `
    internet wifi wi reseau~ fibre connexion~ co connection adsl vdsl box 4g 5g 3g data debit signal tele tv
    television chaine~ replay bluetooth ethernet ligne mobile gps hotline`,
  thing: `
    site~ appli applis application~ app apps page~ compte~ colis commande~ livraison~ telephone~ ordi ordinateur~
    pc console manette~ carte~ produit~ serveur~ jeu jeux video~ lien~ paiement~ mail~ ecran batterie chargeur mise
    maj logiciel casque ecouteurs imprimante decodeur routeur modem borne distributeur machine notification~
    identifiant~ code sms appel~ messagerie espace plateforme chat abonnement~ forfait~ offre~ sim esim`,
  client: `
    service~ client~ clients clientele sav conseiller~ conseillere~ technicien~ tech operateur~ abonne~ abonnement~
    forfait~ facture~ facturation livreur~ livraison~ colis commande~ assurance~ assureur~ mutuelle~ contrat~
    sinistre~ banque~ agence~ restaurant~ resto~ serveur~ serveuse~ accueil plat~ repas cuisine menu boutique~
    magasin~ vendeur~ vendeuse~ caisse hotel~ chambre~ compagnie~ vol bagage~ train~ gare sncf site appli application
    transporteur~ raccordement~ intervention~ assistance support personnel patron~ gerant~ responsable~ courtier~
    garantie~ entreprise societe enseigne`,
  service: `
    service~ operateur~ assistance support sav hotline accueil clientele societe entreprise boite agence appli
    application site reseau connexion box wifi fibre debit qualite`,
  awful: `
    honteu* scandaleu* lamentable~ deplorable~ inadmissible~ catastroph* minable~ pitoyable~ execrable~ desastreu*
    horrible~ affreu* epouvantable~ merdique~ pourri~ immonde~ ignoble~ infect~ ridicule~ abject~ navrant~ affligeant~
    consternant~ inacceptable~ detestable~ odieu*`,
  work: `
    marche~ marchent marchait fonctionne~ fonctionnent fonctionnait charge chargent demarre~ allume~ s lance~ lit
    repond repondent connecte~ connectent affiche~ affichent capte~ captent s passe passent ouvre~ ouvrent tient
    valide~ imprime~ arrive recoit synchronise~ reconnait envoie sonne`,
  use: `
    me se acceder connecter payer utiliser regarder jouer appeler joindre commander voir ouvrir entrer valider
    telecharger consulter modifier annuler reserver travailler bosser avoir rien`,
  time: 'jour~ j semaine~ mois an ans annee~ heure~ h min mn minute~ seconde~ sec 24h 48h nuits jrs sem heur',
  train: 'train~ bus metro rer ter tgv tram avion vol bagage~ navette ligne correspondance',
  body: `
    tete ventre dos gorge dents dent pied~ jambe~ genou ventre bras yeux oeil oreille~ estomac cou epaule~ cheville
    main~ fesse~ crane cotes poitrine doigt~ cul pouce corps`,
  group: `
    musulman~ juif juifs juive~ arabe~ noir~ migrant~ immigre~ etranger~ rom roms gitan~ homosexuel~ gay~ lesbienne~
    trans pd~ tapette~ negre~ negresse~ africain~ maghrebin~ algerien~ marocain~ chinois asiatique~ chretien~ catho~
    voile~ islam youpin~ bougnoul~ bicot~ feuj~ rebeu~ renoi~ handicape~ trisomique~ feministe~ roumain~ refugie~ gwer
    boche~`,
  weakling: `
    malade~ fou folle~ ignorant~ incapable~ incompetent~ nul nuls nulle nulles victime~ fragile~ pleureuse~ guignol~
    rigolo~ minus`,
  insult: `
    connard~ connasse~ con conne cons connes encule~ batard~ abruti~ debile~ cretin~ imbecile~ idiot~ attarde~ mongol~
    mongolien~ gogol~ salaud~ salope~ pute~ putes ordure~ raclure~ merde~ dechet~ clown~ bouffon~ guignol~ charlot~
    minable~ racaille~ cassos tocard~ tocarde~ parasite~ vermine~ cafard~ rat~ porc~ chien~ chienne~ singe~ menteur~
    menteuse~ voleur~ voleuse~ corrompu~ traitre~ collabo~ facho~ nazi~ fasciste~ hypocrite~ lache~ crapule~
    pourriture~ escroc~ bandit~ pervers          
    naze~ nazes boloss ducon trouduc sous tebe teube golmon triso    mouton~ gauchiste~
    gauchiasse~ islamiste~ assassin~ criminel~ pedophile~ pedo~ terroriste~ raciste~ dictateur~ tyran~ ivrogne~ tocard~ larbin~ cruche andouille~ cornichon~ pignouf~ gougnafier~`,
  bad: `
    merde mauvais~ sale dure dur long longue grosse horrible~ pire pourri~ affreu* terrible~ nul~ triste~ penible~
    galere difficile~ blanche gris~ catastroph* moche stressant~ epuisant~ fatigant~ chargee`,
  lost: `
    rate loupe manque oublie perdu casse renverse brule crame abime efface vendu jete dechire ratee perdue cassee
    supprime egare plante bousille fracasse raye`,
  dish: `
    gateau~ tarte~ pain brioche mayonnaise mayo sauce creme souffle crepe~ pate riz pates roti poulet soupe omelette
    caramel meringue~ biscuit~ cookie~ confiture quiche pizza raclette levain madeleine~ flan gratin puree steak cake`,
  mine: `
    parapluie bonnet echarpe gant~ manteau veste pull robe jean pantalon chemise chaussure~ basket~ chaussette~ collant~
    sac cles cle lunettes lentille~ bague collier montre portefeuille carnet livre ecouteurs casque chargeur telephone
    gourde mug tasse doudou valise badge trousse agenda sandwich gouter repas velo tricot stylo`,
  outing: `
    concert film seance match spectacle expo exposition festival soiree fete anniversaire mariage diner brunch pique
    sortie voyage weekend finale episode brocante balade rando randonnee apero kermesse tournoi course avant`,
  plant: `
    plante~ tomate~ basilic salade~ fleur~ rosier~ orchidee~ cactus fraise~ potager semis cerisier courgette~ geranium~
    menthe ficus tulipe~`,
  food: `
    pain lait cafe the cereales chocolat nutella beurre fromage biere vin chips gateau~ glace~ pates pizza sucre
    bonbon~ cookie~ croissant~ frigo eau jus the miel confiture oeufs dentifrice shampoing batterie essence clope~
    cigarette~`,
};
