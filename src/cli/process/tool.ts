import { rules } from '../../../rules/index.ts'
import { ifRefused } from '../../files/cause.ts'
import type { Tool } from '../../report/report.ts'
import { present } from '../../text/present.ts'
import { packageVersion, readRulePage } from './package.ts'

/** What reports say of this program. The rules' pages are read for the one format that has them. */
export async function describeTool(formats: readonly string[]): Promise<Tool> {
  const withPages = formats.includes('sarif')
  const described = rules.map(async ({ id, summary, severity }) => {
    // A page that is missing from an installation is no reason to go without the report.
    const page = withPages ? await readRulePage(id).catch(ifRefused(undefined)) : undefined
    return { id, summary, severity, ...present({ page }) }
  })
  return { version: packageVersion(), rules: await Promise.all(described) }
}
