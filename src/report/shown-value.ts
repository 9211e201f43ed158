import { type Day, dayOf } from '../value/day.ts'
import type { Interval } from '../value/interval.ts'
import { units, wordForms } from '../value/quantity/unit-table.ts'
import { intervalsOf } from '../value/time/interval.ts'
import { isRelative, type Time } from '../value/time/time.ts'
import type { Quantity } from '../value/value.ts'

/** How a number was read: the interval it covers in the unit it was written in, and whether that was said to be vague. */
export function shownQuantity(value: Quantity): string {
  const { interval, unit, dimension, vague } = value
  const range = shownRange(inUnit(interval, unit))
  return `${range}${unitOf(dimension, unit)}${vague ? ', said to be rough' : ''}`
}

function unitOf(dimension: Quantity['dimension'], unit: string): string {
  if (dimension === 'percent') return '%'
  if (unit === '') return ''
  return ` ${dimension === 'money' ? unit : wordForms(unit).at(-1)}`
}

/** From the base unit of the dimension back to the unit that was written. */
function inUnit(interval: Interval, name: string): Interval {
  const unit = units.find(each => each.name === name)
  if (!unit) return interval
  const { factor, offset = 0 } = unit
  return { ...interval, low: (interval.low - offset) / factor, high: (interval.high - offset) / factor }
}

function shownRange({ low, high, lowOpen, highOpen }: Interval): string {
  const [from, to] = [figure(low), figure(high)]
  if (from === to) return from
  if (high === Number.POSITIVE_INFINITY) return `${lowOpen ? 'more than' : 'at least'} ${from}`
  if (low === Number.NEGATIVE_INFINITY) return `${highOpen ? 'less than' : 'at most'} ${to}`
  return `${lowOpen ? 'above ' : ''}${from} to ${highOpen ? 'below ' : ''}${to}`
}

/** Without what floating point adds; with commas between thousands. */
function figure(value: number): string {
  const [whole = '', ...rest] = String(Number(value.toPrecision(9))).split('.')
  const grouped = /^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return [grouped, ...rest].join('.')
}

const mostStretches = 3

/** The days or times that a date may mean, reckoned from the day of the article where it says no more. */
export function shownTime(time: Time, published: Day | undefined): string {
  const stretches = intervalsOf(time, published === undefined ? {} : { published })
  const from = isRelative(time) && published !== undefined ? `, reckoned from ${published}` : ''
  if (stretches.length > 0)
    return `${stretches.slice(0, mostStretches).map(shownStretch).join(' or ')}${stretches.length > mostStretches ? ' or …' : ''}${from}`
  return published === undefined
    ? 'which day is meant is not known without the day of the article'
    : 'no day that there is'
}

function shownStretch({ low, high }: Interval): string {
  if (low === Number.NEGATIVE_INFINITY) return `until ${moment(high, true)}`
  if (high === Number.POSITIVE_INFINITY) return `from ${moment(low, false)} on`
  const [from, to] = [moment(low, false), moment(high, true)]
  return from === to ? from : `${from} to ${to}`
}

const minutesPerDay = 1440

/** A day, with the time of day where the moment is not a midnight. The end of a stretch is its last day. */
function moment(days: number, isEnd: boolean): string {
  const day = Math.floor(days)
  if (Math.abs(days - day) < 1e-9) return dayOf(isEnd ? day - 1 : day)
  const minutes = Math.round((days - day) * minutesPerDay)
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0'))
  return `${dayOf(day)} ${hour}:${minute}`
}
