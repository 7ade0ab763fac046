/** English words of a dissatisfied customer, passenger, guest or user. */
import type { Cues } from '../../vocabulary.ts';

export const complaint: Cues = [
  [0, 'without fail, fail safe, disappointed in myself/me'],
  // What customers tell of, without a word of anger.
  [
    1.1,
    `
    icy/cold/frosty welcome, in the way, without (any) warning/notice/explanation/reason, unusable, picks up,
    after one/two/three wash*/day~/week~/use~, came/come/coming apart, peeled, faded, bobbly, unravel*, at that price,
    for that price, nothing like the picture/photo/description/ad, not as described/advertised/pictured,
    arrived late/damaged/broken/open/empty/crushed/cold, taken off, paid for .. waited, billed twice/wrong/again/instead,
    lukewarm, tepid, tiny portions, small portions, stained sheets/table, rolled his/her/their eyes, looked down,
    wrong amount, amount wrong, refused every/my, one to forget, last order, pay for the return, different answers,
    sends me to, closes itself, wiped all, marks me, still got`,
  ],
  [
    1.4,
    `
    worst (customer) service/company/airline/experience/store/app/update/phone/food/delivery/support/flight/network/product/website/insurance/bank/ever/in/i have,
    [awful] (customer) service/support/experience/company/airline/quality/communication/food/app/website/policy/policies/attitude/staff/management/driver~/agent~/signal/connection/delivery
    service/support/staff/website/app/site/food/quality/agent~/rep~/crew/driver is/was/are/were/has/have (been/become) [awful],
    [awful] [client], [awful] [thing], support .. [awful], service .. [awful], how [awful], what an/a [awful],
    [awful] !
    rip off, ripoff, ripped off, ripping me/us/people/customers/off/everyone, scam, scamming, scammed, scammers,
    daylight robbery, stole/stealing/steal my/our money, false advertis*, misleading, deceptive, bait and switch,
    overcharg*, double charged, charged me/us twice/double/for/again, still charged/charging/being, keep charging,
    keeps charging, hidden fees/fee/charges, price gouging, robbed
    never again,
    never (ever) buying/flying/using/ordering/shopping/going/coming/buy/fly/use/order/shop/go/come/trust/renting/staying (with/from/here/to/your) again,
    never using/flying/buying/ordering/shopping with/from/here/you,
    will/would not be using/flying/buying/ordering/shopping/renewing/returning/back/coming/purchasing/recommending,
    will never use/fly/buy/order/shop/go/come/purchase/return/recommend/trust,
    last time i will/buy/fly/use/order/ever/shop, lost a/my/me customer/business/as, lose/losing customers,
    lose/losing/take/taking my business, time to switch, going to switch, want to switch,
    thinking of/about switching/leaving/cancelling/canceling, cancelling/canceling my/our, will cancel my/our,
    want to cancel my, wasted my money, do not buy/trust/waste/ever .. from/on/with/your, would/do/can not recommend,
    not recommend, avoid .. like, avoid at, boycott*, zero stars, 0 stars, one star, 1 star
    not happy, unhappy, nothappy, not impressed, unimpressed, not pleased, not satisfied, dissatisf*, unsatisf*,
    not good enough, not acceptable, unacceptable, not cool, not ok, not okay, not amused, not fair, not right,
    not on,
    very/so/really/extremely/super/beyond/bitterly/massively disappointed/disappointing/frustrating/frustrated,
    disappointed in/with/by/at, what a disappointment, huge disappointment, let down,
    lets/let me/us/everyone/all down, beyond frustrat*, increasingly frustrat*, infuriat*, livid, furious, fuming,
    appalled, disgusted with/by/at, fed up, sick of your/this/the, tired of your/this/waiting/the, sick and tired,
    had enough of, wits end, pissed off, pissed at, irate, outraged, annoyed at/with/by, so annoying,
    extremely annoying
    get it together, get your shit/act together, sort it out, sort your/yourselves/this, pick up the phone,
    answer your/the phone~, do better, be better, step up your, up your game, shame on, you should be ashamed, a joke,
    the joke, is/are a complete/total/absolute joke, what a mess/disgrace/shambles/waste/fiasco/farce, shambles,
    shambolic, disgraceful, a disgrace, an embarrassment, embarrassing, pull your finger
    want/need/give/demand/get/deserve/expect/request/like/issue/owe my/a/the/full/our/me (full) refund/money/compensation,
    money back, refund me, refund my, get refunded, where is my/our, where are my/our, where s my,
    where the hell/fuck/heck is/are
    no response, no reply, no answer,
    no one/body is/will/can/has answer*/respond*/repl*/help*/call*/bother*/contact*/knows/there/available/able,
    no one answer*/respond*/help*/care*/call*/knows/repl*/came/showed,
    nobody answer*/respond*/help*/care*/knows/calls/called/calling, nobody is/has/can/will, ignored me/my/us,
    ignoring me/my/us/customers/your/the/our, ignore my/me/customers,
    never responded/replied/answered/heard/called/received/arrived/came/showed/delivered/shipped/turned/works/worked/got/again,
    not heard back/from, not received, did not receive/arrive/show/come/get my,
    has not arrived/come/been/shown/shipped/turned,
    still not received/arrived/working/fixed/here/heard/been/come/had/able/delivered/resolved/got/gotten/responded/shipped,
    still no, still waiting, still have not, still has not, still do not/have, still can not,
    still broken/down/out/having/missing/unable, been waiting (for/over/since/on), i am waiting,
    waiting for/over (over/more/almost/nearly/about) [num]/hours/ages/days/weeks/months,
    waited for/over/in/almost/more/nearly/about (over/almost/more/nearly/about) [num]/hours/an/ages, on hold,
    hang/hangs/hanging up on, hung up, disconnected me/us, transferred me/us/to, passed around, run around, runaround,
    pillar to post, getting/gets/get nowhere, was promised, you promised, lied to, lying to, lies to customers`,
  ],
  [
    1,
    `
    [awful], ridiculous*, absurd, laughable, outrageous, unbelievable, inexcusable, inadequate, unprofessional*,
    incompeten*, unreliable, rude, rudest, rudely, useless, sucks, suck, sucked, sux, blows, stinks, worthless,
    pointless, waste of time/money/space, wasted my, wasting my/our/time, overpriced, extortion*, too expensive,
    so expensive, substandard, sub par, subpar, mediocre, shoddy, flimsy, faulty, defective, shady, sketchy, sloppy,
    nonsense, hopeless, clueless, a pain, hassle, nightmare, fiasco, debacle
    disappoint*, annoying, annoyed, irritat*, infuriating, aggravating, frustrat*, disgust*, upset with/about,
    angry at/about/with/customer, mad at, complain~, complaint~, complained, ombudsman, trading standards, bbb,
    better business bureau, lawsuit, sue you, legal action, lawyer, small claims, class action, dispute
    what the hell/heck/fuck, wtf, wth, what gives, wtaf, for fucks sake, ffs, are you kidding/serious/joking,
    you kidding, not helpful, unhelpful, not help*, no help, of no help, zero help, no avail, no luck,
    no customer service, no support from, no solution, no resolution, no explanation, no apology, no compensation,
    no communication, no sense, makes no sense, not make sense, no excuse
    fail, failed, epicfail, fails, failing, customerservicefail, badservice, poorservice, badcustomerservice,
    horribleservice, worstservice, thanksfornothing, thanks for nothing,
    thanks for ruining/wasting/letting/losing/breaking/screwing/not/making me/nothing, neveragain, nothanks,
    worstever, boo, disappointed
    thieves, thieving, crooks, con artists, fraud company, false promises, monopoly, greed, greedy, money grab,
    cash grab, money hungry, customers like, loyal customer, long time customer, longtime customer, valued customer,
    paying customer~`,
  ],
  [
    0.4,
    `
    smh, come on, seriously, really ?, really ??, explain, unreal, get real, hate~, hated, bad, worse, worst, poor,
    poorly, sad, shame, joke, lies, lied, lying, blame, excuse~, cheap, dirty, filthy, smell*, weird, cringe*, boring,
    uninspired, overrated, forced, crap, dumb, stupid, ugly, expensive, unfair, hell, confusing, confused, crazy,
    insane, insulting, insult, pain, ugh, wow just, 😡, 🤬, 😤, 😠, 🙄, 🙃, 👎, 😒, 🤦, 💩, :(`,
  ],
];

