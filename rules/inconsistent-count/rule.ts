import { defineRule } from '../../src/rule/rule.ts'

export default defineRule({
  id: 'inconsistent-count',
  summary: 'the same thing counted two ways in one article, or one set of articles',
  needs: 'nothing',
  severity: 'warn',
  judge: () => [],
})
