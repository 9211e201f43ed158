import { isClosed } from './bare-days.ts'
import { calendarOf, fieldsOf, figuresOf, partOf, partPattern, partStarts } from './fields.ts'
import type { Form, FormMatch, Reading } from './form.ts'
import type { Daypart, RelativeUnit, TimeFields } from './time.ts'
import {
  monthPattern,
  ordinalPattern,
  shortWeekdayPattern,
  starts,
  weekdayIn,
  weekdayPattern,
} from './words.ts'

const unit = '(?<unit>week|month|quarter|year)'
const step = '(?<step>last|previous|this|current|next|coming)'
const stepStarts = ['last', 'previous', 'this', 'current', 'next', 'coming']
const weekday = `(?<weekday>${weekdayPattern})`
const days =
  '(?<word>(?:the\\s)?day\\sbefore\\syesterday|yesterday|today|tomorrow|(?:the\\s)?day\\safter\\stomorrow)'
const daypart = '(?<daypart>morning|afternoon|evening|night)'
const partOfDay = /morning|afternoon|evening|night/

/** Times that are reckoned from the article's own day. */
export const relativeForms: readonly Form[] = [
  {
    near: /yesterday|today|tomorrow/,
    starts: [...partStarts, 'the', 'day', 'yesterday', 'today', 'tomorrow'],
    pattern: `${partPattern}${days}`,
    read: ofArticle(({ groups }) =>
      fieldsOf({ dayOffset: offsetOf(groups['word'] ?? ''), part: partOf(groups) }),
    ),
  },
  {
    starts: ['late', 'tonight', 'tonite'],
    pattern: '(?:late\\s)?toni(?:ght|te)',
    read: ofArticle(() => ({ dayOffset: 0, daypart: 'night' })),
  },
  {
    starts: ['last'],
    pattern: 'last\\snight',
    read: ofArticle(() => ({ dayOffset: -1, daypart: 'night' })),
  },
  {
    near: partOfDay,
    starts: ['early', 'late', 'this'],
    pattern: `(?:early\\s|late\\s)?this\\s${daypart}`,
    read: ofArticle(({ groups }) => ({ dayOffset: 0, daypart: groups['daypart'] as Daypart })),
  },
  {
    near: partOfDay,
    starts: ['in', 'at', 'early', 'late', 'morning', 'afternoon', 'evening', 'night'],
    pattern: `(?:(?:in\\sthe|at)\\s)?(?:early\\s|late\\s)?${daypart}`,
    read: ({ groups }) => ({ fields: { daypart: groups['daypart'] as Daypart } }),
  },
  {
    near: /week|month|quarter|year/,
    starts: ['earlier', 'later', ...partStarts, ...stepStarts],
    pattern: `(?:earlier\\s|later\\s)?${partPattern}${step}\\s${unit}`,
    read: readUnit,
  },
  {
    near: /day/,
    starts: [...partStarts, 'last', 'this', 'next', ...starts.weekday],
    pattern: `${partPattern}(?:(?<step>last|this|next)\\s)?${weekday}`,
    read: readWeekday,
  },
  {
    near: /week/,
    starts: starts.weekday,
    pattern: `${weekday}\\s(?:of\\s)?${step}\\sweek`,
    read: readWeekday,
  },
  {
    starts: ['this'],
    pattern: `this\\sweek\\s${weekday}`,
    read: ({ groups }) => ({
      fields: { weekday: weekdayIn(groups['weekday'] ?? ''), relative: { unit: 'week', count: 0 } },
    }),
  },
  {
    near: /day,?\s(?:the\s)?[\da-z -]{1,14}(?:st|nd|rd|th)/,
    starts: starts.weekday,
    pattern: `${weekday},?\\s(?:the\\s)?(?<day>\\d{1,2}(?:st|nd|rd|th)|${ordinalPattern})(?!\\s(?:of\\s)?${monthPattern})`,
    read: ({ groups, after }) =>
      isClosed(after)
        ? { fields: { ...calendarOf(groups), weekday: weekdayIn(groups['weekday'] ?? '') } }
        : undefined,
  },
  {
    near: /\d\/\d/,
    starts: ['last', 'this', 'next', ...starts.weekday],
    pattern: `(?:(?:last|this|next)\\s)?${weekday},?\\s(?<first>\\d{1,2})/(?<second>\\d{1,2})`,
    read: ({ groups }) => ({ fields: { ...figuresOf(groups), weekday: weekdayIn(groups['weekday'] ?? '') } }),
  },
  {
    starts: ['w', 'week'],
    pattern: 'w/c|week\\s(?:of|beginning|commencing|starting|ending)(?:\\son)?',
    read: () => ({ fields: { weekOf: true } }),
  },
  { starts: starts.shortWeekday, pattern: `(?<weekday>${shortWeekdayPattern})`, read: readShortWeekday },
]

