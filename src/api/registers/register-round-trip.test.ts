import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Field } from '../../domain/registers/field.ts'
import { nounAddresses, nouns } from '../../domain/registers/noun.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import type { Register } from '../../operations/registers/register.ts'
import { dutchTerms } from '../../presentation/registers/cell-words.ts'
import { apiNameOf } from '../../presentation/registers/register-sheet.ts'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'

let demo: DemoApi
const region = '/regios/gooi-en-vechtstreek'

type Row = Record<string, unknown> & { id: string }
type Listed = { totaal: number; pagina: number; perPagina: number; resultaten: Row[] }

beforeAll(async () => {
  demo = await demoApi()
})
afterAll(() => demo.close())

async function list(path: string): Promise<Listed> {
  const response = await demo.call('GET', `${region}/${path}`)
  expect(response.status, path).toBe(200)
  return (await response.json()) as Listed
}

test('what GET gives of the example region, PUT accepts, and GET gives the same again', async () => {
  for (const noun of nouns) {
    const address = nounAddresses[noun]
    const { resultaten } = await list(`${address}?perPagina=25`)
    expect(resultaten.length, address).toBeGreaterThan(0)
    for (const row of resultaten) {
      const put = await demo.call('PUT', `${region}/${address}/${row.id}`, { json: row })
      expect(await put.json(), `${address} ${row.id}`).toEqual(row)
    }
  }
}, 120_000)

test('whatever is written in a row is read back the same, and can be sent back', async () => {
  for (const noun of nouns) {
    const address = `${region}/${nounAddresses[noun]}`
    const [row] = (await list(`${nounAddresses[noun]}?perPagina=1`)).resultaten
    const own = `${address}/${row?.id}`
    await fc.assert(
      fc.asyncProperty(changesIn(registers[noun]), async (changes) => {
        const put = await demo.call('PUT', own, { json: { ...row, ...changes } })
        const answer = (await put.json()) as Row
        expect(put.status, JSON.stringify(answer)).toBe(200)
        expect(answer).toEqual({ ...row, ...changes })
        expect(await (await demo.call('PUT', own, { json: answer })).json()).toEqual(answer)
        expect(await (await demo.call('GET', own)).json()).toEqual(answer)
      }),
      { numRuns: 8 },
    )
    expect((await demo.call('PUT', own, { json: row })).status).toBe(200)
  }
}, 120_000)

/** Other words, amounts, days and choices, where no rule ties a field to another. */
function changesIn(register: Register): fc.Arbitrary<Record<string, unknown>> {
  const fields = register.fields.filter(({ key }) => !tied.has(key) && !tied.has(`${register.noun}.${key}`))
  const arbitraries = fields.flatMap((field) => {
    const values = arbitraryOf(field)
    return values ? [[apiNameOf(register.noun, field.key), values] as const] : []
  })
  return fc.record(Object.fromEntries(arbitraries), { requiredKeys: [] })
}

const tied = new Set([
  'code',
  'goal',
  'rhythm',
  'aggregation',
  'countsPeople',
  'missingBecause',
  'policyRelation',
  'actions.status',
  'progress',
  'progressNote',
  'endsOn',
  'decisions.body',
  'decisions.kind',
  'amendmentFollowUp',
  'officialPublication',
  'documents',
  'decidedOn',
  'outcome',
  'opensOn',
  'rounds.dueOn',
  'heldOn',
  'passage',
])

function arbitraryOf(field: Field): fc.Arbitrary<unknown> | undefined {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return words(Math.min(field.maxLength, 60))
    case 'amount':
      return fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100)
    case 'yes-no':
      return fc.boolean()
    case 'date':
      return fc
        .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10))
    case 'day-or-period':
      return fc.constantFrom('2024', '2024-Q3', '2024-05', '2024-02-29')
    case 'choice':
      return fc.constantFrom(...dutchTerms(field.terms))
    case 'choices':
      return fc.subarray(dutchTerms(field.terms), { minLength: 1 })
    case 'words':
      return fc.uniqueArray(
        words(30).map((word) => word.replaceAll(';', ',')),
        { maxLength: 3 },
      )
    default:
      return undefined
  }
}

/** What any field keeps as it is: no control characters, and no space around it. */
function words(maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.floor(maxLength / 4) })
    .map((text) => text.replace(/[\p{Cc}\uFEFF]/gu, '').trim())
    .filter((text) => text !== '' && text.length <= maxLength)
}
