import type { CheckMatter } from './check-matter.ts'
import type { Remark } from './remark.ts'

/** T12 (S10): every municipality has its number of homes for attention groups in every year of the plan; nought is a number too. */
export function everyMunicipalityHasItsHomes({ region, homeTasks }: CheckMatter): Remark[] {
  const told = new Set(homeTasks.map(({ municipality, year }) => `${municipality} ${year}`))
  const years = Array.from(
    { length: region.planTo - region.planFrom + 1 },
    (_, step) => region.planFrom + step,
  )
  return region.municipalities.flatMap((municipality) =>
    years
      .filter((year) => !told.has(`${municipality} ${year}`))
      .map((year): Remark => {
        const prefilled = { year: String(year), place: municipality }
        return {
          subject: `homes:${municipality}:${year}`,
          lack: { kind: 'no-home-task', municipality, year },
          mend: { kind: 'new', noun: 'home-tasks', prefilled },
        }
      }),
  )
}
