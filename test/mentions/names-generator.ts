import { plainLetters } from '../../src/text/spelling/letters.ts'

/** People of many origins, most of them dead or made up; after the colon, how others write the surname. */
const roll = `
Nikolai Rimsky-Korsakov | Dmitri Mendeleev:Mendeleyev | Anton Chekhov:Tchekhov | Nikita Khrushchev:Khrouchtchev
Pafnuty Chebyshev:Tchebyshev | Sofya Kovalevskaya:Kovalevskaia | Taras Shevchenko:Chevtchenko | Lesya Ukrainka
Ibn Khaldun | Naguib Mahfouz:Mahfuz | Gamal Abdel Nasser:Naser | Umm Kulthum:Koulthoum | Zhang Zhongjing | Zhou Enlai
Lao Sheguang | Park Chung-hee | Yun Dong-ju | Hwang Jin-yi | Akira Kurosawa | Natsume Soseki | Yasunari Kawabata
Nguyễn Văn Thiệu | Phan Bội Châu | Hồ Xuân Hương | Seán MacBride | Máirtín Ó Cadhain | Pádraig Pearse
Flora MacDonald | Ranald McKinnon | Ewan McGregor | Federico García Lorca | Gabriel García Márquez
Emilia Pardo Bazán | José Saramago | Machado de Assis | Fernão de Magalhães | Jean-Jacques Rousseau
Pierre-Auguste Renoir | Antoine de Saint-Exupéry | Johann Wolfgang von Goethe | Käthe Kollwitz | Friedrich Hölderlin
Søren Kierkegaard | Selma Lagerlöf | Tycho Brahe | Halldór Laxness | Orhan Kemaloğlu | Nâzım Hikmet
Yaşar Kemalpaşa | Wisława Szymborska | Czesław Miłosz | Bolesław Prusiński | Božena Němcová | Bohumil Hrabal
Antonín Dvořák | Nikos Kazantzakis | Konstantinos Kavafis | Béla Bartók | Sándor Petőfi | Zoltán Kodály
Chinua Achebe | Wangari Maathai | Léopold Senghor | Amos Tutuola | Rabindranath Tagore | Srinivasa Ramanujan
Subrahmanyan Chandrasekhar | Sarojini Naidu | Keʻelikōlani Kaʻahumanu | Liliʻuokalani Kamakaʻeha
Vincent van Gogh | Antonie van Leeuwenhoek | Hugo de Groot | Cornelis van der Heijden | Grace Hopper
Margaret Hamilton | Thurgood Marshall | Rosalind Franklin | Ivo Andrić | Nikola Tesla | Mihai Eminescu
Mateja Matevski | Kristjan Jaak Peterson | Aleksis Kivinen | Imre Madáchy | Jared Whitcombe | Yuri Lotmanov:Lotmanow
`

export interface Person {
  readonly name: string
  readonly variant: string | undefined
}

/** The people of the roll, in its order. */
export const people: readonly Person[] = roll
  .trim()
  .split(/\s*[|\n]\s*/)
  .map(entry => {
    const [name, variant] = entry.split(':') as [string, string | undefined]
    return { name, variant }
  })

const openings = [
  'The harbour reopened on Friday after two days of fog, and the ferries were full by noon.',
  'Few had expected the vote in the Lower Assembly to be this close.',
  'At the Museum of Tides in Port Ellery, the queue reached around the corner.',
  "Heavy rain kept most of Thursday's visitors away from the fairground.",
  'Librarians in Ashcombe County have asked for help with a curious gift.',
]
const fillers = [
  'Judge Harriet Oakes, who chaired the panel, asked both sides for patience. Oakes will rule in March.',
  'Bread prices rose again, the Bureau of Markets said, while those of coffee fell.',
  '“Nobody told us,” said Tom Wexford, a baker from Little Marsh. Wexford has worked there since 1994.',
  'A spokeswoman for Northgate Rail, Ms. Bell, declined to comment. The railway runs eleven trains a day.',
  'The German and Martian halves of the exhibition, as one critic put it, never meet.',
  'In the final, the Kestrels beat Upper Dunmore by three goals; coach Lena Fairbairn called it luck.',
  'Prof. Ada Quill of Saint Brannock College doubts it: “The sums do not add up.”',
]
const sentences: readonly ((full: string, short: string) => string)[] = [
  (full, short) => `The letter was written by ${full}, according to the catalogue. ${short} never posted it.`,
  (full, short) =>
    `Critics compared the speech with one that ${full} gave in the same hall; ${short}’s was shorter.`,
  (full, short) =>
    `When ${short} arrived, the crowd had gone. “We waited for ${full} all night,” one man said.`,
  (full, short) => `A portrait of ${full} hangs in the lobby. Visitors often ask who ${short} was.`,
  (full, short) =>
    `President ${full} had promised as much. On Tuesday ${short} repeated the promise in Vellmar.`,
  (full, short) =>
    `The prize is named after ${full}, whose heirs object. ${short}'s diary mentions no prize.`,
]

export interface Draft {
  readonly person: Person
  readonly text: string
  /** Where the full name and the surname stand in the text. */
  readonly full: number
  readonly short: number
}

