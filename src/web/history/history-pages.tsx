import { done } from '../../domain/outcome.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { readHistory } from '../../operations/history/read-history.ts'
import type { Register } from '../../operations/registers/register.ts'
import { storeEntered } from '../registers/store-entered.tsx'
import { entryWithHistory } from '../registers/versioned-entry.ts'
import type { VisitContext } from '../visit.ts'
import { versionPages } from './version-pages.tsx'

/** What became of the entries of a register. */
export function historyPages(register: Register) {
  return versionPages({
    base: `/:language/regios/:region/${nounAddresses[register.noun]}/:id/geschiedenis`,
    async find(context) {
      const { needs, language } = context.get('visit')
      const { regionId, id } = entryAsked(context)
      const read = await readHistory(needs, regionId, register, id)
      if (!read.ok) return read
      const thing = entryWithHistory({ language, regionId, register, id }, read.value, needs.caller)
      return done({ thing, history: read.value })
    },
    store: (context, entered) =>
      storeEntered(context, register, { kind: 'change', id: entryAsked(context).id }, entered),
  })
}

function entryAsked(context: VisitContext): { regionId: string; id: string } {
  return { regionId: context.req.param('region') ?? '', id: context.req.param('id') ?? '' }
}