const offsets: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

function offsetOf(word: string): number {
  if (word.includes('before')) return -2
  return word.includes('after') ? 2 : (offsets[word] ?? 0)
}

// `a year ago today`, `three days from tomorrow`, `today a year ago`, `It is a week today`: the day is only where the counting starts.
const counted =
  /(?:ago(?:\s(?:on|this|last|next))?|(?:days?|weeks?|months?|years?)\s(?:from|before|after)|(?:is|was|be|only|just)\s(?:an?|one|two|three)\s(?:weeks?|fortnights?|months?|years?))\s$/i
const ago = /^,?\s(?:an?|\d+|[a-z]+)\s(?:days?|weeks?|months?|years?)\sago(?!\p{L})/iu

const isElsewhere = ({ before, after }: FormMatch): boolean => counted.test(before) || ago.test(after)

/** Reads what is told from the article's day, where nothing is counted from it. */
function ofArticle(fieldsIn: (match: FormMatch) => TimeFields): Form['read'] {
  return match => (isElsewhere(match) ? undefined : { fields: fieldsIn(match) })
}

const steps: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

const stepOf = (word: string): number => steps[word] ?? 0

/** `last month`; but `the last week`, `last week of May` and `this year in May` are reckoned from something else. */
function readUnit(match: FormMatch): Reading | undefined {
  const { groups, before, after } = match
  const step = groups['step'] ?? ''
  const reckonedElsewhere = /(?:the|a|an|our|your|his|her|its|their|every|each|day|past|ago)\s$/i.test(before)
  if (isElsewhere(match)) return undefined
  const isNamed = partOf(groups) === undefined && reckonedElsewhere && stepOf(step) !== 0
  if (isNamed || /^\s(?:of|before|after)\s/.test(after)) return undefined
  const relative = { unit: (groups['unit'] ?? '') as RelativeUnit, count: stepOf(step) }
  return { fields: fieldsOf({ relative, part: partOf(groups) }) }
}

// Names of days and of papers and programmes, and sets of days: none of them is one day of the calendar.
const setBefore =
  /(?:every|each|any|a|one|other|alternate|per|first|second|third|fourth|last|next|following|previous|same|that|most|some|casual)\s$/i
// `3 September 2024, a Tuesday`, `3 September, a Tuesday`: that of the date before it.
const dateBefore = /\d(?:\s[A-Z][a-z]{2,8}\.?)?(?:,\s|\s\(|\s[–—]\s)a\s$/
const dateBehind =
  /^,?\s\(?(?:the\s)?(?:\d{1,2}(?!\d)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d)/u
const closed = /^\s?(?:[),.;:–—]|$)/
const nameBefore =
  /(?:good|black|cyber|ash|super|fat|shrove|palm|easter|bloody|giving|ruby|whit|holy|maundy|red|freaky|happy|man|manic|mega|throwback|taco)\s$/i
const nameAfter =
  /^\s(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Star|Sun|School|Independent|Review|Magazine|Night|Club|Service)(?!\p{L})|^\s(?:before\slast|after\snext|week|mornings|afternoons|evenings|nights)(?!\p{L})/u

function readWeekday(match: FormMatch): Reading | undefined {
  const { groups, text, before, after } = match
  const { weekday = '', step } = groups
  if (/^\sof\s(?:the|that)\s/.test(after)) return undefined
  const isOfDate = step === undefined && dateBefore.test(before) && closed.test(after)
  if (isElsewhere(match) || nameAfter.test(after) || nameBefore.test(before)) return undefined
  if (setBefore.test(before) && !isOfDate) return undefined
  // `On the Sunday it rained`: counted from what is told, unless its date follows.
  const isOwn = dateBehind.test(after) && !/^(?:last|next)/i.test(text)
  if (/(?:^|\s)the\s$/i.test(before) && !isOwn) return undefined
  const inWeek = step !== undefined && /week$/i.test(text)
  const relative =
    step === undefined || (!inWeek && step === 'this')
      ? undefined
      : ({ unit: 'week', count: stepOf(step) } as const)
  return { fields: fieldsOf({ weekday: weekdayIn(weekday), relative, part: partOf(groups) }) }
}

/** `Tues.` with its dot, or a short form right before a date (`Tue 2 Dec`); never a plain word. */
function readShortWeekday({ text, before, after }: FormMatch): Reading | undefined {
  const isCapital = text[0] !== text[0]?.toLowerCase()
  const dotted = text.endsWith('.') && /^,?\s(?:\p{Ll}|\d)/u.test(after) && !/^sat/i.test(text)
  const isSet = /(?:[–—&]|\s(?:to|through|and))\s?$/.test(before)
  return isCapital && !isSet && (dateBehind.test(after) || dotted)
    ? { fields: { weekday: weekdayIn(text) } }
    : undefined
}
