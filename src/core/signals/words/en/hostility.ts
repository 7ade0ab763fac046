/** English insults, threats and contempt. */
import type { Cues } from '../../vocabulary.ts';

export const hostility: Cues = [
  [
    1.4,
    `
    fuck you/off/him/her/them/yourself/your/these/those/that/this guy/people/man/woman/bitch, fuck you/off/yourself,
    fuck him/her/them, fuk you, fck you, f you, f off, go fuck, screw you, screw off, up yours, eat shit, suck my,
    suck a dick, kiss my ass, go to hell, rot in hell, burn in hell, in hell where, die in a, drop dead, go die,
    kill yourself, kys, hope you/he/she/they (all) die~/rot/burn/suffer/choke/fail/lose/crash,
    i will kill/find/hurt/end you, will kill/kick/punch/slap/smack you/him/her, deserve~ to die/rot/suffer/hang/burn,
    deserve~ to be shot/hanged/jailed/slapped/punched, beat your/his/her ass, kick your/his/her ass,
    punch you/him/her, slap you/him/her, shut up, shut the fuck/hell up, shut your, stfu, gtfo, get lost, get fucked,
    get stuffed, piss off, sod off, bugger off, do one, jog on
    you are (a/an/the/such/so/just/nothing/all/one/really/truly/as/very/pretty) (big/bunch/fucking/huge/of/total/complete/absolute/piece/a/but/biggest/another) ([mad]) [insult],
    you are (a/an/the/such/so/just/truly/as/very/all/really/one) (a/an) [mad], you [insult], you [mad] [insult],
    your [mad] ass/mouth/face/brain, you people are, you guys are (all/such/just) [insult], you are the problem,
    you are what is wrong
    he/she/they/it/this/that/who/who s is/s/are/was/were/be (a/an/such/the/just/all/nothing/still/biggest/literally/one) (total/fucking/complete/absolute/huge/big/bunch/of/real/lying/a/but/another/most) ([mad]) [insult],
    he/she/they/who is/are/was/were (so/such/a/an/just/very/truly/as/all/really) [mad],
    such a (fucking/huge/total/big) ([mad]) [insult],
    what a (fucking/total/complete/absolute/huge/big) ([mad]) [insult], [mad] (old/little/fucking) [insult],
    [mad] (old/little) [being], bunch of (fucking) ([mad]) [insult]/crooks/thugs/losers, pack of [insult],
    piece/pieces of shit/crap/trash/garbage, bag/sack/pile of shit, sorry excuse for, pathetic excuse,
    poor excuse for, waste of oxygen/space/skin/air, like an idiot/asshole, like a fool/clown/moron/bitch,
    these/those (fucking) ([mad]) [insult], the [mad] [insult], fucking [insult], lying [insult], another [insult]
    idiot~, moron~, imbecile~, asshole~, arsehole~, dumbass~, dumbasses, dipshit~, dickhead~, shithead~, jackass*,
    douchebag~, douche~, bastard~, scumbag~, scum, cunt~, twat~, wanker~, prick~, whore~, slut~, skank, retard~,
    retarded, faggot~, fag, fags, motherfucker~, mofo, fucker~, fuckwit~, fucktard~, libtard~, nutjob~, nutcase~,
    lowlife~, low life~, degenerate~, traitor~, hypocrite~, bigot~, crook~, coward~, buffoon~, snowflake~, cuck~,
    incel~, sheeple, dumbfuck~, dumb fuck, numbnuts, ignoramus, nitwit~, halfwit~, dimwit~, pinhead~, bonehead~,
    knucklehead~, simpleton~, scoundrel~, pervert~, dirtbag~, sleazebag~, sleazeball, slimeball~, turd~, pig~ like,
    bellend, tosser~, gobshite, muppet~, knobhead~, pillock, plonker, dumbo, shill~, warmonger~, feminazi~, rethug*,
    repug*, demonrat~, dumbocrat~, rapist~ .. [you], hater~ and, coon~, chink~, spic~, towelhead~, raghead~,
    sandnigger~, paki~, kike~
    go back to your/where/africa/mexico, go home to, get out of our/my/this country, get rid of him/her/them,
    lock her/him/them up, lockherup, drain the swamp, ashamed of yourself/yourselves, be ashamed,
    shame on you/him/her/them/these, has/have no shame, should be in jail/prison,
    should be (in) jailed/locked/hanged/shot/ashamed/fired/arrested/impeached/executed,
    belongs/belong in jail/prison/hell, makes/make/made me sick, makes me want to vomit/puke,
    i (fucking/really) hate you/him/her/them/these/those/people, hate this/that guy/man/woman/bitch,
    everyone hates you/him/her, i despise, i detest, can not stand him/her/you/them/this, you make me sick,
    you disgust me, disgusts me, you suck, he sucks, she sucks, they suck, a disgrace (to),
    full of shit/crap/hate/lies/hot, your lies, stop lying, stop your lies, you lie, you lied, nothing but lies/a/an,
    pathological liar~, liar~, nobody likes/asked/cares what you/he/she/him, no one likes/asked/cares you/what,
    who cares what, you have no clue/idea/brain/class/shame/spine/balls, have no clue/brain/spine/balls/class,
    no brain, brain cell~, brain dead, brain damage*, brainwashed, low iq, iq of, get a life, grow up, cry me a river,
    cry more, cry about it, crybaby, cry baby~, cry babies, butthurt, sore loser~, so fucking/damn stupid/dumb,
    how stupid/dumb/ignorant/pathetic/low,
    stupid/dumb ass/bitch/cow/people/fuck/woman/man/question/liberals/leftists/republicans/girl/boy, too stupid/dumb,
    stupid enough, are you stupid/dumb/retarded/blind, are you that stupid/dumb, how dumb, how dare you`,
  ],
  [
    0.7,
    `
    stupid*, dumb, dumbest, ignorant, ignorance, pathetic, disgusting, vile, corrupt, crooked, lying, racist~,
    bigoted, hypocri*, delusional, insane, deranged, braindead, clueless, despicable, deplorable*, repulsive,
    cowardly, spineless, gutless, shameless*, shameful, disgrace*, fraud, fraudster, phony, treason*, nazi~, fascist~,
    fascism, commie~, communist~, leftist~, lefties, radical left, alt right, cronies, swamp, propaganda, rigged,
    dictator*, tyrant~, criminal~, thug~, demon*, satan*, psycho*, sociopath*, narcissis*, bitch~, bitching, failure~,
    selfish, ugly, fatty, creepy, creep, gross, nasty, weirdo~, freak~, idiotic, moronic, libs, troll~, sheep, dregs,
    terrible person, horrible person/human/people, resign, impeach*, jail, prison, smug, haters, hateful, loser~,
    clown~, liar, snake~, puppet~, parasite~, senile, grifter~, conman, con man, con artist, charlatan~, cheater~,
    cult, warped, warmonger, treacher*, incompeten*, inept, unhinged, lunatic~, nut, nuts, wacko~, whack job, wimp~,
    sissy, pansy, whining, whiner~, whiny
    🖕, 🤡, 🤮, 💩, 🐍`,
  ],
  [
    0.35,
    `
    ass, shit, shitting, shitty, crap, fuck, fucks, fucked, garbage, trash, hate, hates, joke, bullshit, bs, evil, 😡,
    🤬, 😤, 🤢, 🙄, democrat~, republican~, liberal~, conservative~, wtf, ffs, damn, hell, shame, sad !,
    sick of you/him/her/them, worst, disgust*, overrated, fake, lies`,
  ],
];
