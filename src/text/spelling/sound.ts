// How English says the consonants that one name is written with in several ways.
const says: readonly (readonly [RegExp, string])[] = [
  [/ph|v/g, 'f'],
  [/d?g(?=[eiy])/g, 'j'],
  [/c(?=[eiy])|z/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/^k(?=n)|^w(?=r)|(?<!^)h/g, ''],
]

const vowels = /[aeiouy]+(?:w(?![aeiouy]))?/g

/**
 * What is heard of a name, coarsely: its consonants as English says them, its first vowel, and whether it ends with one.
 * `Stephen` and `Steven`, `Wallis` and `Wallace`, `Harvey` and `Harvie` have the same. Takes plain letters.
 */
export function soundOf(plain: string): string {
  const spoken = says.reduce((text, [written, said]) => text.replace(written, said), plain)
  const ending = /[ao]$/.exec(spoken)?.[0] ?? (/.(?:[iy]e?|ee|ey)$/.test(spoken) ? 'y' : '')
  let isFirst = true
  const consonants = spoken.replace(vowels, found => {
    const heard = isFirst ? found[0]! : ''
    isFirst = false
    return heard
  })
  return `${consonants.replace(/(.)\1+/g, '$1')} ${ending}`
}

// `Reid` and `Reed`: of fewer sounds, too many names are alike.
const fewestSounds = 4

/** Whether two ways to write a name may sound the same; `Michel` and `Michelle` do not. Takes plain letters. */
export function soundAlike(a: string, b: string): boolean {
  const sound = soundOf(a)
  return (
    sound.indexOf(' ') >= fewestSounds &&
    sound === soundOf(b) &&
    a[0] === b[0] &&
    syllables(a) === syllables(b) &&
    isWoman(a) === isWoman(b)
  )
}

/** How many vowels are heard: `Martins` is no `Martinez`, but `Clark` may be `Clarke`. */
const syllables = (plain: string): number => (plain.replace(/e$|(?<!^)h/g, '').match(vowels) ?? []).length

// As French makes one of a man, and Irish some: `Danielle`, `Michele`, `Maureen`.
const isWoman = (plain: string): boolean => /(?:[lnt]e|een)$/.test(plain)
