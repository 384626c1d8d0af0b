import type { ReferenceFile, ReferenceProblem, ReferenceProblemCode } from '../framework/reference-problem.ts'
import type { Numbered, Territory } from './territory.ts'

/**
 * 342 municipalities on 1 January 2023 (CBS), 45 regions in the national dashboard (data/README.md). Another division of the
 * country is another edition of the files and other numbers here.
 */
export const territorySize = { municipalities: 342, regions: 45 }

/** What files that can each be read say against one another or twice. */
export function territoryProblems(territory: Territory): ReferenceProblem[] {
  const { municipalities, draftRegions, draftMemberships, announcedChanges } = territory
  const codes = new Set(municipalities.map(({ code }) => code))
  const slugs = new Set(draftRegions.map(({ slug }) => slug))
  const unknownCode = (file: ReferenceFile, row: number, field: string, code: string) =>
    codes.has(code) ? [] : [problem(file, row, field, 'unknown-municipality', code)]
  return [
    ...wrongCount('municipalities', municipalities.length, territorySize.municipalities),
    ...wrongCount('draft-regions', draftRegions.length, territorySize.regions),
    ...doubles('municipalities', 'code', municipalities, ({ code }) => code),
    ...doubles('municipalities', 'displayName', municipalities, ({ displayName }) => displayName),
    ...doubles('draft-regions', 'slug', draftRegions, ({ slug }) => slug),
    ...draftRegions.flatMap(({ row, centreMunicipality }) =>
      unknownCode('draft-regions', row, 'centreMunicipality', centreMunicipality),
    ),
    ...draftMemberships.flatMap(({ row, municipality, region }) => [
      ...unknownCode('draft-memberships', row, 'municipality', municipality),
      ...(slugs.has(region) ? [] : [problem('draft-memberships', row, 'region', 'unknown-region', region)]),
    ]),
    ...membershipPeriods(territory),
    ...centresElsewhere(territory),
    ...announcedChanges.flatMap(({ row, municipality, into }) => [
      ...unknownCode('announced-changes', row, 'municipality', municipality),
      ...unknownCode('announced-changes', row, 'into', into),
    ]),
  ]
}

/** No municipality belongs to two regions, or twice to one, on the same day. An end is the first day it no longer does. */
function membershipPeriods({ draftMemberships }: Territory): ReferenceProblem[] {
  const reversed = draftMemberships.filter(
    ({ validFrom, validTo }) => validTo !== null && validTo <= validFrom,
  )
  const perMunicipality = Map.groupBy(draftMemberships, ({ municipality }) => municipality)
  const overlaps = [...perMunicipality.values()].flatMap((memberships) => {
    const inTime = memberships.toSorted((a, b) =>
      a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0,
    )
    return inTime.filter((membership, index) => {
      const before = inTime[index - 1]
      return before !== undefined && (before.validTo === null || before.validTo > membership.validFrom)
    })
  })
  return [
    ...reversed.map(({ row, validTo }) =>
      problem('draft-memberships', row, 'validTo', 'end-before-start', validTo ?? ''),
    ),
    ...overlaps.map(({ row, municipality }) =>
      problem('draft-memberships', row, 'municipality', 'overlap', municipality),
    ),
  ]
}

function centresElsewhere({ draftRegions, draftMemberships }: Territory): ReferenceProblem[] {
  const members = new Set(draftMemberships.map(({ municipality, region }) => `${region}/${municipality}`))
  return draftRegions
    .filter(({ slug, centreMunicipality }) => !members.has(`${slug}/${centreMunicipality}`))
    .map(({ row, centreMunicipality }) =>
      problem('draft-regions', row, 'centreMunicipality', 'centre-not-a-member', centreMunicipality),
    )
}

function wrongCount(file: ReferenceFile, count: number, expected: number): ReferenceProblem[] {
  return count === expected ? [] : [problem(file, null, '', 'wrong-count', `${count} (${expected})`)]
}

function doubles<Value>(
  file: ReferenceFile,
  field: string,
  rows: readonly Numbered<Value>[],
  nameOf: (row: Value) => string,
): ReferenceProblem[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const name = nameOf(row)
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [problem(file, row.row, field, 'twice', name)]
  })
}

function problem(
  file: ReferenceFile,
  row: number | null,
  field: string,
  code: ReferenceProblemCode,
  detail: string,
): ReferenceProblem {
  return { file, row, field, code, detail }
}