/** What goes wrong: nothing by itself, a complaint of somebody's customer. */
export const fault: Cues = [
  [
    1,
    `
    not working, not work/works/worked, does/do/did/will/is/are/was/were/has/have/would/can/could not [work],
    stopped [work], stops [work], quit [work], no longer [work], nothing works,
    will/would/does/do/did not let/allow me/us/my/you, not letting/allowing me/us/my,
    keeps saying/telling/crashing/freezing/dropping/cutting/failing/logging/giving/turning/kicking/buffering/going/getting/stopping/shutting/coming/loading/asking/popping/disconnecting/restarting/rejecting/sending/changing/repeating/playing/resetting,
    keep getting/having/crashing/losing/saying/telling/seeing/sending/receiving/asking, not able to, unable to,
    can not [use], could not [use], can not even, impossible to, trying to [use]
    broken, broke, breaks, damaged, smashed, cracked, torn, leaking, leaks, stale, soggy,
    cold food/fries/pizza/burger/meal/coffee, food/fries/pizza/burger/meal/coffee .. cold, undercooked, overcooked,
    raw, burnt, moldy, mouldy, out of date, rotten, spoiled, hair in, inedible,
    wrong order/item~/size/food/colour/color/product/one/location/place/thing/flight/address/price/person/state/way,
    missing from/item~/part~/half/my/pieces/piece, messed up, mess up, messing up, screwed up, screwing,
    screwed me/us, ruined, ruining, defect*, fell apart, falling apart,
    lost my/our luggage/bag~/package/order/parcel/suitcase/stuff/reservation/baggage,
    lost luggage/bag~/package/baggage/order
    issue~ with, problem~ with, trouble with, trouble logging/getting/accessing/connecting/signing/using,
    having trouble, having issues, having problems, having an issue, having a problem, have an issue/problem,
    same issue/problem/error, another issue/problem, there is (a/an/some) problem/issue,
    anyone else having/getting/experiencing/seeing/unable, glitch*, buggy, bug in, bugs, crash*, freez*, froze,
    frozen, lag, laggy, lagging, error~, outage~,
    is/are/was/been/still/went/goes/keeps/all/site/website/servers/server/network/app/system/internet/service/wifi/everything down,
    down again, down for, down in/since/all, power out, power is out, out of service, out of order, out of stock,
    no [net], lost [net], without [net], no [net] .. since/for/in, cut off, cuts out, cutting out, drop~ calls,
    dropped call~, slow internet/wifi/service/speeds/connection/data/network,
    [thing]/[net] (is/are/so/was/very/runs/running) slow, so slow, super slow, slower, slowest, overheat*,
    battery drain*, drains, draining, dead battery, dies at/after/in,
    will not (turn/start/open/load/connect/charge/play/work/update/download) (on/up), hacked, declined, rejected,
    denied, fraudulent, unauthori*, expired,
    not recognized/recognised/available/valid/supported/responding/loading/showing/included/refunded
    how do/can i fix, a fix for/to, any fix,
    when will this/it/my/the be/get fixed/back/resolved/available/working/delivered/shipped/here/arrive, any eta,
    eta on/for, can/could you/someone (please) look into/fix/resolve/sort,
    need (you/someone) to fix/resolve/sort/look, please stop/explain/refund/cancel/remove/unsubscribe,
    stop sending/charging/calling/emailing/spamming/changing/asking, unsubscribed, spam, spamming, spammed,
    unsolicited, without my (permission/consent/knowledge), without permission/consent/warning/notice/telling/asking
    more expensive, price~ went, raise~ prices, doubled, tripled, hidden fee, extra charge~,
    charging [num]/extra/more/people/customers/for, charged [num]/extra/for/more, cost me, fees, throttl*, dead zone,
    roaming charge~, data cap~, contract .. cancel*, early termination
    falls/fell/came/coming off/out/loose, falling off/out, peeling, ripping, hole~ in, stain~ on, shrunk, faded,
    scratched, scratches, chipped, bent, warped, rusted, rusty, jammed, noisy, making noise~, weird noise, flicker*,
    blank/black/blue/white/frozen screen, bricked, is/went/completely dead,
    will not stay/go/hold/pair/boot/fit/stop/even/respond/recognize/accept/process/refund/help/honor/listen, spinning,
    loading forever, not/never/stopped loading, buffering, pixelated, no sound/picture/audio/dial/hot,
    does not fit/match/turn/even/come/stay/hold/show/sync/accept/recognize/exist/appear/include/respond,
    do not fit/match/turn/show/load/respond/answer/care/understand, disappearing, randomly, restarts, restarting,
    reboot*, keeps [work], logs/logging/logged/kicked/kicking/kicks me out, signed me out, timed out, times out,
    time out, page not found, 404, maintenance, verification code, captcha, reset link, invalid, suspended, banned,
    blocked, locked, deactivated, disabled my, held hostage, on hold .. [num]
    never came/showed/arrives/works/got, has not shipped/changed/moved/updated/gone,
    still processing/pending/shows/showing/on/at/being/getting/says/in/not, backorder*, back ordered, back order,
    sold out, empty box/bag/package, only received/got/sent/gave, half (of) my/the, forgot my/to/the/our,
    left out my/the, left (it) in the/at my/outside, short changed, shortchanged,
    gave/sent/shipped/charged me/us (the) wrong, no sauce/straw~/napkin~/cheese/meat/receipt/explanation/record,
    took my/the, took over/an/forever/hours/so, taking so/forever/too/over, takes forever/so/over/too/hours/days,
    ages, forever to, way too/overpriced
    attitude, did not care, do not care, refused to/my/me, refuses to, refusing to, laughed at, argued, argue with,
    no clue/idea what/how/why, untrained, no manager/record/agent~/staff, told me no/they/that/it/i/to/my, got told,
    said no/they would, blamed, transferred, no callback, no call back, called .. times, emailed .. times,
    calls/called/emails/emailed/tried/contacted (and) .. no, wait~ an hour/forever/hours/over/so/ages, hour wait,
    hours wait, minute wait, an hour and, over an hour, [num] hours and, sitting here/on/at,
    still sitting/at/on/here/stuck, standing in/here/outside, middle seat, no legroom, oversold, downgraded,
    gate change~, missing bag~/item~/luggage, [thing] .. not [work], [thing] .. never [work], why (do) (you) not,
    should not have to, should not be/take/cost, could have been/told/at, at least (let/have/tell/answer/give),
    expect~ better/more, deserve better, not what i (ordered/paid/asked/expected/wanted),
    not as described/advertised/shown, nothing like, looks nothing, what i got vs, vs reality,
    is this (how/what/your/a/the/normal/supposed/acceptable), this is what/how (you/i/my),
    this is not (what/how/a/the/right)
    delayed, delay~, hours late, minutes late, hour late, late again, is late, was late,
    cancel* .. flight~/order/train/appointment/booking/reservation,
    flight~/order/train/appointment/booking/reservation .. cancel*, stranded,
    missed my/our/a/the flight/connection/train/connecting, overbooked, bumped, rebooked, stuck on/at/in/for, no show,
    overcrowded, no seats, no room, no staff, short staffed, understaffed, one person working, long line~, line is,
    huge queue, long queue, queue~ of/for, long wait, wait time~, wait~ on/in line/hold, waited,
    waiting for my/a/an/the/you/someone/over, was told/promised/supposed/charged/meant/scheduled, were told,
    been told, told me/us (that/to/it/i/he/she/they/there), told by, was due,
    supposed to be/arrive/have/get/come/deliver*, should have been/arrived/received/had/got, says delivered,
    said delivered, shows delivered, marked as delivered, tracking says/shows, not updated, no update~, no tracking,
    no confirmation, no email, no notification, no delivery, no sign of, no info*, no word, no reason, no option,
    no way to, no longer available/able, nothing has, nothing yet, got nothing, received nothing, nobody, no one`,
  ],
  [
    0.55,
    `
    issue~, problem~, trouble, bug, slow, lost, late, wrong, mistake~, missing, refus*, incorrect*, incomplete, stuck,
    cancel*, refund*, compensat*, reimburs*, charged, charging me, charge me, fix, fixed, resolve*, resolution,
    sort this, broken, died, dies, disappeared, deleted, removed, gone, failed, faulty, lack of, unfortunately,
    apolog*, price increase, price hike~, raised (the/my) price~, went up
    still, not even, waiting, supposed to, even though, after update/updating/the, since update/updating/the,
    last update, new update, latest update, ios update, do something, look into this, look into it, please respond,
    please reply, reply my/to my/me, please check my, check my dm~, respond to my/me, answer my/me/our,
    any update~ please/?, puffed up, sliced my, piece of glass/plastic/metal in,
    arrived missing/damaged/broken/late/empty/open/wrong, already been used, no more than,
    will you (please) fix/refund/replace/send, please expedite, bring back,
    several/multiple/many/three/two/four/five/countless/numerous times/attempts/calls/emails/occasions,
    over a week/month/year/hour, since yesterday/this/last/monday/friday/october/november/december,
    days/weeks/months ago, a week ago, a month ago, third time, second time, 2nd time, 3rd time,
    third/second/fourth day, twice, for hours/days/weeks/months/ages, how long, how hard is, how can you,
    how do you expect, why do/does/is/are/did/have/has/would/can/will (you/your/my/the/it/this), why on, how come,
    when will/are/is my/the/this/it/we/you, any update~ on/regarding, what is going/happening/wrong, what is up with,
    what is the point/deal/issue/problem, what happened to/with, is there (a/an) problem/issue/outage/fault, help me,
    need help, please help, please advise, assistance, escalat*, sent you (a) dm`,
  ],
  [
    0.3,
    `
    instead, increase~, [num] [time], not, without, down, times, every time/day, all day, again, never, dm you, dmed,
    yet, no one, nothing`,
  ],
];
