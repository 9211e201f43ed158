const be = '^ (?:(?:are|were|is|was) )?'

// Who is one is not the other.
const kinds = [
  ['(?:employed(?= by)|paid(?= by)|employees|(?:paid )?staff)', '(?:unpaid|volunteers?)'],
  ['(?:women|girls)', '(?:men|boys)'],
  ['adults?', '(?:children|minors)'],
].map(pair => pair.map(kind => new RegExp(`${be}${kind}(?=[,.;]| (?:and|by)(?!\\p{L})|$)`, 'u')))

/** Whether two parts of a whole are of people who are not of both: `31 are employed by a firm and 52 are volunteers`. */
export const areExclusive = ([one = '', other = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  kinds.some(([a, b]) => (a!.test(one) && b!.test(other)) || (b!.test(one) && a!.test(other)))
