/**
 * What the usual ways to write Slavic and Arabic names in Latin letters differ in (BGN/PCGN, ISO 9, the French and
 * German habits): each pattern is written one way, in this order.
 */
const habits: readonly (readonly [RegExp, string])[] = [
  [/tsch|shch|chtch|tch|sch|sh|ch/g, 'C'],
  [/[kg]h/g, 'h'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ck|q|c/g, 'k'],
  [/w/g, 'v'],
  [/ou|o/g, 'u'],
  [/gu(?=[ei])/g, 'g'],
  [/j/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ie/g, 'e'],
  [/(?<=in)e$/g, ''],
]

/** One form for all transliterations of a name: `Ushakov`, `Ouchakov` and `Ushakow` have the same. Takes plain letters. */
export const transliterated = (plain: string): string =>
  habits.reduce((form, [pattern, letter]) => form.replace(pattern, letter), plain)
