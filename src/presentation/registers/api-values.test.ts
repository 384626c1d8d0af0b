import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findingFields, findingSchema } from '../../domain/explorations/finding.ts'
import { parseFields } from '../../domain/fields.ts'
import { fundFields, fundSchema } from '../../domain/money/fund.ts'
import {
  aims,
  approaches,
  attentionGroups,
  findingStates,
  opennesses,
  parties,
  scales,
  targetGroups,
  transformationClasses,
} from '../../domain/terms.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { apiEntry, inputFromApi } from './api-values.ts'
import { apiNameOf } from './register-sheet.ts'

const findings = { noun: 'findings', fields: findingFields } as const
const funds = { noun: 'funds', fields: fundFields } as const
const id = '00000000-0000-4000-8000-000000000000'

const finding = fc.record({
  number: fc.integer({ min: 1, max: 100_000 }),
  actionLine: fc.integer({ min: 1, max: 9 }),
  subTheme: fc.constantFrom('', '2.4'),
  alsoLines: fc.subarray([1, 2, 3]),
  place: fc.constantFrom('GM0406', 'region'),
  title: fc.constant('Titel (voorbeeld)'),
  description: fc.constantFrom('', 'Regel een\nRegel twee'),
  aims: fc.subarray([...aims.codes], { minLength: 1 }),
  approach: fc.constantFrom(...approaches.codes),
  organisation: fc.constantFrom('', 'Corporatie (voorbeeld)'),
  partners: fc.subarray(['Corporatie', 'Schuldhulp']),
  state: fc.constantFrom(...findingStates.codes),
  since: fc.option(fc.integer({ min: 1900, max: 2100 })),
  transformationClass: fc.constantFrom(...transformationClasses.codes),
  targetGroups: fc.subarray([...targetGroups.codes]),
  yearlyCostCents: fc.option(fc.integer({ min: 0, max: 1_000_000_000 })),
  source: fc.constantFrom('', 'Gesprek'),
  coveredBy: fc.constantFrom('', 'Regioplan IZA'),
  scale: fc.option(fc.constantFrom(...scales.codes)),
  attentionGroups: fc.subarray([...attentionGroups.codes]),
  reach: fc.option(fc.integer({ min: 0, max: 100 }).map((fives) => fives * 5)),
  capacity: fc.option(fc.nat(1000)),
  fundedUntil: fc.option(fc.integer({ min: 1900, max: 2100 })),
  evidence: fc.constantFrom('', 'Uit een gesprek (voorbeeld)'),
  perspective: fc.option(fc.constantFrom(...parties.codes)),
  round: fc.option(fc.integer({ min: 1, max: 100_000 })),
  interview: fc.option(fc.integer({ min: 1, max: 100_000 })),
  passage: fc.constantFrom('', 'Woorden uit een gesprek\n(voorbeeld)'),
  openness: fc.constantFrom(...opennesses.codes),
  isExample: fc.boolean(),
})

test('a value told by the API and sent back as JSON means the same', () => {
  fc.assert(
    fc.property(finding, (values) => {
      const sent = JSON.parse(JSON.stringify(apiEntry(findings, { id, values })))
      const { input, problems } = inputFromApi(findings, sent)
      expect(problems).toEqual([])
      const read = parseFields(findingSchema, input)
      const place = values.place === 'region' ? 'regio' : values.place
      expect(read).toEqual({ ok: true, value: { ...values, place } })
    }),
  )
})

test('an amount is a number of euros, to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (amountCents) => {
      const values = {
        code: 'RIJK',
        name: 'Rijk',
        year: 2024,
        amountCents,
        duration: 'structural',
        source: '',
        explanation: '',
        isExample: true,
      }
      const told = apiEntry(funds, { id, values })
      expect(told['bedrag']).toBe(amountCents / 100)
      const { input } = inputFromApi(funds, told)
      expect(parseFields(fundSchema, input)).toMatchObject({ ok: true, value: { amountCents } })
    }),
  )
})

test('an amount or day in words, a list in one text and a field that does not exist are named', () => {
  const { problems } = inputFromApi(findings, {
    jaarlijkseKosten: '1.234',
    doelen: 'voorkomen',
    sinds: 2020.5,
    kleur: 'rood',
    titel: 3,
  })
  expect(Object.fromEntries(problems.map(({ name, code }) => [name, code]))).toEqual({
    kleur: 'unknown-field',
    jaarlijkseKosten: 'not-an-amount',
    doelen: 'not-a-list',
    sinds: 'not-a-whole-number',
    titel: 'not-text',
  })
})

test('no two fields of a register share a name, and none is called id', () => {
  for (const { noun, fields } of Object.values(registers)) {
    const names = fields.map(({ key }) => apiNameOf(noun, key))
    expect(new Set([...names, 'id']).size, noun).toBe(fields.length + 1)
    for (const name of names) expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/)
  }
})
