import type { NameMention, TimeMention } from '../../mentions/mention.ts'
import { firstWhere } from '../../text/bisect.ts'
import { present } from '../../text/present.ts'
import { keysOf } from '../../text/word.ts'
import { endsAside, type Handover, isAll } from './handover.ts'
import type { Beside } from './titles.ts'

const body =
  "(?<led>(?:(?:the|its|their|our)\\s)?(?:\\p{Ll}+|\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,3}(?:\\s(?:board|council|committee))?))"
const lead = '(?:led|headed|chaired|run|ran|directed|coached|captained)'
const office =
  'been\\sin\\s(?:office|charge|(?:the|that)\\s(?:job|post|role))|held\\s(?:the|that)\\s(?:job|post|office)'
const head = '(?:leader|head|chief|boss)'
const place = '(?:job|post|role|position)'
const post = `(?:post|(?:the|that)\\s${place})`
const taken =
  `took\\s(?:office|charge|over|up\\s(?:the|her|his)\\s${place}|` +
  `(?:over\\s)?the\\s(?:${place}|brief|portfolio|reins|helm))`
const leaving = 'stepped\\sdown|stood\\sdown|retired|resigned|left\\soffice'
// `Name, 51, who`, `Name, a soil chemist who`
const subject =
  '^(?:,\\s\\d{2}(?=,))?(?:,\\san?(?:\\s(?!(?:of|to|for|with|in|at|who|and)\\s)\\p{Ll}[\\p{L}-]*){1,3}(?=,|\\swho\\s))?'
const leading = new RegExp(
  `${subject}(?:,?\\swho|,)?\\s(?<verb>` +
    `(?<post>has\\s(?:been\\sin\\s${post}|held\\sthe\\s${place})|(?<=,\\s)in\\s${post})(?=\\ssince\\s)|` +
    `(?:(?<still>has)|had)\\s(?:${office}|${lead}\\s${body})(?=\\ssince\\s)|` +
    `${lead}\\s${body.replace('led>', 'left>')}(?=\\suntil\\s)|` +
    `(?<gone>${leaving})(?=\\s(?:in|on|at\\sthe)\\s)|` +
    `(?<took>${taken})(?=\\s(?:in|on)\\s|\\s(?:the\\s)?$)|` +
    `(?:took|takes)\\s(?:office|over\\s${body.replace('led>', 'taken>')})(?=\\s(?:in|on)\\s)|` +
    `bec[ao]mes?\\s(?:its|their|our)\\s${head}(?=\\s(?:in|on)\\s))` +
    '(?:\\s(?:since|until|in|on|at))?\\s(?:the\\s)?$',
  'u',
)

/** Since when or until when somebody is said to lead something, or when it was taken over. */
export function readLeading(name: NameMention, { times }: Beside): Omit<Handover, 'sentence'> | undefined {
  const told = times[firstWhere(times, ({ start }) => start >= name.end)]
  const match = told && leading.exec(name.sentence.block.text.slice(name.end, told.start))
  if (!match || !isAll(told) || isHandedOn(told) || endsAside(name, match[0])) return undefined
  const { verb, post: held, gone, led, left, took, still, taken: over } = match.groups!
  const whole = led ?? left ?? over
  return {
    verb: verb!,
    by: name,
    told,
    ...present({
      isEnd: (left ?? gone) === undefined ? undefined : true,
      isPost: held === undefined ? undefined : true,
      isTaking: took === undefined ? undefined : true,
      isStill: still === undefined || led === undefined ? undefined : true,
      led: whole === undefined ? undefined : keysOf(whole).filter(key => !article.test(key)),
    }),
  }
}

/** `took over in May from Vik` is read by the name of him from whom. */
const isHandedOn = ({ sentence: { block }, end }: TimeMention): boolean =>
  /^\sfrom\s(?:\p{L}+\s)?\p{Lu}/u.test(block.text.slice(end))

const article = /^(?:the|its|their|our)$/
