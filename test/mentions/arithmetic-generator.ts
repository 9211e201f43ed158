/** Draws a whole number between two, both included. */
export type Draw = (low: number, high: number) => number

/** A sentence with figures that agree, and the same one with a figure put wrong. */
export interface Pair {
  readonly right: string
  readonly wrong: string
}

export const words = 'zero one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ')

export const pick = <T>(draw: Draw, items: readonly T[]): T => items[draw(0, items.length - 1)]!

/** The sentence with what is right in its place, and with what is wrong. */
export const pair = (write: (figure: string) => string, right: string, wrong: string): Pair => ({
  right: write(right),
  wrong: write(wrong),
})

/** What a sentence says of its figures in so many words: a part, a rest, a majority, a difference. */
export const relations: Readonly<Record<string, (draw: Draw) => Pair>> = {
  'part behind its whole': draw => {
    const [whole, part] = [draw(20, 90), draw(3, 19)]
    const [noun, which] = pick(draw, [
      ['helpers', 'whom'],
      ['beds', 'which'],
      ['goats', 'which'],
    ] as const)
    const write = pick<(p: string) => string>(draw, [
      p => `The place has ${whole} ${noun}, ${p} of ${which} came in May.`,
      p => `In all there are ${whole} ${noun} in two halls, of ${which} ${p} came in May.`,
      p => `The house got ${whole} ${noun}, and ${p} of them came from Norland.`,
      p => `We have ${whole} ${noun} now. Only ${p} of them came last year.`,
      p => `It let in ${whole} ${noun} and lost ${p} of them.`,
    ])
    return pair(write, `${part}`, `${whole + draw(1, whole - 1)}`)
  },
  'what remains': draw => {
    const [whole, part] = [draw(20, 90), draw(3, 16)]
    const write = pick<(rest: string) => string>(draw, [
      rest =>
        `The panel made ${whole} proposals, ${part} to the council and the remaining ${rest} to the mill.`,
      rest => `The panel made ${whole} proposals. ${part} are new, and the other ${rest} are not.`,
      rest => `Of the £${whole}m, £${part}m is for roofs and the remaining £${rest}m for roads.`,
      rest => `We lost ${part} of our ${whole} boats last year. The ${rest} others remain.`,
      rest => `The store has ${whole} clocks. ${part} are old, and the remaining ${rest} are new.`,
    ])
    return pair(write, `${whole - part}`, `${whole - part + draw(6, 15)}`)
  },
  majorities: draw => {
    const [most, least] = [draw(20, 40), draw(5, 19)]
    const write = pick<(yes: number, no: number) => string>(draw, [
      (yes, no) => `The motion was carried by ${yes} votes to ${no}.`,
      (yes, no) => `The plan was approved on 4 May by ${yes} votes to ${no}, with two not voting.`,
      (yes, no) => `The council resolved, by ${yes} votes against ${no}, to buy the field.`,
    ])
    return { right: write(most, least), wrong: write(least, most) }
  },
  'difference to another figure': draw => {
    const [from, by] = [draw(30, 80), draw(4, 19)]
    const write = pick<(n: string) => string>(draw, [
      n => `The roof will cost $${from + by}m, $${n}m more than the $${from}m of the first plan.`,
      n => `It took in ${from} guests, ${n} fewer than the ${from + by} that it had in May.`,
      n => `The squad has ${from} names, ${n} below the limit of ${from + by}.`,
    ])
    return pair(write, `${by}`, `${by + draw(2, 9)}`)
  },
  'direction to a bare figure': draw => {
    const [low, high] = [draw(12, 40), draw(41, 99)]
    const [verb, way] = pick(draw, [
      ['come up', 'up'],
      ['risen', 'up'],
      ['come down', 'down'],
    ] as const)
    const [from, to] = way === 'up' ? [low, high] : [high, low]
    const write = pick<(a: number, b: number) => string>(draw, [
      (a, b) => `The rate in the north was ${b} per cent, ${way} from ${a} in 2031.`,
      (a, b) => `We are ${b * 10}, ${way} from ${a * 10}.`,
      ...(way === 'up' ? [(a: number, b: number) => `The wait has ${verb} from ${a} minutes to ${b}.`] : []),
    ])
    return { right: write(from, to), wrong: write(to, from) }
  },
}
