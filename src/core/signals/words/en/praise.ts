/** English words of thanks, admiration and recommendation. */
import type { Cues } from '../../vocabulary.ts';

export const praise: Cues = [
  [
    0,
    `
    would have loved/liked/enjoyed, do you recommend, left/lost/broke/ruined/ripped my favourite/favorite/best,
    good morning/night/evening/afternoon/luck/day/bye/friday/grief/lord/god/riddance/question/enough,
    happy birthday/new/monday/friday/holidays/thanksgiving/easter/christmas/mothers/fathers/halloween/anniversary/hanukkah/weekend/hour/turkey,
    best regards/wishes/buy/western, thanks/cheers in advance, thank you in advance, for good, nice try, great britain, cool down,
    better off, get/feel better, would love (to), would be nice/great/good/cool/awesome/amazing/better,
    would have been nice/great/good/better, would like, i like most, looks/look/feel/feels/sounds/seems like,
    grateful dead, love to know/hear/see, how great/good/nice/cool would, not so great/good, no fun, good for nothing,
    too good to be, better late, better be, had better, well well, love letter, i would love, all good, thanks but,
    thanks though, thanks anyway, no good`,
  ],
  // Admiration in other words.
  [
    1.1,
    `
    blew me/us/everyone away, full marks, a wonder, a gem, an angel, a treat, a delight, a legend, a lifesaver, a star,
    such a pleasure/joy/treat/delight/gem, what a star/legend/treat/gem/joy/pleasure, hats off to, so kind, can not fault,
    could not fault, ate like kings, not put .. down, could not put, built to last, hands down the best, best .. in town,
    run do not walk, deserves a raise/medal/promotion, quick reply, in love with the/this/your, slept that well,
    shout out to, above and beyond, put a smile, made my day/week/morning/year`,
  ],
  [
    1.2,
    `
    thank you so/very much, thanks so/very much, thank you for,
    thanks for your/being/making/sharing/helping/letting/taking/coming/everything/all/always/having/keeping/bringing/giving/getting,
    thanks for (the) [good]/help/response/reply/support/love/info/heads/update/tip~/follow/shout/advice/assistance/laugh~/memories
    thanks to you/everyone/all/our/my/the/@, many thanks, huge thanks, big thanks, special thanks,
    thanks a lot/bunch/million/ton, much appreciated, really/truly/greatly/do appreciate,
    i appreciate it/you/that/the/your/all, we appreciate, so/very/forever/eternally grateful
    shout out to, shoutout to, big shout, props to, kudos, hats off, big up, respect to/for, much respect, well done,
    well played,
    good/great/nice/awesome/amazing/excellent/fantastic/incredible/brilliant/superb job/work/stuff/effort, keep it up,
    keep up the, keep them coming, way to go, bravo, congrats, congratulations, well deserved, well earned,
    proud of/to, so/very/super proud, good for you, good on you
    i love~/loved/adore~,
    i really/just/absolutely/fucking/still/also/so/truly/honestly/genuinely love~/loved/adore~/enjoy*, i enjoyed,
    love love, love it, love this, love the, love that, love your, love you, love her, love him, love them, love my,
    loved it, loved the, loved this/that/your/every/her/him, loving it/the/this/my/your/that, am loving,
    absolutely love*, fell in love, falling in love, in love with, big/huge/massive fan, am a fan, obsessed with,
    can not get enough, my fav*, all time fav*, new favo*, a favo*, addicted to this/the
    the best thing/ever/in/day/song/movie/show/film/album/app/airline/customer/part/of/place/burger/pizza/i/we/band/player/team/actor,
    best .. ever,
    best customer/service/airline/company/app/phone/movie/film/song/album/show/ad/advert/episode/game/experience/thing/food/pizza/burger/coffee/place/player/day/part/team/band/book/series/actor/singer/concert,
    one of the best/greatest, (simply) the best $, is/are/was the greatest,
    greatest [good]/player/artist/band/ever/of/team/singer/show/movie
    you/he/she/they/it/this/that/who are/is/was/were (so/such/simply/just/truly/absolutely/an/a/the/all/one/really/pretty/always/still/both) (best/most/such/a/an) [good],
    looks/sounds/tastes/feels/smells/seems (so/like/absolutely/really) (a/an) [good], so [good] !, such a/an [good],
    how [good] is/was/are/it/this/to, what a/an (absolutely/truly) [good],
    absolutely/truly/simply/really/genuinely/insanely/incredibly/unbelievably/seriously/ridiculously [good],
    most [good] [noun], you guys/people rock, you rock, yall rock, totally rocks/rocked/rock, this rocks
    [good] customer/service/support/experience/staff/team/company/airline/crew/flight/food/place/song/movie,
    [good] film/show/ad/advert/album/performance/episode/game/video/story/actor/actress/singer/player/man,
    [good] woman/guy/people/drive/read/app/idea/news/speech/leader/drivers/agent/rep/music/voice/soul/human,
    [good] person/concert/book/artist/band/coffee/meal/burger/product
    highly recommend*, would recommend, definitely recommend, recommend this/it/them/to, must see, must watch,
    must read, must have, worth it, worth every, so worth, well worth, worth the money/wait/price/drive/trip,
    game changer, life saver, lifesaver, saved my day/life/night/ass/butt/week,
    made my day/night/week/year/morning/month, makes my day, made me smile/laugh/happy, makes me smile/laugh/happy,
    never disappoint~, never fails, never lets, does/did/do not disappoint, can not go wrong, no complaints, not bad,
    second to none, nailed it, killed it, killing it, slayed, crushed it, crushing it, knocked it out, hit it out,
    blew me away, blown away, mind blowing, next level, top notch, first class service, world class, five star~,
    5 star~, 10 10, 10 out of, thumbs up, a godsend, heaven sent
    the smartest/funniest/coolest/nicest/kindest/cutest/prettiest/hottest/sweetest/greatest/finest/happiest/friendliest/loveliest/bravest/strongest thing/ever/man/woman/people/person/guy/show/movie/band/team/staff/girl/boy/part/day/place/i,
    pretty [good], bloody [good], damn [good], so damn/fucking [good],
    [good] article/post/read/interview/piece/article/photo/picture/shot/episode/season/finale/trailer/cover,
    [good] remix/concert/gig/match/goal/season/campaign/weekend/night/evening/time/visit/trip/stay/view/lunch,
    [good] dinner/breakfast/selection/atmosphere/vibe~/design/quality/value/price~/deal/offer/customer,
    [good] response/communication/help/advice/tip~/community/teacher/doctor/nurse/friend~/dad/mom/mum/wife,
    [good] husband/kid/dog/boy/girl/lady/gentleman/leadership/message/speech
    inspired by, an inspiration, true inspiration, crush on, man crush, woman crush, girl crush, hooked on, on repeat,
    so into this/it/the/her/him,
    can not stop watching/listening/smiling/laughing/playing/reading/eating/dancing/singing/thinking about,
    made me cry happy, happy tears, brings/brought tears to, had me laughing/crying/smiling/hooked, a kick out of,
    pure gold, absolute gold, comes out with gold, stress free, hassle free, worry free, smooth sailing, seamless,
    saved me/us, saving me/us, clutch, mvp, rockstar~, rock star~, superstar~, a gentleman, true gentleman,
    stand up guy, good/great/nice/sweet/kind/lovely/wonderful guy/man/lady/woman/girl/boy/soul/heart/human,
    pure class, so/pure talent, true talent, what talent, talent and, brought/bring* joy/smiles, puts a smile,
    put a smile, big smile, warms my, warmed my, restores my faith, faith in humanity, above and beyond,
    went out of (his/her/their/your), exceeded (my/our/all), better than expected, pleasantly surprised,
    works great/perfectly/well/like, looking good/great/gorgeous/amazing, doing great/amazing, keep going,
    keep fighting, we love, everyone loves, who loves, if you love, real hero, hero~ of, thank god for,
    thank goodness for, bless this/you/your/him/her/them, gg, all the best to, happy customer, loyal fan, fan since,
    lifelong fan, new fan, love from, much love, lots of love, all my love
    a legend, absolute legend,
    what a guy/man/woman/game/performance/goal/voice/show/night/day/player/team/save/win/story/song, a genius,
    an icon, a masterpiece, work of art, a badass, the goat, a gem, a treat, a blast, a hero, my hero, true hero,
    our hero~, a class act, a beast, a queen, a king, an angel, a star, a role model, a true leader, goosebumps,
    chills, heartwarming, heart warming, inspiring, inspirational, inspired me, inspires me, touching,
    moving story/tribute/speech, beautifully written/done/made/shot/said, well written/made/said/acted/spoken/put,
    perfectly said`,
  ],
  [
    0.85,
    `
    amazing*, awesome*, fantastic*, wonderful*, brilliant*, superb*, outstanding*, incredible, fabulous*, terrific*,
    excellent*, phenomenal*, magnificent*, marvelous*, marvellous*, stunning*, gorgeous*, beautiful*, breathtaking*,
    flawless*, impeccable*, exceptional*, perfection, delightful*, delicious*, yummy, tasty, stellar, spectacular*,
    hilarious*, adorable, talented, impressive, superlative, classy, thoughtful, honorable, legendary, iconic,
    masterful*, riveting, captivating, mesmerizing, charming, magical, glorious
    thankyou*, thanks* .. love, thank you, thanks, cheers, appreciate~, grateful, loved, loves, loving, best,
    greatest, lovely, excited for/to/about, so excited, super excited, happy with/to/that/about, so happy, very happy,
    super happy, pleased with, impressed with/by, so glad, satisfied with, admire~, came through, hooked me/us up,
    helped me/us out, kindness, courteous, friendliest,
    so/very/super/really/most helpful/friendly/kind/nice/sweet/cute/funny/talented/beautiful/cool/good/well/easy/fun,
    better than, recommend~, a fave, underrated, rocked, slay, slays, slaying
    😍, 🥰, 😘, 👏, 🤩, 🙌, 💯, 😋, 🫶, ⭐, 🌟, <3, ❤, ♥, 💖, 💕, 💙, 💜, 👌, 🏆, 🤗`,
  ],
  [
    0.4,
    `
    love, enjoy, enjoyed, enjoying, great, good, nice, cool, sweet, fun, solid, happy, excited, favorite, favourite,
    fave, fav, better, wow, yay, woo, woohoo, perfect, proud, helpful, friendly, glad, can not wait, honest, honor,
    honour, talent, genius, classic, dope, epic, elegan*, yum, hooray, :), 😊, ☺, 😁, 😀, 😃, 🙏, 👍, 🔥, 🎉, 🎊, ✨, 😎, 💪, 🐐,
    welcome back, quality, comfortable, powerful, authentic, smooth*, impressed`,
  ],
];
