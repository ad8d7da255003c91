import type { Lexicon } from '../lexicon.ts';
import { decoys } from './decoys.ts';
import { nouns } from './nouns.ts';
import { numbers, qualifiers, ranges } from './numbers.ts';
import { currencies } from './currencies.ts';
import { places } from './places.ts';
import { calendar, times } from './times.ts';

/** How French press releases state figures. */
export const fr: Lexicon = {
  language: 'fr',
  abbreviations: [
    'm',
    'fr',
    'mm',
    'mme',
    'mmes',
    'mlle',
    'dr',
    'pr',
    'art',
    'env',
    'cf',
    'etc',
    'ex',
    'p',
    'av',
    'st',
    'ste',
    'tél',
    'tel',
    'n',
    'vol',
    'éd',
    'fig',
    'chap',
    'réf',
    'c.-à-d',
    'p.ex',
    'janv',
    'févr',
    'avr',
    'juill',
    'sept',
    'oct',
    'nov',
    'déc',
  ],
  midPhrase: [
    'pour',
    'avec',
    'dans',
    'sous',
    'chez',
    'entre',
    'leur',
    'leurs',
    'cette',
    'nous',
    'vous',
    'près',
    'plus',
    'plusieurs',
    'environ',
    'quelque',
    'quelques',
    'vers',
  ],
  hyphenated: [
    'non',
    'quatre',
    'vingt',
    'trente',
    'quarante',
    'cinquante',
    'soixante',
    'dix',
    'cent',
    'deux',
    'trois',
    'mi',
    'demi',
    'sous',
    'ex',
    'garde',
    'poste',
    'vice',
    'contre',
    'après',
    'avant',
    'inter',
    'semi',
    'franco',
    'porte',
    'centre',
    'grand',
    'week',
    'celui',
    'celle',
    'ceux',
    'est',
    'nord',
    'sud',
    'afro',
    'extra',
    'socio',
  ],
  numbers,
  qualifiers,
  denial:
    /(?:^|[^\p{L}])n[e'] ?(?:peu\p{L}{1,5}|pourr\p{L}{1,5}|doi\p{L}{1,4}|devr\p{L}{1,5}|saur\p{L}{1,5}|compt\p{L}{1,5}|dispos\p{L}{1,5}|a|ont|avait|avaient)(?: (?!plus)\p{L}{1,14}){0,3} $/iu,
  ranges,
  times,
  calendar,
  decoys,
  nouns,
  cues: {
    victimInPhrase:
      /(?:(?:mainten|reten|travaill|viv|gard|trouv)\p{L}{1,7} (?:dans|en) (?:des |une )?(?:conditions|situation) (?:analogues?|proches?|assimilables?|voisines?) (?:à|de) l'esclavage|(?:extrait|sorti|tiré)e?s? (?:des|d'une|de la|du) (?:plantations?|mines?|carrières?|bars?|maisons? closes?|ateliers?|champs)(?!\p{L})|situations? (?:\p{L}{2,12} ){0,3}de (?:la )?traite|victimes? (?:de|d')|présent(?:ant|aient|ent) (?:des|de forts) (?:indices|signes) de (?:la )?traite|(?:reconnaître|reconnu|accordé|octroyer|reçu|obtenu) (?:le statut|la qualité) (?:\p{L}{2,12} )?de victimes?|bénéfici\p{L}{1,6}(?: \p{L}{1,12}){0,2} du statut de victimes?|(?:reconnu|considéré|identifié|enregistré|traité)e?s? (?:comme |en tant que )?(?:potentielles |présumées |possibles )?victimes(?!\p{L})|retenue?s? (?:captives?|captifs?|contre|de force|sur|dans)|(?:trompé|dupé|berné|piégé|leurré)e?s(?!\p{L})|astreint|assujetti|en situation (?:de travail forcé|d'esclavage|de servitude|d'exploitation)|en esclavage|(?:à qui|auxquel(?:le)?s) (?:un réseau|une filière|une bande|des recruteurs) avai(?:t|ent) (?:promis|fait miroiter|proposé)|(?:enfants|mineurs|fillettes|garçons|adolescents)[^.;,]{0,20} (?:employée?s|travaillant|qui travaillaient|occupée?s) (?:dans|sur) (?:les|des|une?|le) (?:mines?|carrés? miniers?|carrières?|plantations?|briqueteries?|sites? miniers?)(?! de leurs parents)|exploité|(?:utilisé|employé|instrumentalisé)e?s?(?: en (?:19|20)\d\d)? par (?:des|les|un|le) (?:réseau|trafiquant|passeur|proxénète|gang)|exploiteu|trafiqué|asservi|réduite?s? en|mariée?s? de force|de force|enfermée?s(?! (?:dans|en) (?:(?:des|un|le|les|ce) centres?(?!\p{L})|détention|rétention|prison|cellule))|séquestré|contraint|forcée?s? (?:par (?:\p{L}{1,12} ){1,3})?(?:à|de)|vendue?s?|soumise?s? (?:à|au)|prostitu|tombée?s? (?:aux mains|entre|dans (?:la traite|les filets|les griffes|un réseau))|attirée?s?(?: [\p{L}'-]{1,14}){0,3} par (?:de |une |des |la |l')?(?:fausses?|promesses?|offres?|annonces?))/iu,
    victimVerb:
      /(?:(?:gendarmes|police|policiers|forces de l'ordre|inspecteurs|travailleurs sociaux|travailleuses sociales|agents)[^.;]{0,40}(?<!\p{L})(?:secouru|extrait|soustrait|tiré(?! sur)|sorti)(?: \p{L}{1,12}){0,2} $|(?<!\p{L})retir(?:é|ée|és|ées|er|ent)(?!\p{L})|(?<!\p{L})(?:re)?vend(?:u|ue|us|ues|re|aient|ait)(?!\p{L})|(?<!\p{L})libér(?!alis)|délivré(?:e?s)?(?! (?:[àa] |aux |par |pour |\d|des (?:permis|visas|papiers|cartes|passeports)))|affranch|reconnu\p{L}{0,4} (?:comme )?victimes(?!\p{L})|reconnaît comme victimes|arrachée?s?|soustra(?:it|ir|y|ite)|(?:indices|signes) (?:de (?:la )?traite|d'exploitation)(?: \p{L}{2,14}){0,3} (?:constat|relev|décel|repér|détect)és(?: (?:chez|pour) $|(?! (?:chez|dans|sur|pour)(?!\p{L})))|(?:constat|relev|décel|repér)\p{L}{1,5} des signes (?:d'exploitation|de (?:la )?traite)|réduite?s? en esclavage|(?<!\p{L})exploit(?:é|er|aient|ait|ent|ant)(?!\p{L})|au préjudice d(?:e |')$|le statut de victimes? (?:de (?:la )?traite )?à(?: \p{L}{1,8}){0,2} $|l'exploitation (?:\p{L}{4,12} |par le travail )?d(?:e |')$|parmi les (?:\p{L}{1,14} )?victimes(?! (?:de|d'|du|des))[^.;:]{0,90}$)/iu,
    ofOffenders:
      /(?:(?:condamn|jug|inculp|poursui|écrou|mis\p{L}{0,2} en examen|arrêt|interpell|accus|soupçonn)\p{L}{0,6}(?!\p{L})[^.;:]{0,70}(?:pour avoir|d'avoir|qui (?:avai(?:t|ent)|a|ont))|(?<!\p{L})(?:prévenu|accusé|trafiquant|condamné|arrêté|jugé)e?s?(?!\p{L})(?:(?! et (?:l|un))[^.;:]){0,50} avai(?:t|ent)) (?:\p{L}{1,12} )?(?:recruté|envoyé|fait (?:venir|travailler|passer)|amené|emmené|conduit|transporté|hébergé|retenu|logé|placé|acheté|convoyé|attiré|promis)(?: (?!à |au |aux )\p{L}{1,12}){0,3} $/iu,
    takesPersons:
      /(?<!\p{L})(?:(?:a|ont|avait|avaient) (?:recruté|embauché|expulsé|licencié|enrôlé|débauché)|(?:recrut|embauch|expuls|licenci|enrôl|débauch)(?:ent|aient|ait|èrent)) $/iu,
    helped:
      /(?:les (?:cas|dossiers) de(?: \p{L}{1,8}){0,2} $|soign|(?<!\p{L})secour|héberg|(?<!\p{L})log(?:é|ée|és|ées|er|ent|eait|eaient)(?!\p{L})|recueill|sauv|mise?s? (?:en sécurité|à l'abri)|assist|(?<!\p{L})aid(?:é|ée|er|ait)|identifi|(?:gendarmes|police|policiers|inspecteurs|inspection du travail|agents|enquêteurs|douaniers)[^.;]{0,60}(?<!\p{L})(?:découvert|trouvé)(?: (?!que|des traces)\p{L}{1,12}){0,2} $|réintégr|récupér(?!\p{L}{0,4} (?:au profit|pour|auprès))|repér|dépist|accompagn(?:é|er|ait|aient|e|ent)(?! (?:de|d'|par)(?!\p{L}))(?!\p{L})|réhabilit|port(?:er|é) assistance|prise?s? en charge|mettre (?:en sécurité|à l'abri)|ramenée?s?|ramener|retirée?s? (?:du travail|des (?:marchés|rues|mines|champs|chantiers|carrières|ateliers|plantations|sites|bars|foyers|familles))|accueilli|accueillir|interceptée?s?|(?<!\p{L})(?:a|ont|avait|avaient) (?:(?:pourtant|déjà|aussi|également|ainsi) )?suivi(?! (?:une?|des|les|la|le|cette|ce|pendant|leurs?|l'(?!an )|notre)(?!\p{L})))/iu,
    topic:
      /(?:(?<!\p{L})traite(?![\p{L}])|retenue?s (?:captives?|captifs?|contre|de force|sur|dans)|trafic|trafiqu|exploit|victime(?!s? (?:de |du |des |d'|de la |de l')(?:\p{L}{1,12} )?(?:séisme|cyclone|inondation|conflit|guerre|violence|sécheresse|incendie|tempête|ouragan|tremblement|glissement|attentat|mine|naufrage|accident|éruption|tsunami|typhon|catastrophe|crise|choléra|pandémie))|esclav|travail forcé|servitude|prostitu|proxén|mendi|réseaux? (?:de |d')?(?:passeur|criminel|mafieu)|démant)/iu,
    personal:
      /^[^,;]{0,30}?(?:(?<!\p{L})(?:interrogé|sondé|questionné|auditionné|embauché|licencié)e?s(?!\p{L})|(?<!\p{L})ont (?:déclaré|affirmé|fui|quitté|témoigné|raconté|refusé|appris|manifesté|rejoint|regagné|survécu|accouché|débarqué|embarqué)(?!\p{L})|(?<!\p{L})(?:été|sont|étaient|seront) (?:formé|interrogé|hébergé|rapatrié|secouru|embauché|recruté|engagé|soigné|tué|blessé|sensibilisé|accueilli|pris en charge|prise en charge|libéré|licencié|enrôlé|scolarisé|vacciné)e?s(?!\p{L})|(?<!\p{L})(?:vivent|vivaient|gagnent|dorment|travaillent|habitent)(?!\p{L}))/iu,
    suspects: {
      by: /(?<!\p{L})(?:accus(?:é|er|ent|a)|arrêt(?:é|er|ent|aient|èrent|ant)|arrestation (?:de|d')|interpell\p{L}{1,5}|interpellation (?:de|d')|condamn\p{L}{1,6}|inculp\p{L}{1,6}|poursuivi?|poursuivre|écrou\p{L}{1,4}|incarcér\p{L}{1,4}|jug(?:é|er|ent)|déféré|soupçonn\p{L}{1,4}|recherch\p{L}{1,4})(?:(?: (?!libér|secour|d'avoir|pour|de )[\p{L}']{1,14}){0,2}| (?:dans|à|au|en)(?: (?!libér|secour|et )[\p{L}']{1,14}){1,5}) ?$/iu,
      told: /^[^,;]{0,40}?(?<!\p{L})(?:soupçonnée?s|suspectée?s|accusée?s|poursuivie?s|inculpée?s|condamnée?s|arrêtée?s|interpellée?s|mise?s? en (?:examen|cause|accusation)|incarcérée?s|écrouée?s|déférée?s|jugée?s|impliquée?s|reconnue?s coupables)(?!\p{L})/iu,
    },
    trained:
      /(?<!\p{L})(?:(?:remi\p{L}{1,4}|décern\p{L}{1,4}|délivr\p{L}{1,4})(?: \p{L}{1,10}){0,2} (?:leurs?|un|des|les?) (?:certificat|diplôme|attestation|brevet)s?(?= (?:à|aux) )|dispensée?s?(?= (?:à|aux) )|(?:présenté|dévoilé|exposé|lu|prononcé|lancé)e?s?(?: [\p{L}'’-]{1,14}){0,4} devant|certifi(?:é|er|a|era)|form(?:é|er|a|era|ent|ait|aient)(?:, [^,.;:]{3,60},)?|forme(?:nt)? (?:depuis|cette|ce|en)(?: \p{L}{2,12}){1,2}|formant|formation (?:de|pour)|sensibilis(?:é|er|a|era|ent|ait|aient|ant)|sensibilisation (?:de|pour)|(?:cours|ateliers?|stages?) (?:pour|destinés? à)|entraîn(?:é|er))(?: [\p{L}']{1,14}){0,2} $/iu,
    event:
      /(?<!\p{L})(?:form(?:é|ée|és|ées|er|era|eront|ent|ation|ations|ateurs?|aient|ait)(?![\p{L}]|(?<=ée?s?) d(?:e |')| (?:\d|près de|plus de|environ|à peine|moins de)| (?:le |la |les |l'|un |une )(?:premi|major|essentiel|gros|group|minor|moitié|tiers|quart|part))|(?:achev|termin|boucl|conclu|suiv)(?:é|ée|és|i|ent|aient)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))? (?:un|le|leur|ce) (?:cours|stage)(?!\p{L})|(?<!ancien )atelier(?!s? (?:dépourvu|désaffect|clandestin|textile|de (?:couture|confection|soudure)))|réuni|rassembl|réunion|(?<!de )rencontre(?! (?:une?|les?|la|des|son|sa|ses|chaque) )|conférence|séminaire|colloque|forum|sommet|congrès|cycles? (?:consacr|de (?:formation|perfectionnement|conférences|séminaires))|(?<!(?:priv\p{L}{1,4} de|en|au) )cours(?! (?:d'(?:eau|année)|du |des? (?!(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}) (?:jour|semaine|mois|heure))))(?![\p{L}])|stages?(?!\p{L})|sessions?(?!\p{L})|(?:premier|dernier|second|deuxième|troisième) module(?!\p{L})|(?!(?<=, |sont |est |étaient )suivie?s? (?:des?|du) )suivi(?:e|es|s|ent|r|ront|ra)? (?:un|une|des|les|la|le|cette|ce|pendant|leur|l'(?!an )|notre|deux|trois|quatre)|suivr|suivent(?! (?:un apprentissage|une scolarité|des études)(?!\p{L})| (?:à (?:eux|elles)|de près)(?!\p{L})| (?:une? )?(?:thérapie|traitement|psychothérapie))|(?:pri(?:s|t|rent)|prennent|prendr\p{L}{2,5}) part (?:à|aux?)(?!\p{L})|(?:auquel|à laquelle|auxquel(?:le)?s) (?:ont |avaient |auront )?(?:pris part|prennent part|assisté|assistaient|assistent)(?!\p{L})|particip(?!\p{L}{1,8} (?:chaque année |encore |toujours )?(?:aux? |à la |à l')(?:travaux|travail|récolte|cueillette|vendange|moisson|hostilités|combats|production|économie|tâches))|(?:co-?)?anim(?:é|ée|és|ées|er|ent)(?!\p{L})|assist(?:é|ent|er|eront|aient|èrent) (?:à|aux?)|(?<!\p{L})y (?:ont |avaient |a |avait )?(?:déjà |tous |toutes |également |aussi )?(?:assist|particip|pris part)|planch(?:é|er|ent|aient)(?: ensemble)? sur|sensibilis|inform(?:é|ée|és|ées|er)(?!\p{L})|inscrite?s? (?:à|aux?)|apprenn|apprend|appris(?! (?:l'\p{L}|(?:la |le |les )?(?:AFP|APS|ANP|AIB|agence|presse|rédaction|journal)|de (?:source|bonne|la|l'|sources)|qu[e']|hier|mardi|lundi|mercredi|jeudi|vendredi))|initi(?:é|ée|és|ées)(?!\p{L})|se (?:sont )?retrouv|exercices?(?! (?:(?:19|20)\d\d|budgétaire|fiscal|comptable|social|écoulé|précédent|suivant|clos))(?!\p{L})|tables? rondes?|(?:reçu|obtenu|reçoivent|recevront|reçoit) (?:\p{L}{1,12} )?(?:leurs?|un|son) (?:diplômes?|certificats?|attestations?|brevets?)(?!\p{L})|exposition|visites? (?:guidée|d.étude)|visiteu|spectacle|attir(?:é|er|ent|a|ait)(?!\p{L})|concert(?!\p{L})|(?<!\p{L})écouter (?:une?|des)(?!\p{L})|débat|échang|compar(?:ent|er)|(?<!\p{L})s(?:e |'(?:y )?)(?:sont |étaient )?(?:exerc|entraîn|familiaris)\p{L}{1,5})/iu,
    allied: {
      members: /^membres$/iu,
      of: /(?:coalition|alliance|fédération|confédération|consortium|collectif|réseau [^.;]{0,60}(?:organisations|associations|ong)(?!\p{L}))/iu,
    },
    yearOfRows:
      /(?<!\p{L})(?:chiffres|bilan|statistiques|résultats|exercice|année|données|activités?|bref)(?: (?:de|en|pour|du))?(?: l'année)?[ ,:–(-]{1,3}(?<year>(?:19|20)\d\d)\)?$/iu,
    answers: /^[^.;]{0,60}(?<!\p{L})(?:dit|disent|ont dit|déclar|affirm|rapport(?!s?(?!\p{L}))|estim|assur|répond)/iu,
    theirNumber: /(?<!\p{L})leur nombre (?:[\p{L}']{1,12} ){0,4}$/iu,
    itWas:
      /(?<!\p{L})(?:(?:elles|ils) sont (?:aujourd'hui|désormais|maintenant)|c'était|(?:le total|leur nombre|le chiffre) (?:était|avait été|fut) de)(?: (?:seulement|environ|à peine))? $/iu,
    reports: /(?<!\p{L})(?:bilan|rapport|chiffres|statistiques|données|résultats)(?!\p{L})/iu,
    vulnerable: /^(?:femme|fille|fillette|enfant|mineure?|garçon|garçonnet|bébé|adolescente?|jeune)s?$/iu,
    funding:
      /(?:financ|(?<!\p{L})prise?s? en charge à |(?<!\p{L})(?:vers|allou|accord|apport|octroi|débours)(?:e|ent|era|eront|ait|aient)(?!\p{L})|doté|budget|(?<!\p{L})couvert(?!ure(?! (?:de l'appel|du plan|des besoins|financi)))|subvention|(?<!\p{L})(?:a|ont|y|sera|seront|devra|devront) (?:reçu|ajout|vers|donn|accord|allou|apport|débloqu|promis|octroy|consacr)|ajoute|contribu|cofinanc|hauteur de)/iu,
    beforeSum:
      /(?:^|[(–—-] ?|(?<!\p{L})(?:pay\p{L}{1,5}|gagn\p{L}{1,4}|touch\p{L}{1,4}|coût\p{L}{1,4}|reç\p{L}{1,6}|de|à|pour|environ|seulement|et|entre|que) )$/iu,
    perHead: { between: /^ (?:par|pour) [^,;.]{2,24}, $/iu, behind: /^ (?:si(?!\p{L})|s')/iu },
    proportion: /(?<!\p{L})(?:la|cette|sa) (?:proportion|part) (?!de |d'|des |du |que |qu'|qui )[^,;.:]{0,30}$/iu,
    raised:
      /^ (?:ont|avaient) (?:déjà )?été (?:collectés|récoltés)(?!\p{L})|^ (?:ont|avaient) (?:déjà )?été réunis, grâce/iu,
    pays: /(?<!\p{L})(?:pa(?:ie|ye|yent|ient|yait)|dépense|dépensent|dépensait|coûte|coûtent|prélève|prélèvent|prélevait)(?: (?:que|environ|jusqu'à|près de))? $/iu,
    earned:
      /^ de (?:tout )?ce (?:qu'|que )(?:\p{L}{1,14} ){0,3}?(?:gagn|touch|percev|perçoi|encaiss|rapport|vers|pa[iy])\p{L}{1,7}(?!\p{L})|^ (?:de ce qui (?:est|était|a été|avait été) (?:demandé|nécessaire)|financée?s?)(?!\p{L})/iu,
    sums: /(?<!\p{L})(?:amendes|sanctions|indemnités|dettes?|cotisations|salaires|transferts|budget|investissements?|pertes|recettes|dépenses) (?:\p{L}{1,14} ){0,3}?(?:s'élèv|s'élev|totalis|dépass|atteign|attein|représent|se mont)\p{L}{0,6} (?:à |les |de )?$/iu,
    takesIn:
      /(?<!\p{L})(?:reçu|enregistré|traité|recensé|recueilli|instruit|reçoit|recevait)(?: (?:seulement|environ|quelque))? $/iu,
    recorded:
      /(?<!\p{L})(?:enregistr|recens|compt|dénombr|relev|signal|notifi)(?:é|ée|ait|aient)(?: (?:que|seulement|déjà|encore))? $/iu,
    demanded:
      /(?<!\p{L})(?:demand|réclam|exig|requi|sollicit)(?:ait|aient|é|er|s|ert)(?: (?:près de|plus de|environ))? $/iu,
    asVictims:
      /^ (?:(?:ont|avaient|sont|étaient|ét[ée]|depuis|déjà) ){0,3}(?:(?:reconn|identifi|enregistr|considér|certifi)\p{L}{1,4} )?(?:comme|en tant que) (?:(?:possibles|présumées|potentielles|probables|réelles|nouvelles|de|des) ){0,2}victimes(?!\p{L})/iu,
    makesUp: /^[^,;:.]{0,40}(?<!\p{L})(?:représent|constitu|form|compt)\p{L}{1,6} (?:[\p{L}']{1,10} ){0,3}$/iu,
    ofUs: /^ d'entre (?:vous|nous)(?!\p{L})/iu,
    weAre:
      /(?<!\p{L})(?:nous|on) (?:étions|sommes|était|dormions|vivions|voyagions)(?: (?:environ|plus de|près de|bien))? $/iu,
    theyAre:
      /(?<!\p{L})(?:ils|elles) (?:sont|étaient|furent|seraient)(?: (?:donc|déjà|encore|désormais|environ|près de|plus de|au moins|quelque))? $/iu,
    funded:
      /(?<!\p{L})(?:provien(?:t|nent)|provenai|reçu|récolt|déboursé|financ|couvert|promis|versé|dépensé|mobilisé|collect)/iu,
    returned:
      /(?:rentrée?s?|rapatriée?s?|raccompagnée?s?|reconduite?s?|retournée?s?|retrouvé (?:leur|sa) famille|regagné)(?![\p{L}])/iu,
    sameSubject:
      /^il (?:en )?ressort (?:que|qu')|^(?:ils|elles|il|elle|les (?:auteur|enquêteur|chercheur|équipe)s|l'(?:enquête|étude|équipe)) (?:y |en |les |leur |lui )?(?:ont|a|avaient|avait) /iu,
    joined: /^(?:s'y (?:ajout|joign)|(?:à eux|à elles|à ceux-ci|à celles-ci) s'ajout|il faut y ajouter)/iu,
    sameTopic:
      /^(?:résultats?|bilan) ?:|^les résultats |^(?:cette|ce) (?:proportion|part|taux|pourcentage|chiffre|nombre|total)(?![\p{L}])/iu,
    survey:
      /(?:étude [^.;:]{0,70}auprès d|enquêtes?(?!\p{L})|enquêté|sondage|interrog|questionn|échantillon|répond|(?<!techniques d')entretiens?(?!\p{L}))/iu,
  },
  attribution: {
    hedges:
      /(?:estim(?:e|ent|é|ée|és|ées|ation|ations|ait|er)(?![\p{L}])|suggèr|laisse(?:nt)? (?:à )?penser|pourrai(?:t|ent)|(?<!\p{L})serai(?:t|ent)|(?<!\p{L})aurai(?:t|ent)|probablement|vraisemblablement|on pense que|(?<!\p{L})semble(?:nt)?(?![\p{L}]))/iu,
    speech:
      /^[»”] ?,? ?(?:explique|affirme|déclare|souligne|précise|indique|ajoute|estime|constate|résume|prévient|confie|témoigne|rappelle|note|observe|assure|raconte|a déclaré|a expliqué|a affirmé|a souligné|a précisé|a indiqué|a ajouté|se félicite) (?<who>[^.;:«»]{2,120})/iu,
    sources: [
      /(?:^|[ ,;:«(])(?:selon|d'après|suivant) (?<who>[^,.;:«»()]{2,90})/iu,
      /(?:^|[ ,])(?<who>(?:une|la|cette|l'|le|les|un) ?(?:étude|rapport|enquête|sondage|évaluation|recensement|estimations?|statistiques|données)[^,.;:«»()]{0,80}?) (?:révèlent?|indiquent?|montrent?|suggèrent?|estiment?|constatent?|évaluent?|conclut|chiffrent?) /iu,
      /^(?<who>(?:L['’]|La |Le |Les )?(?!Ils? |Elles? |Ce |On )\p{Lu}[\p{L}.&'’-]{1,30}(?: \p{L}[\p{L}.&'’-]{0,30}){0,6}?) (?:estim(?:e|ent) (?:que |qu'|à |le nombre)|évalu(?:e|ent) (?:à |le nombre)|chiffr(?:e|ent) (?:à |le nombre))/u,
    ],
  },
  parts: {
    openers:
      /(?:^|[ ,(;:])(?:dont(?: environ| près de| plus de| au moins)?|parmi (?:lesquel(?:le)?s|eux|elles)(?: figur(?:ent|aient|ait|e)| se trouv(?:ent|aient)| on (?:compte|comptait|dénombre)| il y (?:a|avait))?|y compris|(?:au nombre|au rang) desquel(?:le)?s|notamment|(?:sauf|hormis|parmi (?:eux|elles)|sur (?:ce total|ce nombre|cet ensemble|cet effectif)),?) ?$/iu,
    totals: /port(?:e|ent|ant|ait|era) (?:ainsi )?(?:à|le nombre)(?!\p{L})/iu,
    wholes: ['sur', 'parmi'],
    howMany: /(?<!\p{L})combien(?: de | d'| )/iu,
    amongThose: /^(?:parmi|sur) (?:tous |toutes )?(?:ceux|celles) (?=\p{L})/iu,
    among: /^(?:parmi|chez) (?:tous |toutes )?les (?=\p{L})/iu,
    contrast: /, (?:alors qu'|alors que |quand |tandis qu'|tandis que )(?:en |au )?$/iu,
    kinds:
      /^(?:types?|formes?|par|selon|répartition|ventilation|secteurs?|motifs?|origines?|nationalités?|profils?|âges?|catégories?|pays)(?!\p{L})/iu,
    ofThese:
      /^(?:dans (?:cet ensemble|ce total|ce nombre|ce groupe|cet effectif)|(?:parmi|chez) (?:eux|elles|celles-ci|ceux-ci)|sur (?:ce total|ce nombre|cet ensemble)|de ce (?:total|nombre))(?!\p{L})/iu,
    restates: /[,(–—] ?soit $/iu,
    respectively: /(?<!\p{L})respectivement(?!\p{L})/iu,
    eachHundred: /^sur (?:cent|100),/iu,
    ofSum:
      /^,? (?:dont|sur lesquel(?:le)?s|desquel(?:le)?s) (?:[\p{L}']{1,10} ){0,3}(?:gard|apport|vers|pai|pay|donn|rend|envoi|dépens|rembours|retien|prélèv)\p{L}{0,4} $/iu,
    addedToSum: /^,? (?:auxquel(?:le)?s|à quoi|à laquelle) [^,;:.\d]{0,20}ajout\p{L}{1,6} $/iu,
    joinsClause: /, (?:et|mais|tandis que) (?:\p{L}{1,14} ){2,8}$/iu,
    equals: /(?<!\p{L})(?:soit|équivalent|c'est-à-dire|autrement dit)(?!\p{L})/iu,
    against: /[ ,](?:contre|au lieu de|après|(?:le|du) (?:double|triple) des)(?: les?| la| l')? $/iu,
    listed: /^(?:(?:étaient|sont) (?:des )?\p{L}+ ?)?(?:,|,? ?(?:et|ou|ainsi que|ainsi qu')(?: (?:à|de|d'))?)$/u,
  },
  clauseBreaks:
    /[;:()]|, (?:et|ou|mais) | et (?:les autres|le reste)(?!\p{L})|, (?:pour la plupart|pour la majorité|en majorité|en majeure partie|notamment|surtout|principalement|essentiellement|(?:re)?venue?s?|originaires|arrivée?s?|souvent|parfois) |\.(?= |$)/iu,
  total: /(?:^|[ ,])(?:au total|en tout)(?![\p{L}])/iu,
  places,
  placeRoles: {
    listed: /^(?:, | (?:et|ou) )(?:[\p{L}]{1,4} |\p{L}{1,3}'){0,2}$/u,
    venue:
      /(?<!\p{L})(?:palais des nations|réuni|réunion|rencontre|conférence|séminaire|sommet|congrès|forum|colloque|débute|début(?:e|era|ant)|se (?:tient|tiendra|déroule|déroulera|réunissent|retrouvent)|(?<!\p{L})tenue?|publié|lancé|présenté|organisé|(?<!(?:dossiers|enquêtes|procédures|affaires|instructions|informations) )ouvert)[^.;:]{0,60}(?:à|au|en|aux) $/iu,
    origin:
      /(?:(?:viennent|venaient|proviennent|provenaient|arrivaient|arrivent) (?:de |d'|du |des )|originaires? (?:de |d'|du |des )|(?<!\p{L})(?:né|raccompagné|ramené)e?s? (?:en |au |aux |à )|d'origine |(?<!\p{L})venue?s? (?:de |d'|du |des )|en provenance (?:de |d'|du |des )|revenue?s? (?:de |d'|du |des )|rentr(?:ée?s?|ent|aient|ant) (?:de |d'|du |des )|re(?:viennent|venaient|tour) (?:de |d'|du |des )|(?:expuls|refoul|rapatri|évacu)\p{L}{1,5} (?:depuis )?(?:de |d'|du |des |le |la |l')|ressortissante?s? (?:de |d'|du |des )|(?<!\p{L})fu(?:i|ie|is|ient|ir|it|yant|yaient|yait) (?:(?:les |la |le |l')?\p{Ll}{3,14} (?:\p{Ll}{3,14} )?(?:en |au |aux |à )|le |la |l'))$/iu,
    gives:
      /^ (?:a |ont |avait |va )?(?:aussi |également )?(?:promi|donn|apport|contribu|accord|octroy|financ|vers|allou|ajout|pay|consacr|débloqu)/iu,
    donor:
      /(?<!\p{L})(?:(?:co)?financée?s?|prise?s? en charge(?: à \d{1,3}(?:,\d)? ?%)?|payée?s?|soutenue?s?|appuyée?s?|parrainée?s?|subventionnée?s?|coordonnée?s?|pilotée?s?|offerte?s?|fournie?s?|alloué(?:e|s)?|versée?s?|(?:grâce au |avec le |un |le )(?:soutien|appui|don|concours|financement|aide))(?:(?: [\p{L}']{1,14}){0,3} (?:par |de |du |des )|, (?:notamment|surtout|en partie|entre autres) par )(?:le |la |les |l')?(?:une? \p{L}{3,16} (?:de |du )?)?$/iu,
    weak: /frontière(?: avec| de| du| d')?(?: la | le | l'| )$|(?<!\p{L})(?:le long|gouvernement|département|agence|ambassade|ministère|bureau|mission|délégation|consulat|consuls?(?: général\p{L}{0,2})?|ONG|fondation|OIM|HCR|UNICEF|coopération|police nationale)(?: (?:de l'OIM|régional(?:e)?|national(?:e)?|de la mission))?(?: (?:en|au|aux|à|de|du|des|d'|de la|de l'))?(?: | d'| l')$/iu,
    language:
      /(?:^|[^\p{L}])(?:en |parl(?:ant|e|ent|er|aient) (?:le |l'|bien |couramment )?|(?:enseign|appren|appri|maîtris)\p{L}{1,6}(?: \p{L}{3,12}){0,2} (?:le |l')|(?:cours|leçons?|classes?|notions|apprentissage) (?:\p{L}{1,14} ){0,4}(?:de |du |d'|l'))$/iu,
    languageOf: null,
    people: /\|\p{Lu}/u,
    others: /(?<!\p{L})les (?:autres #|# (?:autres|restante?s)(?!\p{L}))/iu,
    rest: /(?:,| et) (?:les autres|le reste|suivie?s? (?:de|du|des))(?!\p{L})/iu,
    world:
      /(?<!\p{L})(?:(?:dans|à travers|partout dans) le monde|à l'échelle (?:mondiale|du globe|planétaire)|sur la planète)(?!\p{L})/iu,
    beside: /(?:de même que|ainsi que|rejoints? par|aux côtés (?:de|du)) (?:la |le |les |l')?$/iu,
    within: ['dans', 'chez'],
    headquarters: ['geneve', 'new york'],
    correspondent: /^de (?:notre|nos) (?:correspondante?s?|envoyée?s?)(?!\p{L})/iu,
    goHome: /(?<!\p{L})(?:chez (?:eux|elles)|au pays|dans leur pays)(?!\p{L})/iu,
    homeward: /(?<!\p{L})(?:retour|rentr|ramen|ramèn|rapatri|regagn|revien|reven|bloqué)/iu,
    ownBodies:
      /(?:Forum|Ligue|Association|Observatoire|Conseil|Comité|Réseau|Fédération|Institut|Office|Centre|Commission|Police|Gendarmerie|Parlement|Sénat|Assemblée|Syndicat|Union|Mouvement|Collectif) $/u,
    supports:
      /^ (?:va |vient |a )?(?:appu(?:ie|yer|yé)|souti(?:ent|endra)|soutenu|financ(?:e|er|é|era)|donne|offre|verse|vers(?:er|é|era)|accord(?:e|é)|débloqu(?:e|é)|octro(?:ie|yé)|contribue|renouvelle son (?:appui|soutien|aide)|remet|alloue)(?!\p{L})/iu,
    seats: {
      palace: /palais des nations,? (?:à |de )?$/iu,
      local: /(?<!\p{L})(?:(?:le|du|ce) canton(?! d[e'’])|canton de genève|genevoise?s?|brooklyn|manhattan)(?!\p{L})/iu,
      cities: [
        'bruxelles',
        'strasbourg',
        'luxembourg',
        'la haye',
        'varsovie',
        'vienne',
        'lyon',
        'addis-abeba',
        'addis abeba',
        'washington',
      ],
      of: /(?:union (?:européenne|africaine)|(?<!\p{L})UE(?!\p{L})|commission européenne|parlement européen|conseil de l'europe|europol|eurojust|frontex|osce|onudc|États membres|etats membres|(?<!\p{L})OEA(?!\p{L})|commission interaméricaine|banque (?:mondiale|interaméricaine)|organisation des états américains|fonds (?:d'affectation spéciale|de contributions volontaires))/iu,
      named:
        /(?:organisation|agence|office|conseil|comité|fédération|programme|fonds|commission|haut[- ]commissariat)(?: [\p{L}' ]{2,40})?, $/iu,
      agencies:
        /(?<!\p{L})(?:autorités (?:de|dans) \d{1,2} pays|europol|eurojust|frontex|empact|office des nations unies contre la drogue|interpol|onudc)(?!\p{L})/iu,
    },
    prepositions: [
      'en',
      'au',
      'aux',
      'à',
      'a',
      'de',
      'du',
      'des',
      "d'",
      'la',
      "l'",
      'vers',
      'depuis',
      'dans',
      'entre',
      'et',
      'chez',
      'province',
      'ville',
      'région',
      'département',
      'état',
      'district',
      'île',
    ],
    destination:
      /(?:(?<!\p{L})vers (?:le |la |l'|les )?(?:frontière )?|(?:gagner|rejoindre|atteindre|partir pour|départs? pour|en partance pour|émigrer|(?<!\p{L})partie?s?) (?:le |la |l'|les |en |au |aux )?|(?<!\p{L})(?:r?envoy|r?emmen|transport|(?:re)?conduit|expédi)\p{L}{0,4}(?: [\p{L}']{1,14}){0,4} (?:en|au|aux|à) |(?:l'avion|le bateau|le train|le car|le bus|la route|un vol) pour (?:le |la |l'|les )?|à destination (?:de |d'|du |des )|pour (?:le |la |l'|les ))$/iu,
  },
  currencies,
};
