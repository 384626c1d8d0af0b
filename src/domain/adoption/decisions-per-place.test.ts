import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisionsPerPlace } from './decisions-per-place.ts'

function decision(id: string, values: Record<string, string | null>) {
  return {
    id,
    values: {
      place: 'GM0406',
      body: 'municipal-council',
      kind: 'adopt',
      plannedOn: null,
      decidedOn: null,
      outcome: null,
      ...values,
    },
  }
}

const deferred = decision('deferred', { decidedOn: '2024-02-20', outcome: 'deferred' })
const carried = decision('carried', { plannedOn: '2024-01-01', decidedOn: '2024-03-19', outcome: 'carried' })
const soon = decision('soon', { plannedOn: '2027-02-18' })
const later = decision('later', { plannedOn: '2027-04-14' })
const elsewhere = decision('elsewhere', { place: 'region', plannedOn: '2024-01-25' })

test('of a place stand what was decided last and what is planned first, in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([deferred, carried, soon, later, elsewhere], { minLength: 5 }),
      (entries) => {
        expect(decisionsPerPlace(['GM0406', 'region', 'GM0417'], entries)).toMatchObject([
          { place: 'GM0406', last: { id: 'carried' }, next: { id: 'soon' } },
          { place: 'region', last: null, next: { id: 'elsewhere' } },
          { place: 'GM0417', last: null, next: null },
        ])
      },
    ),
  )
})
