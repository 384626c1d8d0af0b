import { expect, test } from 'vitest'
import type { DraftRegion } from './draft-region.ts'
import { reportTerritory, searchRegions } from './territory-report.ts'

const place = (code: string, name: string) => ({
  code,
  name,
  province: 'Fryslân',
  inhabitants: 10,
  inhabitantsOn: '2022-01-01',
})
const member = (code: string, name: string) => ({
  ...place(code, name),
  validFrom: '2023-01-01',
  validTo: null,
  certainty: 'memory-high' as const,
  source: 'test',
})
const region: DraftRegion = {
  slug: 'fryslan',
  name: 'Fryslân',
  centreMunicipality: 'GM0080',
  certainty: 'memory-high',
  source: 'test',
  members: [member('GM0080', 'Leeuwarden'), member('GM1900', 'Súdwest-Fryslân')],
}

test('a municipality that belongs nowhere is named, and counts as an inhabitant all the same', () => {
  const lost = place('GM9999', 'Nergens')
  const report = reportTerritory([...region.members, lost], [region], [])
  expect(report.without).toEqual([lost])
  expect(report.summary).toMatchObject({
    municipalities: 3,
    inhabitants: 30,
    memberships: { found: 0, 'memory-high': 2 },
  })
})

test.each(['fryslan', 'LEEUW', ' súdwest ', 'gm1900', ''])('“%s” finds the region', (text) => {
  expect(searchRegions([region], text)).toEqual([region])
})

test('another word does not', () => {
  expect(searchRegions([region], 'Huizen')).toEqual([])
})
