// Irregular forms of common verbs and nouns, one family a line, base form first.
const families = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone going|say says said saying
become becomes became becoming|begin begins began begun beginning|bring brings brought bringing|build builds built building
buy buys bought buying|catch catches caught catching|choose chooses chose chosen choosing|come comes came coming
cut cuts cutting|deal deals dealt dealing|die dies died dying|draw draws drew drawn drawing|drive drives drove driven driving
eat eats ate eaten eating|fall falls fell fallen falling|feel feels felt feeling|fight fights fought fighting
find finds found finding|flee flees fled fleeing|fly flies flew flown flying|forget forgets forgot forgotten forgetting
get gets got gotten getting|give gives gave given giving|grow grows grew grown growing|hear hears heard hearing
hide hides hid hidden hiding|hit hits hitting|hold holds held holding|keep keeps kept keeping|know knows knew known knowing
lay lays laid laying|lead leads led leading|leave leaves left leaving|lend lends lent lending|lie lies lying
lose loses lost losing|make makes made making|mean means meant meaning|meet meets met meeting meetings|pay pays paid paying
put puts putting|quit quits quitting|read reads reading|ride rides rode ridden riding|ring rings rang rung ringing
rise rises rose risen rising|run runs ran running|see sees saw seen seeing|seek seeks sought seeking|sell sells sold selling
send sends sent sending|set sets setting|shake shakes shook shaken shaking|shoot shoots shot shooting shootings
show shows showed shown showing|shut shuts shutting|sign signs signed signing|sing sings sang sung singing
sink sinks sank sunk sinking|sit sits sat sitting|sleep sleeps slept sleeping|speak speaks spoke spoken speaking
spend spends spent spending|split splits splitting|spread spreads spreading|stand stands stood standing
steal steals stole stolen stealing|stick sticks stuck sticking|strike strikes struck stricken striking
swear swears swore sworn swearing|swim swims swam swum swimming|take takes took taken taking|teach teaches taught teaching
tear tears tore torn tearing|tell tells told telling|think thinks thought thinking|throw throws threw thrown throwing
understand understands understood understanding|wake wakes woke woken waking|wear wears wore worn wearing
win wins won winning|withdraw withdraws withdrew withdrawn withdrawing|write writes wrote written writing
burn burns burned burnt burning|learn learns learned learnt learning|spill spills spilled spilt spilling
overthrow overthrows overthrew overthrown|overtake overtakes overtook overtaken|undergo undergoes underwent undergone
man men|woman women|child children|person people persons|foot feet|tooth teeth|goose geese|mouse mice|life lives|wife wives
half halves|leaf leaves|knife knives|thief thieves|shelf shelves|wolf wolves|loaf loaves|calf calves|self selves
crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|diagnosis diagnoses|axis axes|oasis oases
criterion criteria|phenomenon phenomena|datum data|medium media|index indices indexes|appendix appendices appendixes
stadium stadiums stadia|alumnus alumni|cactus cacti|nucleus nuclei|bacterium bacteria|curriculum curricula
`
  .trim()
  .split(/[|\n]/)
  .map(family => family.split(' '))

// Nouns whose compounds are as irregular as they are: `grandchildren`, `policemen`, `housewives`.
const compounding = /^(.{2,})(child|woman|man|wife|foot|tooth|person)$/
const regularMen = /^(?:hu|ger|ro|sha|talis|otto|nor|cai|tur|mus?sul)man$/

const familyOf = new Map<string, readonly string[]>()
for (const family of families)
  for (const form of family) {
    const known = familyOf.get(form)
    familyOf.set(form, known ? [...known, ...family] : family)
  }

/** The forms of a compound whose last part is irregular. */
function compoundFamily(word: string): readonly string[] | undefined {
  const [, first, last] = compounding.exec(word) ?? []
  if (first === undefined || regularMen.test(word)) return undefined
  return familyOf.get(last!)?.map(form => first + form)
}

/** The base of an irregular form: `went` gives go, `men` man. Undefined for what is regular. Lower case in and out. */
export const irregularBase = (word: string): string | undefined => familyOf.get(word)?.[0]

/** True for an irregular form that is not the base: `men`, `went`. Lower case. */
export const isIrregularForm = (word: string): boolean => (irregularBase(word) ?? word) !== word

/** True for what may be the plural of a noun: `points`, `men`. Lower case. */
export const isPlural = (word: string): boolean => word.endsWith('s') || isIrregularForm(word)

/**
 * All forms of a word that count as the same word: `launched` gives launch, launches, launched, launching; `countries`
 * gives country and countries. Lower case in and out. Made once for each word of a fact, so that the words of an
 * article are looked up as they stand. It may hold forms that no one writes; it does not lead to other words (`plan`
 * never gives `plane`). The suffixes are those of steps 1a-1c of Porter, "An algorithm for suffix stripping" (1980).
 */
export function inflections(word: string): ReadonlySet<string> {
  const forms = new Set([word])
  for (const base of [word, ...bases(word)]) {
    const family = familyOf.get(base) ?? compoundFamily(base)
    // `founded` comes of the regular verb `found`, and is no form of `find`.
    const isOtherForm = base !== word && family !== undefined && family[0] !== base
    for (const form of isOtherForm ? inflect(base) : [base, ...(family ?? inflect(base))]) forms.add(form)
  }
  return forms
}

/** The words that a word may be a form of: `planned` may come from `plan`, `plann` and `planne`. */
function bases(word: string): string[] {
  if (word.length < 4) return []
  if (/(?:ie[sd]|ying)$/.test(word)) return [word.replace(/(?:ie[sd]|ying)$/, 'y'), word.replace(/[sd]$/, '')]
  const suffix = /(?:(?<=s|x|z|ch|sh|o)es|(?<=[^s])s|ed|ing)$/.exec(word)?.[0]
  if (suffix === undefined) return []
  const stem = word.slice(0, -suffix.length)
  if (suffix === 's' || stem.length < 2) return [stem]
  const undoubled = /([^aeiouls])\1$/.test(stem) || /ll$/.test(stem) ? [stem.slice(0, -1)] : []
  return suffix === 'es' ? [stem, `${stem}e`] : [...undoubled, stem, `${stem}e`]
}

/** The regular forms of a noun or verb. */
function inflect(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    // Names keep their letters: `two Emmys`.
    return [`${stem}ies`, `${stem}ied`, `${base}ing`, `${base}s`]
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(base)
    ? [`${base}es`]
    : [`${base}s`, ...(/o$/.test(base) ? [`${base}es`] : [])]
  if (base.endsWith('e')) return [...plural, `${base}d`, `${base.slice(0, -1)}ing`]
  // One syllable, consonant-vowel-consonant: the last letter doubles (`plan`, `stop`); longer words may (`travel`).
  const doubles = /[^aeiou][aeiou][^aeiouwxy]$/.test(base) || /^[aeiou][^aeiouwxy]$/.test(base)
  const single = /^[^aeiou]*[aeiou][^aeiou]$/.test(base)
  const stems = doubles ? (single ? [base + base.at(-1)] : [base, base + base.at(-1)]) : [base]
  return [...plural, ...stems.flatMap(stem => [`${stem}ed`, `${stem}ing`])]
}
