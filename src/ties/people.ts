import type { NameFact } from '../facts/fact.ts'
import type { NameIndex, NameTrie } from '../facts/index/name-index.ts'
import { readingsOf } from '../facts/index/name-readings.ts'
import type { NameMention, NameUse, Sentence, TimeMention } from '../mentions/mention.ts'
import { bySentence } from '../mentions/sentences.ts'
import { present } from '../text/present.ts'
import { nameKey, nameWords, plainLetters } from '../text/spelling/letters.ts'
import { tieAsOf } from './chronicle.ts'
import { tieAges } from './counts/ages.ts'
import { withCourtesy, womenOf, womenOfFamilyFrom } from './courtesy.ts'
import { tieLives } from './dates/lives.ts'
import { meantBy, tieLivesOfPronoun } from './dates/pronoun-lives.ts'
import { readPronouns } from './pronouns.ts'
import type { Scope } from './scope.ts'
import type { AgeTie, LifeTie } from './tie.ts'
import type { Said } from './told.ts'

/** What sentences tell of the births, the deaths and the ages of known people, in order of place. */
export interface ToldOfPeople {
  readonly lives: ReadonlyMap<Sentence, readonly LifeTie[]>
  readonly ages: readonly AgeTie[]
}

/**
 * Ties dates and ages to those whom sentences name or begin with a pronoun for.
 * @param strangers words of names that no fact knows
 */
export function tiePeople(said: Said, strangers: readonly NameUse[], scope: Scope): ToldOfPeople {
  const lives = new Map<Sentence, LifeTie[]>()
  const hasLife = ({ fact }: NameMention): boolean =>
    (fact.born ?? fact.died) !== undefined || scope.ages.has(fact)
  if (![...said.people.values()].some(names => names.some(hasLife))) return { lives, ages: [] }
  // `Ida Berg, 31, is a tenor. Berg came late.`: where the article has another one, a surname alone is not surely known.
  const shared = new Set(strangers.flatMap(({ before, plain }) => (before === undefined ? [] : [plain])))
  const isSure = ({ start, end, sentence: { block }, fact }: NameMention): boolean =>
    !fact.name.includes(' ') || !shared.has(plainLetters(nameKey(block.text.slice(start, end))))
  const persons = { ...said, strangers: bySentence(strangers) }
  const pronouns = readPronouns(persons)
  const women = womenOf({ ...persons, pronouns }, scope.published)
  const family = womenOfFamilyFrom(said.sentences)
  const ages = said.sentences.flatMap((sentence, at) => {
    const named = said.people.get(sentence) ?? []
    const people = named.filter(isSure).map(mention => (at < family ? withCourtesy(mention, women) : mention))
    const times = said.times.get(sentence) ?? []
    // `Berg died on 3 May, aged 90`, where there is another one: a day told of the known one shows who is meant.
    const pronoun =
      pronouns.get(sentence) ??
      (people.length < named.length ? { recent: named.filter(one => !isSure(one)) } : undefined)
    if (people.length === 0 && !pronoun) return []
    const own = tieLives(sentence, { people, times }, scope)
    const his = pronoun ? tieLivesOfPronoun(pronoun, { people, times }, scope) : []
    lives.set(sentence, [...his, ...own])
    const meant = pronoun && (meantBy(pronoun, his) ?? pronoun.likely)
    const quantities = said.quantities.get(sentence) ?? []
    const entry = said.chronicle.get(sentence)
    const context = {
      people,
      quantities,
      times,
      timesBefore: timesOf(said, at - 1),
      ...present({ meant, entry }),
    }
    return tieAsOf(entry, scope, then => tieAges(sentence, context, then))
  })
  return { lives, ages }
}

const timesOf = ({ sentences, times }: Said, at: number): readonly TimeMention[] =>
  (sentences[at] && times.get(sentences[at])) ?? []

/**
 * Says whose the surnames are that several known names share: that one's whom alone the article calls by more, else
 * somebody's of whom nothing more is known.
 */
export function withOwners(names: readonly NameMention[], index: NameIndex): readonly NameMention[] {
  const shared = new Set(names.filter(({ expected }) => isShared(index, expected)))
  if (shared.size === 0) return names
  const owners = ownersOf(new Set(names.filter(name => !shared.has(name)).map(({ fact }) => fact)))
  return names.map(name => {
    if (!shared.has(name)) return name
    const { fact, expected } = name
    const { kind, id, place, aka, not, entity } = fact
    const anybody: NameFact = { kind, id, place, aka, not, entity, name: expected }
    return { ...name, fact: owners.get(keyOf(nameWords(expected))) ?? anybody }
  })
}

/** By each form of their names whose it is; undefined where it is that of several. */
function ownersOf(called: ReadonlySet<NameFact>): ReadonlyMap<string, NameFact | undefined> {
  const owners = new Map<string, NameFact | undefined>()
  for (const fact of called)
    for (const { parts } of readingsOf(fact)) {
      const form = keyOf(parts)
      owners.set(form, owners.has(form) && owners.get(form)?.name !== fact.name ? undefined : fact)
    }
  return owners
}

function isShared({ exact }: NameIndex, text: string): boolean {
  let node: NameTrie | undefined = exact
  for (const { key } of nameWords(text)) node = node?.next.get(key)
  const readings = node?.readings ?? []
  const first = readings.find(({ kind }) => kind !== 'forbidden')
  return readings.some(({ kind, fact }) => kind !== 'forbidden' && fact.name !== first?.fact.name)
}

const keyOf = (words: readonly { readonly key: string }[]): string => words.map(({ key }) => key).join(' ')
