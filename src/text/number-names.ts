/** The cardinals of one word: the value of each up to twenty is its index, and the tens follow. */
export const cardinalNames: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
).split(' ')

/** The ordinals of one word, in the same order. */
export const ordinalNames: readonly string[] = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth ' +
  'eightieth ninetieth'
).split(' ')

/** The value of the name at an index of either list. */
export const valueAt = (index: number): number => (index <= 20 ? index : (index - 18) * 10)
