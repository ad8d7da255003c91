import { antecedentOf, ofItsKind } from './antecedent.ts';
import { askedFor, takenInBelow } from './askedFor.ts';
import { atPlaceWith, countedAtPlace } from './besideOthers.ts';
import { earnedShare, ofEachHundred, ofTheseBefore, shareBefore } from './besideShares.ts';
import {
  asPersonsBefore,
  asSharesAbove,
  asTurnedDown,
  behindWord,
  goesOnWith,
  inItsSentence,
  itsLevel,
  nounOnTheLeft,
  openingPart,
  shareOfVictims,
  thanCases,
  thingsAtTheEnd,
  told,
  whatChanged,
  type Clue,
} from './ellipsisClues.ts';
import type { Case, Reading, Turned } from './figureCase.ts';
import { bracketAbove, personsBeforeBracket, shareOfRow } from './inBrackets.ts';
import { ofKindRow, ofPlaceBefore, ofPlaceRow, ofYearRow } from './inRow.ts';
import { besideSum, fundedMillions, fundedShare, moneyBefore } from './moneyBefore.ts';
import { opensSentence, opensWithPersons, placesAlone } from './opensSentence.ts';
import { doneTo, fronted, moreBehind, shareTold } from './partsTold.ts';
import { pronounBefore } from './pronounBefore.ts';
import {
  amongNamed,
  amongThose,
  asItWas,
  caredFor,
  comparedYear,
  groupOf,
  labelBefore,
  moreOfThem,
  recorded,
  takenPersons,
} from './toldBeside.ts';
import { countedAnewToTheLeft, countedBehind } from './toTheLeft.ts';
import {
  behindItsWord,
  foundVictims,
  gappedPeople,
  nounBehindColon,
  ofNamedNumber,
  ofWholeNamedHere,
  ourselves,
  sameProportion,
  shareOfPeople,
  theirNumber,
  themselves,
  whoeverDoes,
} from './withoutNoun.ts';

/** In their order: the first that tells something settles it. */
const CLUES: readonly Clue[] = [
  // Where it stands: in a bracket or a row of a list.
  goesOnWith(bracketAbove),
  told(shareOfRow),
  told(ofYearRow),
  told(ofKindRow),
  told(ofPlaceRow),
  told(ofPlaceBefore),
  told(ofEachHundred),
  goesOnWith(ofTheseBefore, 'share'),
  goesOnWith(ofItsKind, 'part'),
  goesOnWith(countedAtPlace, 'part'),
  goesOnWith(atPlaceWith, 'part'),
  // The words right beside it.
  told(ofNamedNumber),
  told(countedAnewToTheLeft),
  told(countedBehind),
  told(foundVictims),
  told(placesAlone),
  told(nounBehindColon),
  told(gappedPeople),
  told(behindItsWord),
  told(ourselves),
  told(pronounBefore),
  told(moneyBefore),
  told(besideSum),
  told(fundedMillions),
  told(theirNumber),
  told(sameProportion),
  told(earnedShare),
  told(shareBefore),
  told(fundedShare),
  told(labelBefore),
  told(groupOf),
  told(amongNamed),
  told(amongThose),
  told(ofWholeNamedHere),
  told(personsBeforeBracket),
  // The figure before it, or the question that it answers.
  asTurnedDown,
  inItsSentence,
  told(askedFor),
  goesOnWith(moreOfThem),
  shareOfVictims,
  thanCases,
  openingPart,
  ({ figure, opens }) => opensWithPersons(figure, opens),
  told(shareTold),
  told(fronted),
  told(moreBehind),
  told(doneTo),
  itsLevel,
  // The nouns of its sentence, or what was counted farther away.
  nounOnTheLeft,
  thingsAtTheEnd,
  goesOnWith(comparedYear),
  asPersonsBefore,
  asSharesAbove,
  whatChanged,
  behindWord(takenInBelow),
  behindWord(asItWas),
  behindWord(themselves),
  behindWord(caredFor),
  behindWord(takenPersons),
  behindWord(recorded),
  told(whoeverDoes),
  told(shareOfPeople),
];

/** A number whose noun is left out takes it from the figure before it, or from the noun to its left. */
export function elliptical(figure: Case): Reading | Turned {
  const ellipsis = { figure, opens: opensSentence(figure), antecedent: antecedentOf(figure, true) };
  for (const clue of CLUES) {
    const reading = clue(ellipsis);
    if (reading) return reading;
  }
  return { rule: 'no-noun', note: 'no noun tells what it counts' };
}
