import type { Reading } from '../../database/database.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { MunicipalityTerm } from '../../domain/regions/municipality-term.ts'
import {
  type FormerTerm,
  objectOfTerm,
  termsNow,
  undoTerm,
  valuesOfTerms,
  versionOfTerms,
} from '../../domain/regions/terms-over-time.ts'
import { type Logged, selectLog } from '../history/select-log.ts'
import type { History, Version } from '../history/version.ts'
import { versionsFromLog } from '../history/versions-from-log.ts'
import type { Needs } from '../needs.ts'
import { selectTerms } from './read-region-settings.ts'
import { atSettings } from './read-settings-history.ts'

/** `terms`: as they are now; the fields of every version are theirs. */
export type TermsHistory = History & { terms: readonly MunicipalityTerm[] }

/** Who let which municipality join and leave when, for whoever may change it. */
export function readTermsHistory(needs: Needs, regionId: string): Promise<Outcome<TermsHistory>> {
  return atSettings(needs, regionId, async (sql, region) => {
    const terms = await selectTerms(sql, region.id)
    const presentVersion = await versionOfTerms(terms)
    return { terms, presentVersion, versions: await selectVersions(sql, region.id, terms) }
  })
}

async function selectVersions(
  sql: Reading,
  regionId: string,
  terms: readonly MunicipalityTerm[],
): Promise<Version[]> {
  return versionsFromLog<FormerTerm[]>(
    {
      table: 'region_municipality',
      present: termsNow(terms),
      undo: (state, change) => undoTerm(state, change),
      isThere: (state) => state.length > 0,
      show: async (state) => ({ values: valuesOfTerms(state), digest: await versionOfTerms(state) }),
    },
    await selectTermsLog(sql, regionId, terms.map(objectOfTerm)),
  )
}

/** A first day that was changed leads to the name the term had in the log before. */
async function selectTermsLog(
  sql: Reading,
  regionId: string,
  asked: readonly string[],
  known: readonly Logged[] = [],
  seen: ReadonlySet<string> = new Set(asked),
): Promise<Logged[]> {
  const found = await selectLog(sql, regionId, 'settings', asked)
  const logged = [...known, ...found.filter(({ table }) => table === 'region_municipality')]
  const before = new Set(found.flatMap(formerObject).filter((object) => !seen.has(object)))
  return before.size === 0
    ? logged.toSorted((one, other) => one.number - other.number)
    : selectTermsLog(sql, regionId, [...before], logged, new Set([...seen, ...before]))
}

function formerObject({ object, before, deed }: Logged): string[] {
  const from = before?.['valid_from']
  const [code = ''] = object.split('/')
  return deed === 'change' && typeof from === 'string' ? [objectOfTerm({ code, validFrom: from })] : []
}
