import { auditCommandTexts } from '../../language/audit/audit-command-texts.ts'
import type { Command } from '../command.ts'
import { wrongUse } from '../refusal.ts'
import { showAudit } from './show-audit.ts'
import { verifyAudits } from './verify-audits.ts'

/** `audit verify` computes every chain of the log anew; `audit show REGION` prints a region's log with network addresses. */
export const auditCommand: Command = {
  name: 'audit',
  options: {
    as: { type: 'string' },
    person: { type: 'string' },
    subject: { type: 'string' },
    deed: { type: 'string' },
    kind: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    words: { type: 'string' },
  },
  async run(call) {
    const [verb, region, ...more] = call.words
    if (verb === 'verify' && more.length === 0) return verifyAudits(call, region)
    if (verb === 'show' && region !== undefined && more.length === 0) return showAudit(call, region)
    return wrongUse(call, 'audit', auditCommandTexts[call.language].usage)
  },
}
