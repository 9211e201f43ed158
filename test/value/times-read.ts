import { scanTimes } from '../../src/value/time/scan.ts'
import type { Time } from '../../src/value/time/time.ts'

/** What was read, each as `span = year=2022 month=2 ... until ... side ~`. */
export const readTimes = (text: string): string[] =>
  scanTimes(text).map(({ start, end, value }) => {
    const until = value.until ? ` until ${show(value.until)}` : ''
    return `${text.slice(start, end)} = ${show(value.fields)}${until}${value.side ? ` ${value.side}` : ''}${value.vague ? ' ~' : ''}`
  })

const short = {
  year: 'y',
  month: 'm',
  day: 'd',
  weekday: 'w',
  hour: 'h',
  minute: 'min',
  second: 's',
  years: 'x',
}

const show = (fields: Time['fields']): string =>
  (Object.keys(fields) as (keyof typeof fields)[])
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(key => {
      const value = fields[key]
      const name = short[key as keyof typeof short] ?? key
      if (value === true) return name
      return typeof value === 'object'
        ? `${value.unit}${value.count < 0 ? '' : '+'}${value.count}`
        : `${name}${value}`
    })
    .join(' ')

const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)

const order: readonly string[] = [
  'weekday',
  'dayOffset',
  'year',
  'years',
  'quarter',
  'half',
  'month',
  'day',
  'relative',
  'daypart',
  'hour',
  'minute',
  'second',
]
