import { factsOf } from './facts-of.ts'

/** A fact of each kind, and one that has expired. */
export const allKinds = factsOf(`
names:
  - Martha Witkins
  - { name: Orlania, kind: place, not: [Orlanja] }
  - { name: Ida Holm, born: 1967-11-07, died: 2019-07-04 }
  - { name: Otto Kern, born: 1980-03-10 }
  - { name: Old Harbour, kind: place, expires: 2025-06-01 }
roles:
  - title: harbour master
    holders:
      - { name: Martha Witkins, since: 2010-01-01, until: 2019-12-31 }
      - { name: Otto Kern, since: 2020-01-01 }
dates:
  - { event: the opening of the bridge, date: 2022-02-24, about: [bridge opened] }
  - { event: the great flood, date: 2023-05, about: [great flood] }
counts:
  - { subject: points in the harbour plan, value: 20, was: 28, unit: [point], about: [plan] }
  - { subject: the loan, value: more than 100 euros, about: [loan] }
  - { subject: boats in the race, value: 12, unit: [boat], about: [race], expires: 2025-06-01 }
quotes:
  - { text: We will rebuild the old pier before the winter storms come, by: Martha Witkins }
`)
