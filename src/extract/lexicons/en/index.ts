import type { Lexicon } from '../lexicon.ts';
import { currencies } from './currencies.ts';
import { decoys } from './decoys.ts';
import { nouns } from './nouns.ts';
import { numbers, qualifiers, ranges } from './numbers.ts';
import { places } from './places.ts';
import { calendar, times } from './times.ts';

const ABBREVIATIONS = `mr mrs ms dr prof st no nos vs etc e.g i.e cf art sec jan feb mar apr jun jul aug sept sep oct nov dec inc ltd co
  gen col capt sgt lt rev hon u.s u.n u.k u.s.a a.m p.m fig vol ext tel dept gov approx est ca p pp messrs supt insp ph.d jr sr rs`;

const HYPHENATED = `non twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine ten one half
  multi anti counter co ex self cross semi inter well long short high low mid pre post sub under vice working decision policy
  law child day week month year hour old trans south north east west sino anglo afro in on re follow third first second full part
  non-governmental socio asylum human right gender community case`;

/** How English press releases state figures. */
export const en: Lexicon = {
  language: 'en',
  abbreviations: ABBREVIATIONS.split(/\s+/),
  midPhrase: [
    'from',
    'with',
    'that',
    'this',
    'into',
    'over',
    'than',
    'have',
    'were',
    'about',
    'some',
    'nearly',
    'almost',
    'their',
    'these',
    'those',
  ],
  hyphenated: HYPHENATED.split(/\s+/),
  numbers,
  qualifiers,
  denial:
    /(?:cannot|can't|may not|must not|could not|couldn't|will not|won't|do not|does not|did not)(?: \p{L}{1,14}){0,3} $/iu,
  ranges,
  times,
  calendar,
  decoys,
  nouns,
  cues: {
    victimInPhrase:
      /(?:(?:held|kept|found|liv(?:ing|ed)|work(?:ing|ed)|trapped) (?:in|under) (?:(?:conditions|circumstances) (?:analogous|akin|similar|amounting) to slavery|slave-like conditions|conditions of slavery)|signs of trafficking were (?:found|noted|seen) (?:in|with|on) (?:the case of )?$|(?:taken|brought|got|led|pulled|removed) out of (?:(?:the|an?|its|their|private|local) )?(?:bars?|brothels?|massage|night ?clubs?|karaoke|mines?|quarr|kilns?|farms?|factor|workshops?|fields?|guest ?houses?|lodges?)|whom (?:an?|the) (?:ring|network|gang|syndicate|recruiter|agent|broker)s? had (?:promised|offered|lured|deceived|recruited)|handed over (?:in (?:return|exchange) for|for (?:cash|money|goods))|put to work|(?<!\p{L})victims? of|(?:recogni[sz]ed|considered|identified|treated|regarded|registered|classed|confirmed) as (?:possible |presumed |potential |likely )?victims(?!\p{L})|trafficked|exploited|exploitation|enslaved|withdrawn from (?:the )?(?:\p{L}{3,10} )?(?:work|labou?r|farms?|mines|streets?|looms?|kilns?|quarries|plantations?|fishing|estates?|factories)(?!\p{L})|(?:taken|transported|ferried|driven)(?: from [^,.;]{2,30})? to (?:\p{L}{3,10} ){0,2}(?:estates?|plantations?|mines|quarries|brothels?|kilns?)(?!\p{L})|being held in (?!(?:\p{L}{1,12} ){0,2}(?:custody|detention|prison|jail|cells?|remand|cent(?:re|er)s?|camps?|hospital|quarantine))|(?:in|into|from|of) (?:forced|bonded) labou?r|(?:in|into|from) (?:modern |sexual |domestic )?(?:slavery|servitude|bondage|captivity)|forced (?:to|into|marri|labou?r)|forcibly|coerced|(?:been|were|was|be|being) sold|sold (?:to|into|for|by|as)|held (?:captive|as (?:\p{L}{1,12} )?(?:servants?|slaves?|maids?)(?!\p{L}))|abus(?:ed|ive)|sexually|prostitut|fell (?:prey|into)|locked (?:up|in|inside|below)|lured|smuggled and|held against|freed|liberated|debt bondage|tricked|duped|begging)/iu,
    victimVerb:
      /(?<!\p{L})(?:(?:police|officers|inspectors|prosecutors|raids?)[^.;]{0,40}rescue|rescued[^.;]{0,50}(?:police|raids?(?!\p{L})|inspectors)|freed(?!\p{L})|frees(?!\p{L})|freeing|set free|free(?= (?:an? |the |some |about |over |nearly |more |\d)| ?$)|liberat|ask(?:ed|ing|s)? for help|(?:sought|seek|seeking) help|(?:found|detected|noted|saw) signs of (?:exploitation|trafficking)|(?:status of victims?|victim status)(?: of [\p{L} ]{3,30})? (?:on|to)(?: \p{L}{1,8}){0,2} $|removed from (?=(?:the |their |an? |its |private )?(?:\p{L}{3,12} )?(?:bars?|brothels?|homes?|farms?|mines?|streets?|hotels?|kilns?|factor|custody|famil|premises|houses?|situations?|exploit|market|work|vessels?|boats?|estates?|plantation|clubs?|workshops?|employ|quarr|massage|camps?|shrines?|fields?|restaurants?|shops?|ships?|trade|bakeries|garages?)|$)|remov(?:ed|es|ing)(?: \p{L}{1,12}){0,2} $|(?:exploiting|exploited|trafficking|trafficked|enslaving|enslaved)(?: \p{L}{1,12}){0,2} $|(?:suspected|potential|possible|presumed|confirmed|recogni[sz]ed) victims?|(?<!\p{L})(?:the )?exploitation of(?: \p{L}{1,12}){0,2} $|among the (?:\p{L}{1,14} )?victims(?! of |')[^.;:]{0,90}$|the victims (?:included|include|comprised?)(?! of )[^.;:]{0,90}$)/iu,
    ofOffenders:
      /(?<!\p{L})(?:jailed|sentenced|convicted|imprisoned|guilty|accused|charged|arrested)(?!\p{L})(?:(?! and (?:the|an?|its) )[^.;:]){0,70}(?<!\p{L})(?:for|of|with|who (?:had |have |has )?|to|had) ?(?:having )?(?:br(?:inging|ought)|s(?:ending|ent)|t(?:aking|aken|ook)|recruit(?:ing|ed)|ke(?:eping|pt)|h(?:olding|eld)|lur(?:ing|ed)|transport(?:ing|ed)|s(?:elling|old)|forc(?:ing|ed)|hir(?:ing|ed) out|hous(?:ing|ed)|promis(?:ing|ed)|deceiv(?:ing|ed)|confin(?:ing|ed))(?: \p{L}{1,12}){0,3} $/iu,
    takesPersons: /(?<!\p{L})(?:recruited|hired|deported|expelled|evicted|laid off|sacked) $/iu,
    helped:
      /(?<!\p{L})(?:plac(?:ed|es) $|the cases of(?: \p{L}{1,8}){0,2} $|rescu|remov(?:ed|es|ing)(?!\p{L})|shelter|hous(?:e[ds]?|ing) |assist(?!ing (?:the )?(?:police|officers|detectives|investigators))|(?<!with the )help(?!ing (?:the )?(?:police|officers|detectives|investigators))|identif|reintegrat|recover|treat(?:ed|ing|s)?(?!\p{L})|car(?:ed|es|ing) for|look(?:ed|s|ing) after|t(?:ook|aken|akes) (?:in(?!\p{L})|to (?:a|the) (?:safe|shelter|refuge|protected))|reunit|rehabilitat|counsell|host(?:ed|s|ing)(?!\p{L})|pick(?:ed|s|ing) up|accommodat|detected|refer(?:s|red|ring)?(?!\p{L})|saved|intercept|stopped|releas(?:ed|es|ing)(?! (?:today|on|in|its|the|by|an?)(?!\p{L}))|repatriat|sent home|brought home|protected|recogni[sz]ed|brought (?:ashore|to safety)|(?:police|officers|inspectors|navy|investigators|detectives|gendarmes|social workers)[^.;]{0,60}(?<!\p{L})(?:found|find|discovered)(?: (?!that|signs|evidence|no)\p{L}{1,12}){0,2} $|(?:provid\p{L}{1,3}|g(?:ave|iven)|offer\p{L}{0,3}|receiv\p{L}{1,3}) (?:\p{L}{1,14} ){0,3}(?:aid|care|shelter|assistance|protection|support|help|refuge|safe house)|placed in|a place in|found (?:a )?(?:shelter|refuge))/iu,
    topic:
      /(?<!\p{L})(?:traffick|(?:shelter|refuge|safe house)s? for (?:women|girls|domestic|workers|children who|boys)|counter-traffick|anti-traffick|exploit|(?<!(?:flood|earthquake|quake|cyclone|typhoon|hurricane|storm|tsunami|drought|famine|war|conflict|fire|accident|crash|attack|bombing|blast|eruption|landslide|shipwreck|epidemic|pandemic|crisis|disaster) )victim(?!s? of (?:the |an? )?(?:\p{L}{1,12} )?(?:flood|earthquake|quake|cyclone|typhoon|hurricane|storm|tsunami|drought|famine|war|conflict|fire|accident|crash|attack|bombing|blast|eruption|landslide|shipwreck|epidemic|pandemic|crisis|disaster))|enslav|slave|(?:forced|bonded|child) labou?r|servitude|bondage|prostitut|pimp|begg|abused|freed(?!\p{L})|sold(?!\p{L})|rescues?d? from)/iu,
    trained:
      /(?<!\p{L})(?:train(?:ed|s|ing)?|certif(?:ied|ies|ying)|taught|teach(?:es|ing)?|drew|attracted|(?:lessons|courses?|classes|workshops?|seminars?) for|sensiti[sz]ed|briefed|brought together)(?: [\p{L}']{1,14}){0,2} $/iu,
    personal:
      /^ (?:who|whom|whose)(?!\p{L})|^ (?:were|have been|had been|was|are being) (?:trained|arrested|rescued|identified|interviewed|born|recruited|hired|killed|injured|repatriated|deported|detained|jailed|convicted|questioned|taught|sheltered|displaced|referred)(?!\p{L})|^ (?:said|told|fled|died|married|attended|complained|testified)(?!\p{L})/iu,
    suspects: {
      by: /(?<!\p{L})(?:arrest(?:ed|ing|s)?|charg(?:ed|ing)|convict(?:ed|ing)|prosecut(?:ed|ing)|indict(?:ed|ing)|sentenced|jailed|detained|accused|suspect)(?: (?!for |of |with )[\p{L}']{1,14}){0,2} $/iu,
      told: /^[^,;]{0,40}?(?<!\p{L})(?:suspected(?! victims)|accused|prosecuted|indicted|convicted|arrested|charged|sentenced|jailed|on trial|found guilty)(?!\p{L})/iu,
    },
    event:
      /(?<!\p{L}|told an? )(?:(?:were|was|been|being) taught (?:in \d{4} )?(?:how|about)(?!\p{L})|train(?:ed|s|ing|ings|ees?|ers?)?(?!\p{L})|(?<!(?:sewing|textile|garment|carpet|weaving|repair|leather|clandestine|illegal|or a|and a|opened a|open a|(?:withdrawn|removed|rescued|freed|taken|taken out|pulled|recruited) from) )workshop|(?<!(?:are|is|was|were|be|been|never) )met(?!\p{L}| (?:(?:some|about|nearly|over|around|more than|at least) ?)?(?:\d|$))|meet(?:s|ing|ings)?(?!\p{L})|gather|conference|seminar|symposium|forum|summit|congress|(?:received|earned|collected|awarded|handed) (?:their |a )?(?:certificates?|diplomas?)(?!\p{L})|(?<!of |due )courses?(?!\p{L}| of (?:the|this|that|last|a|one|two|three|its|their|\d))|classes(?!\p{L})|(?<!(?:in|left|leave|leaving|from|of|skip|skipped|miss|missed|into) )(?<!back to )class(?!\p{L})|(?<!in )sessions?(?!\p{L})|attend(?!\p{L}{0,3} (?:\p{L}{1,10} )?(?:school|church)(?!\p{L}))|participat(?!\p{L}{1,3} in (?:the )?(?:work|labou?r|harvest|hostilities|economy))|t(?:ook|ake|akes|aking) part|sensiti[sz]|(?<!those )enrol(?!\p{L}{0,4}(?: \p{L}{2,8}){0,3} in (?:any |an? |the )?(?:\p{L}{3,10} )?schools?)|c(?:ame|ome) together|learn|exercise|round ?table|exhibition|visited by|came to ?$|information evening|job fair|open day|rall(?:y|ies)(?!\p{L})|drew(?!\p{L})|attracted|lecture|briefing|talks?(?!\p{L})|study tour|(?<!in )exchange|compar(?:e|ed|ing) notes|debate|concert|refresher|simulation|(?<!(?:birth|death|release|marriage|medical|baptismal) )certificate)/iu,
    allied: {
      members: /^members$/iu,
      of: /(?:coalition|alliance|federation|confederation|consortium|umbrella|network [^.;]{0,60}(?:organi[sz]ations|associations|ngos)(?!\p{L}))/iu,
    },
    yearOfRows:
      /(?<!\p{L})(?:figures|statistics|results|summary|review|glance|numbers|year|highlights|data|brief)(?: (?:for|of|in))?(?: the year)?[ ,:–(-]{1,3}(?<year>(?:19|20)\d\d)\)?$/iu,
    answers: /^[^.;]{0,60}(?<!\p{L})(?:said|reported|told|stated|admitted|answered|replied|complained)(?!\p{L})/iu,
    theirNumber: /(?<!\p{L})their numbers? (?:\p{L}{1,12} ){0,4}$/iu,
    itWas:
      /(?<!\p{L})(?:(?:today|now|at present),? there are|(?:it|the total|the figure|the number|the tally) (?:was|had been|had stood at))(?: (?:only|just|about))? $/iu,
    reports: /(?<!\p{L})(?:report|figures|statistics|data|results|bulletin|numbers)(?!\p{L})/iu,
    vulnerable: /^(?:women|woman|girls?|boys?|child|children|minors?|teenagers?|adolescents?|youths?|bab(?:y|ies))$/iu,
    funding: /(?<!\p{L})(?:fund|financ|budget|donat|give(?!n)|contribut|grant|pledg|cover|provid\p{L}{1,3} by)/iu,
    beforeSum:
      /(?:^|[(–—-] ?|(?<!\p{L})(?:pa(?:id|y|ys|ying)|earn(?:s|ed|ing)?|gets?|got|costs?|receiv\p{L}{1,3}|worth|fined?|ow(?:es?|ed)|than|charg\p{L}{1,3}|between|and|or|for|of|to|only|just|about|nearly|around|some|at|g[ai]ve|sp(?:ent|end)|took|needs?|another|extra|least|most|over|under|put|hand\p{L}{1,3}) )$/iu,
    perHead: { between: /^ (?:per|for|an?|each) [^,;.]{2,24}, $/iu, behind: /^ if(?!\p{L})/iu },
    proportion: /(?<!\p{L})(?:the|that|this) (?:share|proportion) (?!of |that |which )[^,;.:]{0,30}$/iu,
    raised: /^ (?:ha(?:s|ve)|had) (?:already |so far )?been (?:raised|collected|pledged)(?!\p{L})/iu,
    pays: /(?<!\p{L})(?:pays?|paid|charges?|charged|costs?|deducts?)(?: (?:about|around|some|up to|between))? $/iu,
    earned:
      /^ of (?:everything |all |whatever |what )(?:that )?(?:\p{L}{1,14} ){0,2}?(?:earn|made|make|receiv|paid|brought in|took|ask(?:ed)? for|appeal(?:ed)? for|request)\p{L}{0,3}(?!\p{L})|^ (?:funded|financed)(?!\p{L})/iu,
    sums: /(?<!\p{L})(?:fines|penalties|compensation|debts?|wages|remittances|budget|investments?|losses|revenues?|spending) (?:\p{L}{1,14} ){0,3}?(?:total|amount|came|come|reach|exceed|stood|stand|rose|fell)\p{L}{0,4} (?:to |at )?$/iu,
    takesIn:
      /(?<!\p{L})(?:received|recorded|handled|took|taken|fielded|logged|registered|heard)(?: (?:only|just|some|about))? $/iu,
    recorded:
      /(?<!\p{L})(?:there (?:were|are|had been|have been)|recorded|registered|logged|counted|reported|documented|noted|seen)(?: (?:only|just|some|about))? $/iu,
    demanded:
      /(?<!\p{L})(?:asked for|demanded|sought|claimed|requested|wanted)(?: (?:some|about|nearly|more than))? $/iu,
    asVictims:
      /^ (?:(?:have|had|has|were|was|been|later|since|already) ){0,3}(?:(?:recogni[sz]ed|identified|confirmed|certified|classed|registered|listed|treated) )?(?:as|to be) (?:(?:possible|presumed|potential|likely|suspected|confirmed|new|genuine|actual|the) ){0,2}victims(?!\p{L})/iu,
    makesUp:
      /^[^,;:.]{0,40}(?<!\p{L})(?:m(?:ade|ake|akes) up|account(?:ed|s)? for|represent(?:ed|s)?|constitut(?:ed|es?)|form(?:ed|s)?) (?:[\p{L}']{1,10} ){0,3}$/iu,
    ofUs: /^ of (?:us|you)(?!\p{L})/iu,
    weAre: /(?<!\p{L})we (?:were|are)(?: (?:about|around|more than|some|nearly))? $/iu,
    theyAre: null,
    funded:
      /(?<!\p{L})(?:c[ao]mes? from|stems? from|receiv|rais|disburs|fund|financ|cover|pledg|secur|spent|paid|collect)/iu,
    returned:
      /(?<!\p{L})(?:(?:came|come|gone|went|go|returned|return|brought|flown|sent|travel|travelled) (?:back |safely )?home|(?:were|been|was) (?:returned|repatriated)|reunited|back (?:home|with their))(?!\p{L})/iu,
    sameSubject:
      /^(?:they|it|he|she|(?:its|their) [\p{L}-]{3,14}|the (?:authors|researchers|interviewers|team)) (?:also |then )?(?:\p{L}{2,14}ed|found|met|saw|gave|took|sent|freed|built) (?!to )/iu,
    joined: /^(?:they (?:were|are) joined by|(?:joining|with) them (?:were|are) )/iu,
    sameTopic:
      /^(?:(?:this|that|the) (?:proportion|share|rate|percentage|figure|number|total)|together|jointly|between them|in all|in total|in the process|they (?:also |then )?(?:found|met|saw|took|gave|\p{L}{2,12}ed))(?!\p{L})/iu,
    survey:
      /(?<!\p{L})(?:survey|poll(?:ed|s)?(?!\p{L})|interview(?!(?:ing)? (?:courses?|skills|techniques?|training))|questionnaire|sample|respond|questioned)/iu,
  },
  attribution: {
    hedges:
      /(?<!\p{L})(?:estimat|suggest|may (?:have|be)|might|could (?:be|have)|believed to|thought to|reportedly|alleged|likely|probably|appears?(?!\p{L})|presum|is feared|are feared)/iu,
    speech:
      /^[»”] ?,? ?(?:said|says|explained|explains|stated|states|added|adds|noted|notes|told|warned|stressed|recalled|confirmed) (?<who>[^.;:"“”]{2,120})/iu,
    sources: [
      /(?:^|[ ,;:(])according to (?<who>[^,.;:"“”()]{2,90})/iu,
      /(?:^|[ ,])(?<who>(?:an?|the|this|its|their|\p{Lu}[\p{L}-]{1,20}'s)? ?(?:[\p{L}\d-]{1,20} ){0,3}(?:study|report|survey|poll|assessment|census|estimates?|statistics|data|figures)[^,.;:"“”()]{0,80}?) (?:reveals?|revealed|indicates?|indicated|shows?|showed|suggests?|suggested|estimates?|estimated|found|finds|concluded|concludes|says|said|puts?) /iu,
      /^(?<who>(?:The )?(?!It |They |He |She |This |That |These )\p{Lu}[\p{L}.&'’-]{1,30}(?: \p{L}[\p{L}.&'’-]{0,30}){0,6}?) (?:puts? the (?:number|total|figure|share)|estimates? (?:that|the (?:number|total))|reckons? that|believes? that)/u,
    ],
  },
  parts: {
    openers:
      /(?:^|[ ,(;:])(?:of (?:whom|which|them)|among (?:whom|which|them)|amongst whom|including|notably|comprising|(?:[\p{L}]{1,12} )?of th[eo]se|of (?:this|that) (?:total|number|group)|(?:the|this) group (?:also )?include[sd]?|(?:the|these|those) [\d,]{1,9} (?:\p{L}{1,14} )?include[sd]?)(?: were| are)?(?: the latest| the last| the| only| just| about| some| at least| more than| barely| hardly| almost| nearly)? ?,? ?$/iu,
    totals: /bring(?:s|ing)? (?:to|the (?:total|number))(?!\p{L})/iu,
    wholes: ['among', 'amongst', 'out'],
    eachHundred: /^(?:out of|of|in) every (?:hundred|100),/iu,
    ofSum:
      /^,? of which (?:\p{L}{1,10} ){0,3}(?:keeps?|kept|contributed|spends?|spent|sends?|sent|owes?|owed) (?:only )?$/iu,
    addedToSum: /^,? (?:to which|on top of which) [^,;:.\d]{0,20}(?:added|adds?) $/iu,
    joinsClause: /, (?:and|but|while|whereas) (?:\p{L}{1,14} ){2,8}$/iu,
    equals: /(?<!\p{L})(?:or|equivalent|equal to|that is|i\.e\.|namely|in other words)(?!\p{L})/iu,
    against:
      /[ ,(](?:compared (?:with|to)|double|twice|triple|as against|against|up from|down from|as opposed to)(?: the| an?| some| about| around| just| only| almost| nearly)? $/iu,
    howMany: /(?<!\p{L})how many (?:of (?:the|these|those|your) )?/iu,
    amongThose: /^(?:of|among|amongst) (?:all )?those (?=\p{L})/iu,
    among: /^(?:(?:among|amongst) (?:all )?(?:the )?|of (?:all )?(?:the|those) )(?=\p{L})/iu,
    contrast: /, (?:when|while|whereas|although) $/iu,
    kinds:
      /^(?:types?|forms?|by|breakdown|sectors?|reasons?|origins?|nationalities|nationality|profiles?|ages?|categories|countries)(?!\p{L})/iu,
    ofThese: /^(?:(?:of|among) (?:these|those|them)(?=,)|(?:within|in|of) this (?:total|group|number))(?!\p{L})/iu,
    restates: /[,(–—] ?(?:or|i\.e\.|that is),? $/iu,
    respectively: /(?<!\p{L})respectively(?!\p{L})/iu,
    listed: /^(?:(?:were|are) \p{L}+ ?)?(?:,|,? ?(?:and|or|plus|as well as|along with)(?: (?:for|of))?)$/u,
  },
  clauseBreaks:
    /[;:()]|, (?:and|or|but|while|whereas|although) | and the (?:rest|others?)(?!\p{L})|, (?:most|mostly|mainly|many|some|often|especially|particularly|notably|chiefly|largely|usually|sometimes) |\.(?= |$)/iu,
  total: /(?:^|[ ,])(?:in total|in all|altogether|overall)(?!\p{L})/iu,
  places,
  placeRoles: {
    listed: /^(?:, | (?:and|or) |, (?:and|or) )(?:[\p{L}]{1,4} ){0,2}$/u,
    venue:
      /(?<!\p{L})(?:palais des nations|met|meet(?:s|ing)?|gather\p{L}{0,4}|conference|seminar|summit|congress|forum|symposium|workshop|training|course|study tour|held(?! (?:for|captive|hostage|against|in|as|by|prisoner))|opens?|(?<!(?:cases|files|investigations|inquiries|proceedings) )opened|opening|begins?|began|launch(?:ed|es)?|presented|published|released|hosted|convened?|tak(?:es|ing) place|took place|concluded|ended)(?!\p{L})[^.;:]{0,60}(?:in|at) (?:the )?$/iu,
    origin:
      /(?<!\p{L})(?:from|originating (?:in|from)|natives? of|nationals? of|citizens? of|born in|back from|(?:left|leaving|fled|fleeing)|(?:flee|fled|fleeing|escap(?:e|ed|ing)) (?:from )?(?:the )?(?:\p{Ll}{3,14} ){1,2}in) (?:the )?$/iu,
    gives:
      /^(?:'s (?:\p{L}{2,16} ){0,2}\p{L}{2,16})? (?:has |have |had |will |is |are )?(?:also )?(?:promis|gave|giv(?:en|ing)|donat|contribut|provid|grant|pledg|allocat|fund|financ|sponsor|put(?:ting)? (?:up|in)(?!\p{L})|pa(?:id|ys|ying)|add(?:ed|s|ing))/iu,
    donor:
      /(?<!\p{L})(?:funded|financed|paid|supported|backed|sponsored|subsidi[sz]ed|provided|donated|contributed|granted|given|coordinated|led|(?:with|thanks to|through) (?:the |a )?(?:support|funding|funds|backing|help|aid|contributions?|grants?|assistance))(?: [\p{L}']{1,14}){0,4} (?:by|of|from) (?:the )?$/iu,
    weak: /(?<!\p{L})(?:government|department|agency|embassy|ministry|office|mission|delegation|consulate|consul(?: general)?|ambassador|IOM|UNHCR|UNICEF|bank|university|royal)(?: (?:of|in|for|to))?(?: the)? $/iu,
    language:
      /(?<!\p{L})(?:speak(?:s|ing)?|spoke|(?:written|printed|published|available|broadcast|recorded|conducted) in|translated into|fluent in|(?:taught|explained|told|trained|read out),? in|(?:staffed|answered|manned)(?: [\p{L}]{1,12}){0,5} in|(?:calls?|interviews?|classes|counselling|services?|information|brochures?|leaflets?|posters?|copies|books?|booklets?|flyers?|messages?|spots?|cards?|programmes?|materials|guides?|handbooks?|comics?|films?|videos?|songs?|words|texts?|versions?|questionnaires?|website|app|helpline|hotline) in) $/iu,
    languageOf:
      /^(?:(?:,| and| or) \p{L}{4,12}){0,3} (?:language|class(?:es)?|lessons?|courses?|speakers?|skills|tutors?|teachers?|translations?|subtitles|versions?|tuition)(?!\p{L})/iu,
    people: /\|\p{Lu}\p{L}+s$/u,
    others: /(?<!\p{L})the (?:other|remaining) #|(?<!\p{L})the # others(?!\p{L})/iu,
    rest: /(?:,| and) (?:the (?:others?|rest)|followed by)(?!\p{L})/iu,
    world:
      /(?<!\p{L})(?:(?:in|around|across|throughout|all over) the (?:world|globe)|worldwide|globally|the world over)(?!\p{L})/iu,
    beside: /(?:together|along|jointly) with (?:the )?$/iu,
    within: ['at', 'in', 'inside'],
    headquarters: ['geneva', 'new york'],
    correspondent: /^(?:from )?our (?:own |special )?correspondent(?!\p{L})/iu,
    goHome: /(?<!\p{L})(?:return|com|go|fl|sent|brought|bring|back)\p{L}{0,4} home(?!s|\p{L})/iu,
    homeward: /(?<!\p{L})(?:home|return|repatriat|back from|stranded|fly|flies|flown)/iu,
    ownBodies: null,
    supports:
      /^ (?:has |have |will |is |are |to )?(?:again |also )?(?:(?:renew|boost|increase|extend)(?:s|e?d)? (?:its |their )?(?:support|aid|funding|contribution|help|assistance|backing)|steps up (?:its )?(?:support|aid|funding)|pledg(?:es|ed)|donat(?:es|ed)|giv(?:es|ing)|gave|grant(?:s|ed)?|fund(?:s|ed|ing)?|financ(?:es|ed|ing)|support(?:s|ed|ing)?|back(?:s|ed)|provid(?:es|ed)|contribut(?:es|ed)|hands? over|sponsor(?:s|ed)?|offer(?:s|ed)?|allocat(?:es|ed))(?!\p{L})/iu,
    seats: {
      palace: /(?:palais des nations|palace of nations),? (?:in )?$/iu,
      local: /(?<!\p{L})(?:the canton(?! of)|canton of geneva|brooklyn|manhattan|nypd|borough)(?!\p{L})/iu,
      cities: [
        'brussels',
        'strasbourg',
        'luxembourg',
        'the hague',
        'warsaw',
        'vienna',
        'lyon',
        'addis ababa',
        'washington',
      ],
      of: /(?:(?:european|african) union|(?<!\p{L})eu(?!\p{L})|european (?:commission|parliament)|council of europe|europol|eurojust|frontex|osce|unodc|member states|(?<!\p{L})oas(?!\p{L})|organization of american states|inter-american (?:commission|court|development bank)|world bank)/iu,
      named:
        /(?:organi[sz]ation|agency|office|council|committee|federation|programme|fund|commission|union)(?: (?:for|of|on) [\p{L} ]{2,30})?, $/iu,
      agencies:
        /(?<!\p{L})(?:authorities (?:from|in|of) \d{1,2} countries|europol|eurojust|frontex|empact|united nations office on drugs and crime|interpol|unodc)(?!\p{L})/iu,
    },
    prepositions: [
      'in',
      'at',
      'to',
      'from',
      'of',
      'near',
      'around',
      'for',
      'into',
      'towards',
      'toward',
      'via',
      'across',
      'and',
      'between',
      'through',
      'outside',
      'inside',
      'throughout',
      'province',
      'city',
      'region',
      'district',
      'town',
      'island',
    ],
    destination:
      /(?<!\p{L})(?:(?:sent|taken|taking|brought|traffick(?:ed|ing)|smuggl(?:ed|ing)|travel\p{L}{0,5}|go(?:ing)?|went|return(?:ed|ing|s)?|mov(?:ed|ing|e)|fl(?:own|ew|y|ies|ying)|deported|repatriated|migrat\p{L}{1,4}|cross(?:ed|ing)?|en route|(?:on )?(?:their|the|his|her) way|head(?:ed|ing)|lured|sold|transferred|back|home|shipped|driven)(?: [\p{L}']{1,14}){0,4} (?:to|into|for|towards?)|(?:bound|destined|leaving|left|departed|departing)(?: [\p{L}']{1,14}){0,6} for|(?:reach|enter)(?:ed|ing)?) (?:the )?$/iu,
  },
  currencies,
};
