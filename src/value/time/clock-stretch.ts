import type { Interval } from '../interval.ts'
import type { Daypart, TimeFields } from './time.ts'

const daySeconds = 86_400

/** From and to, in hours from the day's midnight: wide, since nobody says where an evening begins. */
const dayparts: Readonly<Record<Daypart, readonly [number, number]>> = {
  morning: [0, 13],
  afternoon: [11, 19],
  evening: [16, 25],
  night: [17, 30],
}

/** The stretches of an hour or a part of a day on a day (days since 1970-01-01): two where the hour may be of either half. */
export function clockStretches(day: number, fields: TimeFields): readonly Interval[] {
  const { hour, minute, second = 0, daypart } = fields
  if (hour === undefined) return [hours(day, dayparts[daypart!])]
  return startHours(fields).map(start => {
    // An hour without minutes is rounded, a minute or a second is as long as it is.
    if (minute === undefined) return hours(day, [start - 0.5, start + 0.5])
    const at = start * 3600 + minute * 60 + second
    return seconds(day, at, at + (fields.second === undefined ? 60 : 1))
  })
}

function startHours({ hour = 0, twelveHour, daypart }: TimeFields): readonly number[] {
  if (twelveHour) return [hour % 12, (hour % 12) + 12]
  if (hour === 24) return [0, 24]
  // `tonight at 1 a.m.` is said of the coming night.
  return daypart === 'night' && hour < 7 ? [hour, hour + 24] : [hour]
}

const hours = (day: number, [from, to]: readonly [number, number]): Interval =>
  seconds(day, from * 3600, to * 3600)

// Reckoned in whole seconds, so that the same moment is the same number however it was written.
const seconds = (day: number, from: number, to: number): Interval => ({
  low: (day * daySeconds + from) / daySeconds,
  high: (day * daySeconds + to) / daySeconds,
  highOpen: true,
})
