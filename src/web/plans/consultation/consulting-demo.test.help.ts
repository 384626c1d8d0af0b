import { documentToKeep } from '../../../domain/plans/versions/document-of-version.ts'
import { selectPlan } from '../../../operations/plans/select-plan.ts'
import { selectPlanDocument } from '../../../operations/plans/select-plan-document.ts'
import { selectRegion } from '../../../operations/regions/read-region.ts'
import { coordinatorEmail } from '../../../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../../../testing/served-demo.ts'
import { addresses } from '../../addresses.ts'

export const region = 'gooi-en-vechtstreek'

export type ConsultingDemo = ServedDemo & {
  /** Asked as the coordinator. */
  inside(path: string, fields?: Record<string, string | string[]>): ReturnType<ServedDemo['ask']>
  /** Asked by who has nothing but a link. */
  outside(path: string, fields?: Record<string, string>): ReturnType<ServedDemo['ask']>
  /** Opens a consultation through its form; answers its board. */
  consult(fields?: Record<string, string>): Promise<{ number: number; board: string; links: string[] }>
  owner: ReturnType<ServedDemo['open']['storage']['asOwner']>
}

/** Every door on the example region, of which the plan was submitted twice: the first version was withdrawn. */
export async function consultingDemo(): Promise<ConsultingDemo> {
  const demo = await servedDemo()
  const owner = demo.open.storage.asOwner()
  await submitPlan(owner)
  const cookie = await demo.cookieOf(coordinatorEmail ?? '')
  const send = (
    path: string,
    fields: Record<string, string | string[]> | undefined,
    headers: Record<string, string>,
  ) => {
    if (!fields) return demo.ask(path, { headers })
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) body.append(name, one)
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    return demo.ask(path, { method: 'POST', headers: { ...headers, ...type }, body: body.toString() })
  }
  const inside: ConsultingDemo['inside'] = (path, fields) =>
    send(path, fields, { cookie, 'sec-fetch-site': 'same-origin' })
  return {
    ...demo,
    owner,
    inside,
    outside: (path, fields) => send(path, fields, {}),
    async consult(fields = {}) {
      const made = await inside(addresses.newConsultation('nl', region), { ...usual(), ...fields })
      const at = /consultaties\/(\d+)/.exec(made.headers.location ?? '')?.[1]
      if (at === undefined) throw new Error(`${made.status} ${made.text}`)
      const board = addresses.consultation('nl', region, Number(at))
      return { number: Number(at), board, links: linksOn((await inside(board)).text) }
    },
  }
}

export function linksOn(page: string): string[] {
  return [...page.matchAll(/value="https:\/\/thuisplan\.example\.nl(\/nl\/consultatie\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  )
}

/** Days of the database's clock, which is the one that counts. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

function usual(): Record<string, string> {
  return {
    version: '2',
    title: 'Wat vindt u van het plan? (voorbeeld)',
    question: 'Missen wij iets? (voorbeeld)',
    opensOn: dayFromNow(-1),
    closesOn: dayFromNow(7),
    audience: 'everyone',
  }
}

export async function submitPlan(
  owner: ConsultingDemo['owner'],
  versions: readonly string[] = ['withdrawn', 'consultation'],
): Promise<void> {
  await owner.write(async (sql) => {
    const found = await selectRegion(sql, region, new Date())
    if (!found.ok) throw new Error('no region')
    const plan = await selectPlan(sql, found.value)
    const reach = { openOnly: true, day: dayFromNow(0) }
    const document = documentToKeep(await selectPlanDocument(sql, found.value, reach))
    for (const [index, stage] of versions.entries()) {
      await sql.query(
        `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists, document)
         values ($1, $2, 'Plan (voorbeeld)', current_date, 'x', '[]', $3, $4, '{}', $5)`,
        [region, index + 1, JSON.stringify(found.value), JSON.stringify(plan), JSON.stringify(document)],
      )
      await sql.query(
        `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by) values ($1, $2, 1, $3, current_date, 'x')`,
        [region, index + 1, stage],
      )
    }
  })
}