/** The surname as articles use it: with particles, and whole where it is double. */
export function surnameOf(name: string): string {
  const parts = name.split(' ')
  let start = parts.length - 1
  while (start > 1 && /^(?:van|von|de|der|Ó)$/.test(parts[start - 1]!)) start--
  return parts.slice(start).join(' ')
}

/** An article of ordinary news around one person. */
export function draftOf(person: Person, next: () => number): Draft {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const body = pick(sentences)('\u0001', '\u0002')
  const text = `# ${pick(['Old papers, new questions', 'A Quiet Week in Port Ellery', 'Seven days in review'])}

${pick(openings)} ${pick(fillers)}

${body} ${pick(fillers)}

- ${pick(fillers)}
- Tickets from the Kiosk on Mill Street.
`
  const surname = surnameOf(person.name)
  const full = positionOf(text, '\u0001', { mark: '\u0002', length: surname.length })
  const short = positionOf(text, '\u0002', { mark: '\u0001', length: person.name.length })
  return { person, text: text.replace('\u0001', person.name).replace('\u0002', surname), full, short }
}

function positionOf(text: string, mark: string, other: { mark: string; length: number }): number {
  const at = text.indexOf(mark)
  return at + (text.indexOf(other.mark) < at ? other.length - 1 : 0)
}

export type Slip =
  | 'swapped'
  | 'dropped'
  | 'doubled'
  | 'changed'
  | 'variant'
  | 'diacritic'
  | 'given'
  | 'capital'
export const slips: readonly Slip[] = [
  'swapped',
  'dropped',
  'doubled',
  'changed',
  'variant',
  'diacritic',
  'given',
  'capital',
]

/** An article as it is, and with one slip in the name of its person. */
interface Slipped {
  readonly clean: string
  readonly wrong: string
  readonly slip: Slip
}

/** So many articles on people by chance, with slips of all kinds in turn. */
export function articlesWithSlips(
  draftOn: (person: Person, next: () => number) => Draft,
  count: number,
  next: () => number,
): readonly Slipped[] {
  const articles: Slipped[] = []
  while (articles.length < count) {
    const draft = draftOn(people[Math.floor(next() * people.length)]!, next)
    const slip = slips[articles.length % slips.length]!
    const wrong = withSlip(draft, slip, next)
    if (wrong !== undefined) articles.push({ clean: draft.text, wrong, slip })
  }
  return articles
}

/** The article with one slip in the name; `undefined` where the name gives no room for one of this kind. */
function withSlip(draft: Draft, slip: Slip, next: () => number): string | undefined {
  const { person, text } = draft
  const useFull = slip === 'given' || next() < 0.5
  const at = useFull ? draft.full : draft.short
  const name = useFull ? person.name : surnameOf(person.name)
  const wrong = wrongName(name, { slip, person, next })
  return wrong === undefined || wrong === name
    ? undefined
    : text.slice(0, at) + wrong + text.slice(at + name.length)
}

interface Slipping {
  readonly slip: Slip
  readonly person: Person
  readonly next: () => number
}

function wrongName(name: string, { slip, person, next }: Slipping): string | undefined {
  const words = Array.from(name.matchAll(/[\p{L}\p{M}ʻ]+/gu), match => ({ at: match.index, word: match[0] }))
  const chosen = slip === 'given' ? words[0]! : words.at(-1)!
  const wrong = slip === 'variant' ? variantOf(chosen.word, person) : wrongWord(chosen.word, slip, next)
  if (wrong === undefined || (slip === 'given' && words.length < 2)) return undefined
  return name.slice(0, chosen.at) + wrong + name.slice(chosen.at + chosen.word.length)
}

const variantOf = (word: string, { variant }: Person): string | undefined =>
  variant !== undefined && variant !== word ? variant : undefined

const letters = 'abcdefghijklmnopqrstuvwxyz'

function wrongWord(word: string, slip: Slip, next: () => number): string | undefined {
  const length = plainLetters(word.toLowerCase()).length
  if (slip === 'diacritic') return withOtherMark(word)
  // What the limits ask for: five letters or more, and three in a given name beside its surname.
  if (length < (slip === 'given' ? 3 : 5)) return undefined
  const at = 1 + Math.floor(next() * (word.length - 1))
  const letter = word[at]!
  const changed = letters[Math.floor(next() * letters.length)]!
  const rest = word.slice(at + 1)
  const head = word.slice(0, at)
  switch (slip) {
    case 'swapped':
      return at === word.length - 1 ? undefined : head + rest[0] + letter + rest.slice(1)
    case 'dropped':
      return head + rest
    case 'doubled':
      return head + letter + letter + rest
    case 'capital':
      return head + letter.toUpperCase() + rest
    default:
      return head + changed + rest
  }
}

const marks: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ö', u: 'ú', i: 'í', c: 'ç', n: 'ñ' }

/** Marks taken off; put on where there are none. */
function withOtherMark(word: string): string | undefined {
  const bare = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  if (bare !== word) return bare
  const at = Array.from(word).findIndex((letter, index) => index > 0 && letter in marks)
  return at < 0 ? undefined : word.slice(0, at) + marks[word[at]!] + word.slice(at + 1)
}
