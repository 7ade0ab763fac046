/** English classes of words that cues name in square brackets. */
export const classes: Record<string, string> = {
  ruined: `
    broken broke ruined cancelled canceled postponed stolen wiped deleted erased smashed cracked chipped ripped
    torn stained soaked drenched shrunk flooded empty burnt burned snapped melted spoiled bent`,
  net: `
    internet wifi network signal connection broadband service coverage data power electricity reception 4g 5g lte 3g
    fibre fiber bluetooth gps gas water heating heat ac`,
  thing: `
    app apps site website page account login password order delivery package parcel phone iphone laptop computer pc
    ipad tablet watch console controller game games server servers card payment checkout cart system software update
    battery charger screen camera keyboard mouse printer router modem box headphones earbuds speaker tv video stream
    playlist link email mail form chat bot number code voucher coupon subscription membership booking reservation
    ticket~ seat~ flight~ plane train~ bus bag~ luggage baggage car~ ride driver~ machine dishwasher washer fridge
    oven device~ product~ item~ shoes dress shirt jeans food meal burger fries pizza chicken burrito coffee drink~
    sandwich salad portal feature~ store~ line~ wait hotline service`,
  client: `
    order~ delivery deliveries package~ parcel~ account~ bill~ billing refund~ charge~ subscription~ plan~ contract~
    warranty invoice~ receipt~ flight~ luggage baggage bag~ booking~ reservation~ ticket~ seat~ crew gate boarding
    airline~ airport~ customer~ support agent~ rep~ representative~ manager~ staff employee~ store~ branch restaurant~
    waiter waitress server~ cashier shop~ app website site device~ update~ service product~ company brand driver~
    courier shipment shipping dealer* technician~ provider carrier network broadband gate`,
  awful: `
    worst awful terrible horrible horrid horrendous pathetic disgusting appalling atrocious abysmal dreadful shocking
    shameful disgraceful ridiculous useless worthless rubbish garbage trash crap crappy shit shitty shite lousy poor
    unacceptable incompetent rude unprofessional unreliable deceptive ripoff broken bs bullshit joke nightmare
    disaster fail mess`,
  work: `
    work~ load~ open~ start~ connect~ charge~ function~ respond~ turn update~ sync~ play~ download~ install~ register~
    recogni* ship~ arrive~ arriving show~ deliver~ accept~ process~ activat* print~ boot~ answer~ reply replying help~
    fix~ refund~ resolve~ honor~ honour~ exist available valid~ recharge~`,
  use: `
    log login access get connect use open find reach pay order book check sign reset change cancel update play watch
    install download speak talk believe contact make see track add redeem complete view return activate submit receive
    upload send hear load charge buy purchase`,
  time: 'min~ minute~ hr~ hour~ day~ week~ month~ year~',
  being: 'guy~ man woman men women people person dude~ bitch~ lady girl~ boy~ bunch piece pack group',
  insult: `
    idiot~ moron~ imbecile~ fool~ clown~ loser~ jerk~ asshole~ arsehole~ ass dick dickhead~ prick~ cunt~ twat~ wanker~
    bastard~ bitch~ whore~ slut~ skank~ scum scumbag~ trash garbage pig~ rat~ snake~ cow swine coward~ liar~
    hypocrite~ fraud~ phony crook~ criminal~ thug~ traitor~ bigot~ racist~ nazi~ fascist~ terrorist~ psycho~
    psychopath~ sociopath~ lunatic~ nutjob~ nutcase~ freak~ creep~ pervert~ pedo~ pedophile~ retard~
    tard~ dumbass~ dipshit~ shithead~ fuckwit~ dumbfuck bum~ tool douche douchebag~ fuckers motherfucker~ fucker~
    faggot~ fag~ tranny dyke trolls troll~ libtard~ snowflake~ sheep parasite~ vermin animal~ monster~ buffoon~
    ignoramus weasel~ sellout~ puppet~ tyrant~ dictator~ demon~ satan evil nobody witch hag dumb stupid dummy dummies
    embarrassment muppet~ numpty plonker pillock bellend knobhead wally dimwit halfwit git`,
  mad: `
    stupid dumb idiotic moronic ignorant pathetic disgusting vile evil corrupt crooked lying racist bigoted
    hypocritical delusional insane deranged braindead brainless clueless retarded fat ugly dirty filthy nasty sick
    crazy senile demented worthless useless lazy fucking shitty selfish arrogant spineless gutless shameless
    incompetent treasonous despicable deplorable repulsive fake whiny cowardly ridiculous`,
  group: `
    muslim~ islam jew~ jewish black~ blacks white~ immigrant~ migrant~ refugee~ illegals gay~ lesbian~ trans
    transgender lgbt* homosexual~ mexican~ arab~ asian~ african~ hispanic~ latino~ christian~ hindu~ feminist~ nigga~
    nigger~ faggot~ tranny~ disabled autistic women`,
  body: `
    head stomach tummy belly back throat tooth teeth knee leg~ foot feet ankle neck shoulder~ wrist hand~ arm~ eye~
    ear~ nose chest bum finger~ toe~ hip~ body muscles everything`,
  food: `
    milk bread coffee tea cereal chocolate cookies food money cash battery gas wine beer ice cream chips toast sugar
    butter eggs toilet paper clothes`,
  dish: `
    cake~ pie~ bread loaf mayonnaise mayo sauce custard souffle pancake~ dough rice pasta roast chicken soup omelette
    omelet caramel meringue~ biscuit~ cookie~ jam lasagne lasagna pizza sourdough muffin~ toast stew curry brownies dinner
    lunch`,
  mine: `
    umbrella hat beanie scarf glove~ coat jacket sweater jumper dress jeans shirt shoe~ sneakers trainers sock~ tights bag
    purse wallet keys key glasses sunglasses ring necklace watch notebook book headphones earphones earbuds charger phone
    mug cup bottle suitcase backpack badge sandwich lunch snack bike knitting pen cardigan boots retainer`,
  outing: `
    concert gig film movie screening match game show exhibition festival party birthday wedding dinner brunch picnic trip
    holiday vacation weekend finale episode fair market hike walk bbq barbecue reunion race play musical parade meetup`,
  plant: `
    plant~ tomato~ tomatoes basil lettuce~ flower~ rose~ roses orchid~ cactus fern~ strawberries seedling~ courgette~ zucchini
    tulip~ ivy lemon herb~ garden`,
  good: `
    great good amazing awesome excellent fantastic wonderful brilliant superb outstanding incredible fabulous terrific
    perfect lovely beautiful gorgeous stunning best nice cool impressive exceptional phenomenal epic fab magnificent
    marvelous marvellous delightful delicious adorable solid top stellar sweet fun quality unreal dope sick lit
    flawless helpful friendly kind courteous speedy quick prompt`,
  noun: `
    guy man woman person people thing movie film show song album game player team day night book story service place
    food actor actress singer episode video app experience band artist ever`,
  you: 'you your',
};
