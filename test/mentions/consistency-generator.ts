import { type Draft, type Person, surnameOf } from './names-generator.ts'

const openings: readonly ((full: string) => string)[] = [
  full => `A notebook that belonged to ${full} turned up in a flea market in Port Ellery this week.`,
  full => `The council of Little Marsh voted on Monday to name its new library after ${full}.`,
  full => `On the last day of the trial, ${full} took the stand and answered for three hours.`,
]
const middles: readonly ((short: string) => string)[] = [
  short => `“I had no idea,” ${short} said. Nobody in the room seemed to believe it.`,
  short => `Those who knew ${short} speak of long walks, bad coffee and a quick temper.`,
  short => `For ${short}'s neighbours the matter was settled years ago.`,
  short => `Judge Harriet Oakes asked ${short} for the papers twice, and Oakes is not known to ask thrice.`,
]
const repeats: readonly ((full: string) => string)[] = [
  full => `The archive keeps a photograph of ${full} on a bicycle.`,
  full => `Whether ${full} ever saw the sea, nobody can say.`,
  full => `It was the year in which ${full} moved house four times.`,
]
const closings: readonly ((full: string, short: string) => string)[] = [
  (full, short) =>
    `The museum owns two letters by ${full}. A third, which ${short} never posted, is in Vellmar.`,
  (full, short) =>
    `“We waited for ${full} all night,” one man said. By then ${short} had left through the kitchen.`,
  (full, short) =>
    `A street will bear the name of ${full} from March; the house where ${short} lived is gone.`,
]
const fillers = [
  'Bread prices rose again, the Bureau of Markets said, while those of coffee fell.',
  'A spokeswoman for Northgate Rail, Ms. Bell, declined to comment.',
  'In the final, the Kestrels beat Upper Dunmore by three goals; coach Lena Fairbairn called it luck.',
  'Tickets cost four pounds, and Tom Wexford, a baker, bought eleven. Wexford gave ten of them away.',
]

/** An article that names one person five times or more; its draft marks the last two places, where a slip may be put. */
export function longDraftOf(person: Person, next: () => number): Draft {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!
  const { name } = person
  const surname = surnameOf(name)
  const head = `# Old papers, new questions

${pick(openings)(name)} ${pick(fillers)}

${pick(middles)(surname)} ${pick(fillers)}

${pick(middles)(surname)} ${pick(repeats)(name)}

`
  const end = pick(closings)('\u0001', '\u0002')
  const full = head.length + end.indexOf('\u0001')
  const short = head.length + end.replace('\u0001', name).indexOf('\u0002')
  const text = `${head}${end.replace('\u0001', name).replace('\u0002', surname)}\n`
  return { person, text, full, short }
}
