import { factsSchema } from '../../dist/src/facts/schema.js'

/** The schema of the facts file, for editors; see src/facts/schema.ts. */
export async function outputs() {
  return { 'schema.json': `${JSON.stringify(factsSchema, undefined, 2)}\n` }
}
