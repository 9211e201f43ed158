import { defineRule } from '../../src/rule/rule.ts'

export default defineRule({
  id: 'unused-suppression',
  summary: 'a suppression that held nothing back, is never closed or names no rule',
  needs: 'nothing',
  severity: 'warn',
  isLast: true,
  *judge({ suppressionFaults }) {
    for (const { span, message } of suppressionFaults) yield { outcome: 'contradicted', span, message }
  },
})
