/** The two that check against sources: the command line reads them when there are some (scripts/bundle.mjs). */
export { checkSources } from './check-sources.ts'
export { indexSource } from './index-source.ts'
