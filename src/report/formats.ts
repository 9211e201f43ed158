import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import { rdjson } from './rdjson.ts'
import type { ReportFormat } from './report.ts'
import { sarif } from './sarif.ts'

/** Every format by the name that `--format` knows it under; the first is the default. */
export const formats: Readonly<Record<string, ReportFormat>> = {
  pretty,
  compact,
  json,
  github,
  sarif,
  gitlab,
  junit,
  rdjson,
  markdown,
}
