import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoAccounts, giveDemoRoles, makeDemoAccounts } from './demo-people.ts'
import { parseCsv } from './documents/parse-csv.ts'
import { readLimits } from './documents/read-outcome.ts'
import type { Problem } from './domain/outcome.ts'
import type { Noun } from './domain/registers/noun.ts'
import { nouns } from './domain/registers/noun.ts'
import type { OpenThuisplan } from './open-thuisplan.ts'
import { decideNoAction } from './operations/explorations/decide-no-action.ts'
import { readDeliveryBoard } from './operations/explorations/read-delivery-board.ts'
import { takeDeliveryStep } from './operations/explorations/take-delivery-step.ts'
import type { Needs } from './operations/needs.ts'
import { readMemberships } from './operations/people/read-memberships.ts'
import { publish } from './operations/publications/publish.ts'
import { foundRegion } from './operations/regions/found-region.ts'
import { registers } from './operations/registers/all-registers.ts'
import { importEntries } from './operations/registers/import-entries.ts'
import { importReport, uploadFrom } from './presentation/registers/read-upload.ts'
import { renderPublication } from './web/publications/render-publication.tsx'

/** The files of examples/, each with the register it fills. */
const files: Record<Noun, string> = {
  organisations: 'organisaties.csv',
  policies: 'beleid.csv',
  rounds: 'rondes.csv',
  deliveries: 'leveringen.csv',
  interviews: 'gesprekken.csv',
  findings: 'bevindingen.csv',
  'empty-cells': 'lege-vakken.csv',
  goals: 'doelen.csv',
  indicators: 'indicatoren.csv',
  funds: 'geld.csv',
  actions: 'acties.csv',
  'action-places': 'acties-per-gemeente.csv',
  risks: 'risicos.csv',
  'chapter-texts': 'hoofdstukteksten.csv',
  milestones: 'mijlpalen.csv',
  'money-lines': 'kosten.csv',
  observations: 'waarnemingen.csv',
  participations: 'betrokkenheid.csv',
  contributions: 'inbreng.csv',
  decisions: 'besluiten.csv',
  'home-tasks': 'woningopgave.csv',
  recommendations: 'aanbevelingen.csv',
}

type RegionFile = {
  slug: string
  name: string
  centreMunicipality: string
  municipalities: string[]
  framework: string
  planFrom: number
  planTo: number
  handoverOn: string
  parties: string[]
  assignment: { nl: string; en: string }
  source: string
}

/**
 * Founds the example region and fills it the way a person would: through the wizard's operation and the importers, as its
 * coordinator. Answers the rows that were refused, each as a line; doing it again changes nothing.
 */
export async function loadDemo(
  open: OpenThuisplan,
  folder: string,
  today: Date,
): Promise<{ regionId: string; refused: string[] }> {
  const region = JSON.parse(await readFile(join(folder, 'regio.json'), 'utf8')) as RegionFile
  const people = await makeDemoAccounts(open)
  const coordinator = people.get(demoAccounts[0].email) ?? ''
  await found(await needsOf(open, coordinator, today), region)
  const needs = await needsOf(open, coordinator, today)
  const refused: string[] = []
  for (const noun of nouns)
    refused.push(...(await importFile(needs, region.slug, noun, join(folder, files[noun]))))
  await acceptDeliveries(needs, region.slug)
  refused.push(...(await decideGaps(needs, region.slug, join(folder, 'leemten.csv'))))
  await giveDemoRoles(open, region.slug, people)
  await publishOnce(needs, region)
  await remember(open)
  return { regionId: region.slug, refused }
}

/** The round of the example is full: what was asked was handed in and accepted. */
async function acceptDeliveries(needs: Needs, regionId: string): Promise<void> {
  const board = await readDeliveryBoard(needs, regionId)
  if (!board.ok) throw new Error(`leveringen: ${board.problem.kind}`)
  for (const { id, state } of board.value.rows)
    for (const kind of state === 'accepted' ? [] : (['opened', 'delivered', 'accepted'] as const))
      await takeDeliveryStep(needs, regionId, id, { kind })
}

/** So that a newcomer meets the public side too; one publication, however often the example is loaded. */
async function publishOnce(needs: Needs, { slug, name }: RegionFile): Promise<void> {
  const [published] = await needs.database.read((sql) =>
    sql.query('select number from publication where region_id = $1', [slug]),
  )
  if (published) return
  const title = `Regionaal plan van aanpak dakloosheid, ${name} (voorbeeld)`
  const outcome = await publish({ ...needs, render: renderPublication }, slug, { title })
  if (!outcome.ok) throw new Error(`publicatie: ${JSON.stringify(outcome.problem)}`)
}

async function needsOf({ storage }: OpenThuisplan, coordinator: string, today: Date): Promise<Needs> {
  const database = storage.as(coordinator)
  const known = await readMemberships(storage.asOwner(), coordinator)
  const { email, name } = demoAccounts[0]
  return { database, caller: { kind: 'person', id: coordinator, email, name, ...known }, today }
}

async function found(needs: Needs, region: RegionFile): Promise<void> {
  const founded = await foundRegion(needs, {
    ...region,
    draftRegion: region.slug,
    assignment: region.assignment.nl,
    assignmentSource: region.source,
    isExample: true,
  })
  if (!founded.ok && !isThere(founded.problem))
    throw new Error(`regio.json: ${JSON.stringify(founded.problem)}`)
}

function isThere(problem: Problem): boolean {
  return problem.kind === 'invalid' && problem.fields['name']?.code === 'already-exists'
}

async function importFile(needs: Needs, regionId: string, noun: Noun, file: string): Promise<string[]> {
  const register = registers[noun]
  // Our own files: what a stranger hands in is read in a process of its own.
  const reading = uploadFrom(register, parseCsv(await readFile(file), readLimits))
  if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.reading)}`)
  const results = await importEntries(needs, regionId, register, reading.upload.read.rows)
  if (!results.ok) throw new Error(`${file}: ${results.problem.kind}`)
  return importReport(register, reading.upload, results.value).refused.flatMap(({ row, reasons }) =>
    reasons.map(
      ({ heading, problem }) => `${files[noun]} ${row} ${heading}: ${problem.code} ${problem.detail ?? ''}`,
    ),
  )
}

/** Gaps about which the region does nothing; the others are named by their goal or action. */
async function decideGaps(needs: Needs, regionId: string, file: string): Promise<string[]> {
  const refused: string[] = []
  for (const { number, cells } of parseCsv(await readFile(file), readLimits)[0]?.rows ?? []) {
    const [key = '', reason = ''] = cells.map(String)
    const outcome = await decideNoAction(needs, regionId, key, { reason })
    if (!outcome.ok) refused.push(`leemten.csv ${number} ${key}: ${outcome.problem.kind}`)
  }
  return refused
}

/** Also when an installation that began empty gets the example later: the next start names its accounts. */
function remember({ storage }: OpenThuisplan): Promise<unknown> {
  return storage
    .asOwner()
    .write((sql) =>
      sql.query(
        `insert into app.remembered values ('demo', 'loaded') on conflict (name) do update set value = excluded.value`,
      ),
    )
}
