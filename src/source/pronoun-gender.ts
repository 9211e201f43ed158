import type { ReadSentence, SourceIndex } from '../facts/source-index.ts'

type Gender = 'female' | 'male'

const pronouns: Readonly<Record<string, Gender>> = {
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
} // prettier-ignore

// Words that say of someone in a source which pronoun may follow.
const genders: Readonly<Record<Gender, readonly string[]>> = {
  female: (
    'she her hers herself woman women girl girls mother daughter sister wife aunt queen princess mrs ms miss actress ' +
    'lady niece grandmother widow girlfriend mum mom bride heroine female businesswoman spokeswoman waitress nun ' +
    'mothers daughters sisters wives goddess duchess chairwoman schoolgirl policewoman'
  ).split(' '),
  male: (
    'he him his himself man men boy boys father son brother husband uncle king prince mr actor gentleman nephew ' +
    'grandfather widower boyfriend dad groom hero male businessman spokesman waiter monk fathers sons brothers ' +
    'husbands duke lord sir chairman schoolboy policeman guy'
  ).split(' '),
}

/** The pronouns of a sentence whose gender nobody in the sources has: `she`, where they know men alone. */
export function foreignPronouns(sources: readonly SourceIndex[], { terms }: ReadSentence): number[] {
  return terms.flatMap(({ key }, at) => {
    const gender = Object.hasOwn(pronouns, key) ? pronouns[key] : undefined
    if (!gender || sources.some(({ keys }) => genders[gender].some(word => keys.has(word)))) return []
    const other = gender === 'female' ? 'male' : 'female'
    const knowsOther = sources.some(({ keys }) => genders[other].some(word => keys.has(word)))
    return knowsOther ? [at] : []
  })
}
