import { isCommonGivenName } from '../../mentions/names/given-names.ts'
import type { NameToken } from '../../mentions/names/tokens.ts'
import { isCalendar, isOrdinary } from '../../mentions/names/words.ts'
import { wordSet } from '../../text/word-set.ts'
import { bodies } from './organizations.ts'
import { type NamedRun, type Run, textOf } from './runs.ts'

const sorts =
  'city town village region province peninsula county port island valley municipality suburb forest river bay street road'
const sort = `(?:${sorts.replaceAll(' ', '|')})`
const before = new RegExp(`\\b(?:${sort}\\s(?:of\\s)?(?:the\\s)?|(?:in|near|outside)\\s)$`, 'i')
const after = new RegExp(`^\\s${sort}\\b`)
const mostWords = 4

/**
 * The place that a run names: the text says that it is one (`the city of Pokrovsk`, `the Donetsk region`), or that
 * something is in it, near it or outside it. Countries and words that are ordinary too are left to dictionaries.
 */
export function placeIn(run: Run): NamedRun | undefined {
  const { all, sentence, first, last } = run
  const words = all.slice(first, last + 1)
  const isName = words.every(isOfPlace) && !words.every(({ key }) => isOrdinary(key))
  if (!isName || words.length > mostWords || bodies.has(words.at(-1)!.key)) return undefined
  const { text } = sentence.block
  const lead = text.slice(Math.max(sentence.start, all[first]!.start - reach), all[first]!.start)
  const rest = text.slice(all[last]!.end, sentence.end)
  const isTold = (before.test(lead) && !ofThing.test(lead)) || after.test(rest)
  return isTold && !isOfNoun.test(rest) ? { run, first, last, text: textOf(run, first, last) } : undefined
}

const reach = 40
/** `shares in Veltro`, `sings in Veltro`: what is in a house, a band or a film is in no place. */
const ofThing =
  /\b(?:shares?|stakes?|holdings?|interest(?:ed)?|invest(?:ed|s|ing|ments?|ors?)?|confidence|faith|trust|belie(?:f|ves?|ved)|roles?|parts?|stars?|starred|starring|sings?|sang|singers?|guitar|bass|drums|vocals|characters?)\sin\s$/i
// `in Brennevik's harbour`, `in African ports`
const isOfNoun = /^(?:['’&]|\s(?!(?:is|was|has|as)\b)\p{Ll}+[^s\W]s\b)/u

/** `Ostrelund Valley`, `Brennevik Bridge`: a name whose last word (by key) says that it is a place's. */
export const isPlaceWord = (key: string): boolean => placeWords.has(key)

const built = 'bridge tunnel dam tower square airport station stadium arena castle cathedral pier lighthouse'
const placeWords = wordSet(`${sorts} ${built} lake hill mountain beach avenue lane`)

/** A capital and small letters, which no given name, date or letters are. */
const isOfPlace = ({ key, text, plain, allCapitals, initials }: NameToken): boolean =>
  /^\p{Lu}\P{Lu}*$/u.test(text) && !(allCapitals || initials || isCalendar(key) || isCommonGivenName(plain))
