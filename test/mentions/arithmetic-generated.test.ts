import { describe, expect, test } from '@jest/globals'
import impossibleDate from '../../rules/impossible-date/rule.ts'
import wrongArithmetic from '../../rules/wrong-arithmetic/rule.ts'
import wrongWeekday from '../../rules/wrong-weekday/rule.ts'
import { lintArticle } from '../../src/engine/lint.ts'
import { noFacts } from '../../src/facts/facts.ts'
import { indexFacts } from '../../src/facts/index/indexed-facts.ts'
import { dayOf, daysFromCivil, weekdayOf } from '../../src/value/day.ts'
import { random } from '../random.ts'
import { type Draw, type Pair, pair, pick, relations, words } from './arithmetic-generator.ts'

// Sentences with figures that agree, and the same sentences with one figure put wrong. Every error of a kind that is
// found counts towards its recall; a finding in a sentence that agrees is a failure.

const facts = indexFacts(noFacts)
const rules = [impossibleDate, wrongArithmetic, wrongWeekday]
const findings = (text: string): number =>
  lintArticle({ path: 'story.txt', text, published: '2024-05-15' }, { facts, rules }).findings.length

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const kinds: Readonly<Record<string, (draw: Draw) => Pair>> = {
  ...relations,
  'part of a whole': draw => {
    const [whole, part] = [draw(20, 90), draw(3, 19)]
    const real = Math.round((part / whole) * 100)
    const write = pick<(p: string) => string>(draw, [
      p => `In the end ${part} of ${whole} gardens (${p}) were watered.`,
      p => `Inspectors found that ${part} of the ${whole} boats, or ${p}, leaked.`,
      p => `The jury liked ${part} out of ${whole} cakes (${p}).`,
      p => `Rain spoiled ${part} out of the ${whole} picnics (about ${p}).`,
      p => `Only ${p} (${part} of ${whole}) of the lamps worked.`,
    ])
    return pair(write, `${real}%`, `${real + draw(6, 30)}%`)
  },
  'part larger than its whole': draw => {
    const [less, more] = [draw(4, 30), draw(31, 90)]
    const noun = pick(draw, ['members', 'sailors', 'windows', 'villages'])
    return {
      right: `The storm reached ${less} of the ${more} ${noun}.`,
      wrong: `The storm reached ${more} of the ${less} ${noun}.`,
    }
  },
  'the rest of a whole': draw => {
    const [part, left] = [draw(2, 6), draw(2, 6)]
    const [noun, ...did] = pick(draw, [
      ['boats', 'came back', 'did not'],
      ['members', 'voted for it', 'stayed away'],
      ['mills', 'are shut', 'still run'],
    ] as const)
    const [some, all] = [words[part]!, words[part + left]!]
    const write = pick<(rest: string) => string>(draw, [
      rest => `Of the ${all} ${noun}, ${some} ${did[0]} and the other ${rest} ${did[1]}.`,
      rest => `${some} of the ${all} ${noun} ${did[0]}. The remaining ${rest} ${did[1]}.`,
      rest => `In May ${some} of its ${all} ${noun} ${did[0]}, while the other ${rest} ${did[1]}.`,
    ])
    return pair(write, words[left]!, words[left + pick(draw, [1, 2])]!)
  },
  'parts apart, larger than their whole': draw => {
    const each = [draw(3, 9), draw(3, 9), draw(3, 9)]
    const [one, two, three] = each
    const all = one! + two! + three!
    const write = pick<(whole: string) => string>(draw, [
      whole => `Of the ${whole} sailors, ${one} were Danes, ${two} Swedes and ${three} Finns.`,
      whole => `Of ${whole} halls, ${one} are in Holm, ${two} in Tarn and ${three} in Orsund.`,
    ])
    return pair(write, `${all}`, `${all - draw(1, 2)}`)
  },
  direction: draw => {
    const [low, high] = [draw(12, 40), draw(41, 99)]
    const [verb, way] = pick(draw, [
      ['rose', 'up'],
      ['climbed', 'up'],
      ['grew', 'up'],
      ['fell', 'down'],
      ['dropped', 'down'],
      ['declined', 'down'],
    ] as const)
    const write = pick<(a: string, b: string) => string>(draw, [
      (a, b) => `The toll ${verb} from $${a} to $${b} over the winter.`,
      (a, b) => `Membership ${verb} from ${a}% to ${b}%, the club said.`,
      (a, b) => `Attendance ${verb} to ${b} from ${a}.`,
    ])
    const [from, to] = way === 'up' ? [low, high] : [high, low]
    return { right: write(`${from}`, `${to}`), wrong: write(`${to}`, `${from}`) }
  },
  'change in percent': draw => {
    const from = draw(20, 80)
    const to = from + draw(5, 60)
    const real = Math.round(((to - from) / from) * 100)
    const write = pick<(p: string) => string>(draw, [
      p => `The orchard went from ${from} to ${to} trees, a rise of ${p}.`,
      p => `Visits went from ${from} to ${to}, up ${p}.`,
      p => `Sales grew ${p} from ${from} to ${to}.`,
      p => `The fleet increased by ${p}, from ${from} ships to ${to} ships.`,
      p => `It was a ${p} increase from ${from} to ${to}.`,
    ])
    return pair(write, `${real}%`, `${real + draw(8, 30)}%`)
  },
  difference: draw => {
    const [from, by] = [draw(20, 80), draw(4, 19)]
    const write = pick<(n: string) => string>(draw, [
      n => `The choir grew by ${n} to ${from + by} from ${from}.`,
      n => `The herd went from ${from} to ${from + by}, an increase of ${n}.`,
      n => `The library's loans fell by ${n} from ${from + by} to ${from}.`,
    ])
    return pair(write, `${by}`, `${by + draw(1, 3)}`)
  },
  multiples: draw => {
    const from = draw(5, 60)
    const [verb, by] = pick(draw, [
      ['doubled', 2],
      ['tripled', 3],
      ['quadrupled', 4],
    ] as const)
    const write = (to: string): string => `Complaints ${verb} from ${from} to ${to}.`
    return pair(write, `${from * by}`, `${from * by + Math.ceil(from * by * 0.4)}`)
  },
  totals: draw => {
    const [a, b] = [draw(2, 6), draw(2, 6)]
    const write = pick<(n: number) => string>(draw, [
      n => `The raft carried ${words[a]} men and ${words[b]} women, ${words[n]} people in all.`,
      n => `The prize went to a total of ${n} people: ${a} boys and ${b} girls.`,
      n => `The panel had ${n} members (${a} women and ${b} men).`,
      n => `The farm bought ${a} goats and ${b} sheep, ${n} animals in total.`,
    ])
    return { right: write(a + b), wrong: write(a + b + 1) }
  },
  'answers that rule each other out': draw => {
    const [yes, no] = [draw(30, 50), draw(20, 40)]
    const write = pick<(p: string) => string>(draw, [
      p => `Asked about the bridge, ${yes}% said yes, ${no}% said no and ${p} were undecided.`,
      p => `The poll found ${yes}% in favour, ${no}% against and ${p} undecided.`,
    ])
    return pair(write, `${100 - yes - no}%`, `${100 - yes - no + draw(4, 20)}%`)
  },
  'lengths of time': draw => {
    const [start, length] = [draw(1, 5), draw(2, 5)]
    const film = (end: string): string =>
      `The film began at ${10 + start}:10 and ended ${words[length]} hours later, ${end}:00.`
    if (draw(1, 3) === 1)
      return { right: film(`before ${11 + start + length}`), wrong: film(`before ${9 + start + length}`) }
    const write = pick<(n: number) => string>(draw, [
      n => `The council held a ${words[n]}-hour hearing from ${start} p.m. to ${start + length} p.m.`,
      n => `She led a ${n * 3}-day tour from ${start} to ${start + length * 3 - 1} May.`,
    ])
    return { right: write(length), wrong: write(length + 3) }
  },
  ages: draw => {
    const [born, lived] = [draw(1800, 1900), draw(30, 90)]
    const [month, day] = [draw(0, 5), draw(1, 28)]
    const [from, to] = [`${day} ${months[month]} ${born}`, `${day} ${months[month + 3]} ${born + lived}`]
    const write = pick<(n: string) => string>(draw, [
      n => `The painter was born on ${from} and died on ${to} aged ${n}.`,
      n => `Born in Riga on ${from}, she died on ${to} at the age of ${n}.`,
      n => `The sculptor (${born}–${born + lived}), who lived to ${n}, never married.`,
    ])
    return pair(write, `${lived}`, `${lived + draw(2, 9)}`)
  },
  weekdays: draw => {
    const number = daysFromCivil(draw(1950, 2030), draw(1, 12), draw(1, 28))
    const [year, month, day] = dayOf(number).split('-').map(Number) as [number, number, number]
    const name = months[month - 1]!
    const real = weekdayOf(number) - 1
    const write = pick<(w: string) => string>(draw, [
      w => `The fair opened on ${w}, ${name} ${day}, ${year}.`,
      w => `It closed on ${w} ${day} ${name} ${year}, in the rain.`,
      w => `The minutes of ${dayOf(number)} (${w}) were lost.`,
      w => `On ${w}, the ${day} of ${name} ${year}, the bells rang.`,
    ])
    return pair(write, weekdays[real]!, weekdays[(real + draw(1, 6)) % 7]!)
  },
  'dates that cannot be': draw => {
    const [month, last] = pick(draw, [
      ['February', 30],
      ['April', 31],
      ['June', 31],
      ['September', 31],
      ['November', 31],
    ] as const)
    const write = pick<(d: number) => string>(draw, [
      d => `The lease ends on ${month} ${d}.`,
      d => `By ${d} ${month} the well was dry.`,
      d => `It happened on ${month} ${d}, 2019, near the mill.`,
      d => `The toll is due on ${d} ${month} 2023.`,
    ])
    return { right: write(28), wrong: write(last) }
  },
}

const runs = 60

describe.each(Object.entries(kinds))('%s', (_, make) => {
  const next = random(20_251_122)
  const draw: Draw = (low, high) => low + Math.floor(next() * (high - low + 1))
  const pairs = Array.from({ length: runs }, () => make(draw))

  test('what agrees is left alone', () => {
    expect(pairs.filter(({ right }) => findings(right) > 0).map(({ right }) => right)).toEqual([])
  })

  test('nine in ten errors are found', () => {
    const missed = pairs.filter(({ wrong }) => findings(wrong) === 0).map(({ wrong }) => wrong)
    expect(missed.length > runs / 10 ? missed : []).toEqual([])
  })
})
