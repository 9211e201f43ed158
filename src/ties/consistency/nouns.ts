import { inflections } from '../../text/inflection.ts'

const irregular = ['man', 'woman', 'child', 'person', 'foot', 'half', 'leaf', 'shelf', 'life'].map(
  singular => [singular, inflections(singular)] as const,
)

/** The singular of a noun, by its ending; the word itself where it is none. Lower case in and out. */
export function singularOf(key: string): string {
  const known = irregular.find(([, forms]) => forms.has(key))
  if (known) return known[0]
  if (key.length < 4 || !/[^su]s$/.test(key.replace(/(?:ss|x|ch|sh)es$/, 'us')))
    return key.replace(/(?<=ss|x|ch|sh)es$/, '')
  return key.endsWith('ies') && key.length > 4 ? `${key.slice(0, -3)}y` : key.slice(0, -1)
}
