import type { NameMention } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { present } from '../../text/present.ts'
import { keysOf } from '../../text/word.ts'
import { type Handover, isAll } from './handover.ts'
import type { Beside } from './titles.ts'

const body =
  "(?<led>(?:(?:the|its|their|our)\\s)?(?:\\p{Ll}+|\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,3}))"
const lead = '(?:led|headed|chaired|run|ran|directed|coached|captained)'
const office =
  'been\\sin\\s(?:office|charge|(?:the|that)\\s(?:job|post|role))|held\\s(?:the|that)\\s(?:job|post|office)'
const head = '(?:leader|head|chief|boss)'
const leading = new RegExp(
  `^(?:,\\s\\d{2},)?(?:,?\\swho)?\\s(?<verb>` +
    `ha[sd]\\s(?:${office}|${lead}\\s${body})(?=\\ssince\\s)|` +
    `${lead}\\s${body.replace('led>', 'left>')}(?=\\suntil\\s)|` +
    `(?:took|takes)\\s(?:office|over\\s${body.replace('led>', 'taken>')})(?=\\s(?:in|on)\\s)|` +
    `bec[ao]mes?\\s(?:its|their|our)\\s${head}(?=\\s(?:in|on)\\s))` +
    '\\s(?:since|until|in|on)\\s(?:the\\s)?$',
  'u',
)

/** Since when or until when somebody is said to lead something. */
export function readLeading(name: NameMention, { times }: Beside): Omit<Handover, 'sentence'> | undefined {
  const told = times[firstWhere(times, ({ start }) => start >= name.end)]
  const match = told && leading.exec(name.sentence.block.text.slice(name.end, told.start))
  if (!match || !isAll(told)) return undefined
  const { verb, led, left, taken } = match.groups!
  const whole = led ?? left ?? taken
  return {
    verb: verb!,
    by: name,
    told,
    ...present({ isEnd: left === undefined ? undefined : true }),
    ...present({ led: whole === undefined ? undefined : keysOf(whole).filter(key => !article.test(key)) }),
  }
}

const article = /^(?:the|its|their|our)$/
