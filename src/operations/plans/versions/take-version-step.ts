import { mayRead, mayWrite } from '../../../domain/caller.ts'
import { dayOf } from '../../../domain/dates.ts'
import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import { parseStep, type StepDraft } from '../../../domain/plans/versions/submission.ts'
import { isStill, versionBegunWith } from '../../../domain/registers/version-of-entry.ts'
import { readyToAdopt } from '../../adoption/ready-to-adopt.ts'
import { takeTurns } from '../../history/take-turns.ts'
import type { Needs } from '../../needs.ts'
import { notWelcome } from '../../regions/read-in-region.ts'
import { selectPlanVersions } from './select-plan-versions.ts'

/**
 * A version goes on its way, or a step back. Who brings along how many steps there were, as `versie`, is refused as `changed-meanwhile`
 * when there are more by now.
 */
export function takeVersionStep(
  { database, caller, today }: Needs,
  regionId: string,
  number: number,
  input: unknown,
): Promise<Outcome<StepDraft>> {
  return database.write(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    if (caller.kind !== 'person' || !mayWrite(caller, regionId, 'plan-versions'))
      return refused({ kind: 'not-allowed' })
    await takeTurns(sql, `plan-versions ${regionId}`)
    const version = (await selectPlanVersions(sql, regionId)).find((one) => one.number === number)
    if (!version) return refused({ kind: 'not-found' })
    const taken = version.steps.length
    if (!isStill(versionBegunWith(input), String(taken))) return refused({ kind: 'changed-meanwhile' })
    const step = parseStep(input, version.steps, dayOf(today))
    if (!step.ok) return step
    const { stage, takenOn, note } = step.value
    if (stage === 'adopted') {
      const ready = await readyToAdopt(sql, regionId, number, takenOn)
      if (!ready.ok) return ready
    }
    await sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, note, taken_by) values ($1, $2, $3, $4, $5, $6, $7)`,
      [regionId, number, taken + 1, stage, takenOn, note, caller.id],
    )
    return done(step.value)
  })
}
