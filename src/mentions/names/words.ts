import { isEnglish } from './english.ts'
import { calendar, capitalWords, functionWords, lands, smallWords, titles } from './word-lists.ts'

/** True for an ordinary word of English, or a nation, a creed, a month or a weekday. Takes a key. */
export const isOrdinary = (key: string): boolean =>
  lands.has(key) || calendar.has(key) || capitalWords.has(key) || isEnglish(key)

/** True for a month or a weekday. Takes a key. */
export const isCalendar = (key: string): boolean => calendar.has(key)

/** True for a country, a people or a language. Takes a key. */
export const isLand = (key: string): boolean => lands.has(key)

/** True for words such as `when`, `but` and `his`, which may stand before any name. Takes a key. */
export const isFunctionWord = (key: string): boolean => functionWords.has(key) || smallWords.has(key)

/** True for words that headings write small. Takes a key. */
export const isSmall = (key: string): boolean => smallWords.has(key)

/** True for what may stand between a sentence's start and a surname without being a given name. Takes a key. */
export const isTitle = (key: string): boolean =>
  titles.has(key) ||
  isAbbreviatedTitle(key) ||
  (/(?:ist|man|woman|person|[cr]ian)$/.test(key) && isEnglish(key))

const abbreviatedTitle =
  /^(?:mr|mrs|ms|mx|dr|prof|sen|rep|gov|gen|col|lt|sgt|capt|maj|adm|hon|revd?|cllr|pres|amb)$/

/** True for a title that ends with a dot. Takes a key. */
export const isAbbreviatedTitle = (key: string): boolean => abbreviatedTitle.test(key)
