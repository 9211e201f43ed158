import type { NameMention, Sentence } from '../../mentions/mention.ts'

/** How many UTF-16 units before a name are looked at for the verb that governs it. */
const reach = 60

const word = "[\\p{L}.’'-]+\\s+"

const replacing = new RegExp(
  '(?<!\\p{L})(?:succe(?:ed|ss)\\w*|replac\\w*|beat\\w*|defeat\\w*|oust\\w*|follow(?:s|ed|ing)?|unseat\\w*|toppl\\w*|' +
    'overthr\\w*|depos\\w*|dismiss\\w*|fir(?:e[sd]?|ing)|sack\\w*|remov\\w*|supplant\\w*|supersed\\w*|displac\\w*|' +
    `over\\s+from)\\s+(?:(?!(?:by|as|with|in|on|at)\\s)(?:${word}|incumbent,\\s+)){0,3}$|(?<!\\p{L})predecessors?,?\\s+$`,
  'iu',
)

/** Whether what begins at an offset is the object of a verb that makes it the one before: `Strand succeeded Vik as mayor`, `her predecessor, Mayor Vik`. */
export const isReplaced = ({ block, start }: Sentence, at: number): boolean =>
  replacing.test(block.text.slice(Math.max(start, at - reach), at))

const calling = new RegExp(
  '^(?:with\\s+)?$|(?<!\\p{L})(?:by|appoint\\w*|nam(?:e[sd]?|ing)|(?:re)?elect\\w*|install\\w*|confirm\\w*|cho(?:o?se[ns]?|osing)|' +
    'pick\\w*|select\\w*|hir(?:e[sd]?|ing)|tap\\w*|sw(?:ear|ears|ore)\\s+in|introduc\\w*|describ\\w*|identif\\w*|recogni[sz]\\w*|' +
    `keep|keeps|kept|retain\\w*|list\\w*|refer\\w*\\s+to|promot\\w*|designat\\w*)\\s+(?:${word}){0,2}$`,
  'iu',
)

/** Whether `Name as title` says that the name holds it: `named Vik as mayor`, not `met Vik as mayor`. */
export const isSaidToBe = ({ sentence, start }: NameMention): boolean => {
  const before = sentence.block.text.slice(Math.max(sentence.start, start - reach), start)
  return calling.test(before)
}
