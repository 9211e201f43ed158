import { rules } from '../../rules/index.ts'
import type { Tool } from '../report/report.ts'
import { packageVersion, readRulePage } from './package.ts'

/** What reports say of this program. The rules' pages are read for the one format that has them. */
export async function describeTool(formats: readonly string[]): Promise<Tool> {
  const withPages = formats.includes('sarif')
  const described = rules.map(async ({ id, summary, severity }) => {
    const page = withPages ? { page: await readRulePage(id) } : {}
    return { id, summary, severity, ...page }
  })
  return { version: packageVersion(), rules: await Promise.all(described) }
}
