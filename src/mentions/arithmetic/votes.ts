import { quantityOf, textOf } from './figures.ts'
import type { Reckoning } from './reckoning.ts'
import { type Found, findIn, hasFigures, pattern, type Skeleton } from './skeleton.ts'

const carried =
  'passed|carried|approved|adopted|resolved|agreed|ratified|accepted|confirmed|endorsed|backed|upheld|won'
const tally = pattern(
  `(?<!\\p{L})(?:${carried})(?:(?!\uE000)[^.;:]){0,80},? by {hedge}(?<for>{number}) votes(?: in favou?r)? (?:to|against) {hedge}(?<against>{number})(?!\\p{L})`,
)

// What did not carry by such votes, or not by the most of them.
const otherwise =
  /\b(?:not|no|never|fail\w*|reject\w*|defeat\w*|los[et]\w*|down|block\w*|veto\w*|thrown?|threw|need\w*|requir\w*|would|could|should|if|unless|without|but|although|though|while|third|minority)\b|n['’]t\b/i
const short = /\b(?:short|enough)\b/

/** `The motion passed by four votes to five`: what is carried has the more votes. */
export const votes = (skeleton: Skeleton): Reckoning[] =>
  hasFigures(skeleton, 'number', 2) && skeleton.flat.includes(' votes ') && !short.test(skeleton.flat)
    ? findIn(skeleton, tally)
        .filter(({ to }) => !otherwise.test(skeleton.flat.slice(0, to)))
        .map(judge)
    : []

function judge({ skeleton, figures, start, end }: Found): Reckoning {
  const [yes, no] = [figures['for']!, figures['against']!]
  return {
    block: skeleton.sentence.block,
    start,
    end,
    agrees: quantityOf(yes).interval.high >= quantityOf(no).interval.low,
    expected: 'more votes for it than against it',
    reason: `${textOf(yes)} is less than ${textOf(no)}`,
    isFigure: false,
  }
}
