// How sure, how many, when and how far: words of grammar of which one says what the others do not, a set a line.
const sets = `
may might could|will shall must
all every each both|some several many|most|few|no none neither
before|after
more over above|less fewer under below
with|without
can|cannot
always|often|sometimes|never
`
  .trim()
  .split('\n')
  .map(line => line.split('|').map(words => new Set(words.split(' '))))

/** True for two words of grammar of which one says what the other does not: `will` and `may`. Takes keys. */
export const saysElse = (key: string, other: string): boolean =>
  sets.some(families => {
    const own = families.find(words => words.has(key))
    return own !== undefined && !own.has(other) && families.some(words => words.has(other))
  })
