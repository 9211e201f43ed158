import { isLand } from '../../mentions/names/words.ts'

// Countries and peoples whose words are not alike, one family a line; those that are alike are told by their letters.
const families = `
britain british briton kingdom uk u.k gb|england english|wales welsh|scotland scottish scot|ireland irish
america american us u.s usa u.s.a states|europe european eu e.u|africa african africans|france french|germany german
spain spanish spaniard|poland polish pole|sweden swedish swede|denmark danish dane|finland finnish finn
norway norwegian|netherlands dutch holland|greece greek|switzerland swiss|turkey turkish turk
philippines filipino philippine|thailand thai|afghanistan afghan|pakistan pakistani|kazakhstan kazakh|uzbekistan uzbek
tajikistan tajik|turkmenistan turkmen|kyrgyzstan kyrgyz|cyprus cypriot|czechia czech|lebanon lebanese|portugal portuguese
burma myanmar burmese|emirates uae emirati|ivory ivorian|monaco monegasque|kosovo kosovar|serbia serb serbian
croatia croat croatian|slovenia slovene|slovakia slovak|iceland icelandic|greenland greenlandic|israel israeli
palestine palestinian|china chinese|japan japanese|vietnam vietnamese|peru peruvian|tibet tibetan|texas texan
bangladesh bangladeshi|madagascar malagasy|nepal nepalese nepali|yemen yemeni|oman omani|belgium belgian|brazil brazilian
un u.n|ussr soviet
`
  .trim()
  .split(/[|\n]/)
  .map(line => line.split(' '))

const familyByWord = new Map(families.flatMap((family, at) => family.map(word => [word, at] as const)))

/** `An Irishman` is Irish, and many are `Danes`. */
function singularOf(key: string): string {
  const one = key.replace(/(?<=[cs]h)(?:wo)?m[ae]n$/, '')
  return isKnown(one) ? one : one.replace(/s$/, '')
}

const isKnown = (key: string): boolean => familyByWord.has(key) || isLand(key)

/** How much of the shorter of two words must open the longer: all but its last letter, and so many at the least. */
const leastAlike = 4

/** True for the words of one country, people or union: `France` and `French`, `UK` and `Britain`. Takes keys. */
export function isSameLand(...keys: readonly [string, string]): boolean {
  const [a, b] = keys.map(singularOf) as [string, string]
  const family = familyByWord.get(a)
  if (family !== undefined) return family === familyByWord.get(b)
  if (!isLand(a) || !isLand(b)) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short.slice(0, Math.max(leastAlike, short.length - 1)))
}

/** True for a word that names a country, people or union. Takes a key. */
export const namesLand = (key: string): boolean => isKnown(singularOf(key))

// What lies in one kingdom may be told by its own name or by that of the whole.
const ofKingdom = /^(?:brit.*|uk|u\.k|engl.*|wales|welsh.*|scot.*|irish.*|ireland)$/

/** True for words of two lands that are no parts of one another. Takes keys. */
export const areApart = (a: string, b: string): boolean =>
  !(isSameLand(a, b) || (ofKingdom.test(a) && ofKingdom.test(b)))

/** Lands that end as words for their people do. */
const endsAlike =
  /stan$|^(?:iran|sudan|japan|oman|jordan|taiwan|azerbaijan|bhutan|michigan|haiti|malawi|fiji)$/

/** True for a word such as `Norwegian`, which may stand before what it describes. Takes the key of a land. */
export const describesPeople = (key: string): boolean =>
  /(?:an|ish|ese|ch|ic|ss|[aeo]li|[dmnqt]i)$/.test(key) && !endsAlike.test(key)
