import { compact } from './compact.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Format } from './report.ts'

/** Every format by the name that `--format` knows it under; the first is the default. */
export const formats: Readonly<Record<string, Format>> = { pretty, compact, json }
