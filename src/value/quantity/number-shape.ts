/** A number with what rounding needs to know of how it was written. */
export interface NumberReading {
  readonly value: number
  /** One unit of the last digit that was written, multiplied out. */
  readonly step: number
  /** No decimals, no multiplier, no fraction. */
  readonly plain: boolean
  /** The figure before its multiplier: 3.2 of `3.2 million`. */
  readonly mantissa: number
  readonly multiplier: number
  /** A part of one (`half`, `two-thirds`) that measures a share, unless a unit follows. */
  readonly share: boolean
  /** `dozens`, `a couple`, `several hundred`: what it may stand for. */
  readonly loose?: readonly [low: number, high: number]
  /** A length of time in several parts: what is left off behind the last is as often cut as rounded. */
  readonly isCut?: true
  /** Written in digits. */
  readonly digits: boolean
  /** The index of the first token that is not part of it. */
  readonly next: number
}

/** A plain whole number as it was written; `next` is the token after it. */
export const number = (value: number, next: number, digits: boolean): NumberReading => ({
  value,
  step: 1,
  plain: true,
  mantissa: value,
  multiplier: 1,
  share: false,
  digits,
  next,
})

/** The number one, as an article says it; `next` is the token after the article. */
export const oneOf = (next: number): NumberReading => number(1, next, false)

/** A number that is written as a part (`½`, `3/4`, `half`); `next` is the token after it. */
export const fraction = (value: number, next: number, digits: boolean): NumberReading => ({
  ...number(value, next, digits),
  step: 0,
  plain: false,
  share: value < 1,
})

/** The number with a part added: of its multiplier, where it has one (`a million and a half`). */
export function mix(read: NumberReading, { value, next }: { value: number; next: number }): NumberReading {
  const part = value * read.multiplier
  const sum = read.value + part
  return { ...read, value: sum, mantissa: read.mantissa + value, step: part, plain: false, next }
}

/** The number divided: a share where less than one comes out. */
export function divide(read: NumberReading, by: number, next: number): NumberReading {
  const value = read.value / by
  return { ...read, value, mantissa: value, step: 0, plain: false, share: value < 1, next }
}

/** The number multiplied by a scale. */
export function scaled(read: NumberReading, by: number, next: number): NumberReading {
  const loose = read.loose && ([read.loose[0] * by, read.loose[1] * by] as const)
  const made = {
    ...read,
    value: read.value * by,
    multiplier: read.multiplier * by,
    plain: false,
    share: false,
    next,
  }
  // A share of a million is as coarse as any share.
  return { ...made, step: read.share ? made.value / 10 : read.step * by, ...(loose && { loose }) }
}
