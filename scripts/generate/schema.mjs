import { factsSchema } from '../../dist/src/facts/schema/schema.js'

/** The schema of the facts file, for editors; see src/facts/schema/schema.ts. */
export async function outputs() {
  return { 'schema.json': `${withShortLists(JSON.stringify(factsSchema, undefined, 2))}\n` }
}

const lineWidth = 110

/** Lists of words on one line where they fit, as the formatter has them. */
function withShortLists(json) {
  return json.replace(
    /^( *(?:"\w+": )?)\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\](,?)$/gm,
    (all, lead, words, comma) => {
      const line = `${lead}[${words.replace(/,\s+/g, ', ')}]${comma}`
      return line.length <= lineWidth ? line : all
    },
  )
}
