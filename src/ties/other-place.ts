import { calendar } from '../mentions/names/word-lists.ts'
import { isSmall } from '../mentions/names/words.ts'
import { overlaps } from '../text/span.ts'
import { words as wordsOf } from '../text/word.ts'
import { wordSet } from '../text/word-set.ts'
import type { Claim, OwnClause, Surroundings } from './claim.ts'
import { isVerb } from './clauses.ts'

/** `In Kettering County turnout ...`: a place before the claim that the fact does not have. */
export function isOtherPlace(claim: Claim, clause: OwnClause, { otherTimes }: Surroundings): boolean {
  const { sentence, before, known } = claim
  const { start, end, block, words } = sentence
  const text = block.text.slice(start, end)
  if (elsewhere.test(text)) return true
  const region = inPart.exec(before)?.[1]
  const other = [ofMore.exec(text), byOther.exec(text), inMore.exec(claim.after)].flatMap(
    lead => lead?.[1] ?? [],
  )
  if (other.some(word => !known.has(word)) || isNamedAside(claim) || isInPartOf(claim)) return true
  if (claim.isCounted !== true && ((region !== undefined && isOtherPart(region, known)) || isOfSome(claim)))
    return true
  // `On the island of Cale, which it brushed, two were killed`: a place that a sentence opens with is that of all of it.
  const [at] = [clause, { start, text }].flatMap(told => {
    const lead = leading.exec(told.text)
    return lead ? [told.start + lead[0].length] : []
  })
  const place = words.find(word => word.start === at)
  if (!place || known.has(place.key) || calendar.has(place.key)) return false
  return !otherTimes.some(time => overlaps(time, place))
}

/** `The county council, which meets in Leeford, has 78 seats`, of those of the council of Leeford: the name only says something of it. */
function isNamedAside({ sentence: { words, block, start: from }, at, start }: Claim): boolean {
  const [, head, aside] =
    /^([^,;:]*),\s(?=which\s|who\s|where\s)([^,;:]*),\s/u.exec(block.text.slice(from, start)) ?? []
  if (head === undefined || aside === undefined) return false
  const first = from + head.length
  const isAside = (index: number): boolean =>
    words[index]!.start > first && words[index]!.end <= first + aside.length + 2
  const [inside, outside] = [at.filter(isAside), at.filter(index => !isAside(index))]
  return (
    inside.some(index => /^\p{Lu}/u.test(words[index]!.text)) &&
    outside.some(index => words[index]!.end <= first)
  )
}

/** `In the north of Westmere there are four`, of what there is in Westmere. */
const isInPartOf = ({ sentence: { block, start, words }, at, known }: Claim): boolean =>
  at.some(index => {
    const side = partOf.exec(block.text.slice(start, words[index]!.start))?.[1]
    return side !== undefined && !known.has(side)
  })

const partOf =
  /\b[Ii]n\s(?:the\s)?(?:far\s|very\s)?(north|south|east|west|centre|center|heart|middle|outskirts|suburbs|rest)\sof\s(?:the\s)?$/

// `in the north`, `in the euro area`; `in the area` may be where all of it is.
const part =
  '(?:the|its|their)\\s((?:[\\p{Ll}-]+[\\s-])?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|suburbs|' +
  'countryside|capital|provinces|cities|villages)|(?!(?:whole|entire|same)\\s)(?:[\\p{Ll}-]+\\s){1,2}(?:zones?|areas?|regions?|blocs?|sectors?|industry|' +
  'industries|trades?|districts?|wards?|precincts?|boroughs?|constituency|neighbou?rhoods?|markets?|segments?|divisions?|business|branch|categor(?:y|ies)|class(?:es)?))\\b(?!\\sof\\b)'
const inPart = new RegExp(`^In\\s${part}`, 'u')
const ofPart = new RegExp(`^\\s(?:in|across|outside)\\s${part}`, 'u')
const ofKind =
  /^\s(in|among|amongst|across|per)\s(?:the\s(?=young|old|elderly|poor|rich))?(\p{Ll}[\p{Ll}-]+)(?:\s(?!\p{Lu})|,)/u

const isOtherPart = (part: string, known: Claim['known']): boolean =>
  !wordsOf(part).some(({ key }) => known.has(key))

/** `Inflation in clothing`, `the rate in the north`, `the revenue per employee`: what is measured is so of some of all, or by something. */
const isOfSome = ({ sentence: { words, start: from }, before, at, known, start }: Claim): boolean =>
  at.some(index => {
    const word = words[index]!
    if (isVerb(word) || word.end > start || (index > 0 && /^\p{Lu}/u.test(word.text))) return false
    const told = before.slice(word.end - from)
    const region = ofPart.exec(told)?.[1]
    if (region !== undefined) return isOtherPart(region, known)
    const [, joint, kind] = ofKind.exec(told) ?? []
    if (kind === undefined || known.has(kind) || isSmall(kind) || allOver.has(kind)) return false
    return joint === 'per' ? totals.has(word.key) : rates.has(word.key)
  })

// What is measured of some as of all.
const rates = wordSet(
  'inflation unemployment employment growth output sales turnout rate rates margin margins demand wages investment poverty',
)
// What is so much for each where it is told so. The price or the fine for each is the price or the fine.
const totals = wordSet(
  'revenue revenues sales turnover profit profits income spending debt deficit output production exports tax taxes',
)
// `Inflation in general`, `turnout in recent years`, `the rate in force`, `the rate among members`
const allOver = wordSet(
  'general total fact all real nominal absolute constant current recent past previous practice particular line cash money ' +
    'value turn addition part parliament court town office work use service operation production trading trade force ' +
    'question circulation place effect stock favour favor person years months weeks days spring summer autumn winter ' +
    'early mid late percent prices euros dollars pounds polls polling full future need ruins voters residents members people ' +
    'adults citizens households users customers second minute hour day night week month quarter year annum',
)

// `In the whole country there have been 400 cases`, `By car the journey takes two hours`
const ofMore =
  /^(?:In|Across|Throughout)\sthe\s(?:whole|entire|rest\sof\sthe)\s(country|world|state|county|region)\b/
const inMore =
  /^[^,;:]*\b(?:in|across|throughout)\sthe\s(?:whole|entire)\s(?:of\sthe\s)?(country|world|state|county|region)\b/
const byOther = /^By\s(car|bus|coach|train|rail|bike|bicycle|boat|ferry|plane|air|road|tram)\b/
const elsewhere =
  /^(?:Across\s+the\s+border|Elsewhere|Abroad|Nationwide|Nationally|Worldwide|In\s+other\s+\p{Ll}+|In\s+(?:an?|the)\s+neighbou?ring\s+\p{Ll}+)\b/u

const leading =
  /^(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]cross)\s+(?:(?:the|an?)\s+)?(?:(?:\p{Ll}+\s+){1,3}(?:of|in|at|near)\s+|(?:neighbou?ring|nearby|distant|rural|central|upper|lower|northern|southern|eastern|western)\s+)?(?=\p{Lu})/u
