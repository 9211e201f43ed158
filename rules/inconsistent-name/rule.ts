import { sourceSpan } from '../../src/document/source-map.ts'
import { quote, unexpected } from '../../src/rule/message.ts'
import { placeOf, shownPlace } from '../../src/rule/place.ts'
import {
  type Difference,
  defineRule,
  type PlacedTelling,
  type RuleContext,
  type Telling,
  type Verdict,
} from '../../src/rule/rule.ts'
import { compareNames, type NameDifference } from '../../src/ties/consistency/articles.ts'
import { fullNames } from '../../src/ties/consistency/full-names.ts'
import type { SpellingTie } from '../../src/ties/tie.ts'

export default defineRule({
  id: 'inconsistent-name',
  summary: 'one article, or one set of articles, spells one name two ways',
  needs: 'nothing',
  severity: 'error',
  judge: ({ document, ties }) => ties.spellings.map(tie => verdictOf(tie, document)),
  collect: ({ mentions }) => fullNames(mentions.nameUses).map(tellingOf),
  compare: tellings => compareNames(tellings.map(telling => ({ ...telling, telling }))).map(differenceOf),
})

function verdictOf({ use, expected, other, times }: SpellingTie, document: RuleContext['document']): Verdict {
  const { start, end, sentence } = use
  const { block } = sentence
  const place = shownPlace(placeOf(document, other.sentence.block, other.start))
  const often = times === 1 ? 'so written' : `so written ${times} times, as`
  const message = `${unexpected(quote(use.text), quote(expected))}: ${often} in ${place}`
  return { outcome: 'contradicted', block, span: { start, end }, message, expected, suggestions: [expected] }
}

const tellingOf = ({
  key,
  text,
  times,
  block,
  start,
  end,
}: ReturnType<typeof fullNames>[number]): Telling => ({
  about: key,
  told: text,
  times,
  span: sourceSpan(block.map, { start, end }),
})

type Named = PlacedTelling & { readonly telling: PlacedTelling }

function differenceOf({ rare, common, articles }: NameDifference<Named>): Difference {
  const { telling, told } = rare
  const place = shownPlace(common.start, common.file)
  const message = `${unexpected(quote(told), quote(common.told))}: so written in ${articles} articles, as in ${place}`
  return { telling, message, expected: common.told }
}
