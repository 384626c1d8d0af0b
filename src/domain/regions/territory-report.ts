import type { Certainty } from '../framework/certainty.ts'
import type { AnnouncedChange, DraftRegion, ReferenceMunicipality } from './draft-region.ts'

/** What of the reference territory is draft, and how sure each part of it is. */
export type TerritoryReport = {
  regions: readonly DraftRegion[]
  changes: readonly AnnouncedChange[]
  /** Municipalities that belong to no region on the day asked for. */
  without: readonly ReferenceMunicipality[]
  summary: TerritorySummary
}

export type TerritorySummary = {
  regions: number
  municipalities: number
  inhabitants: number
  /** How many memberships are how sure; each municipality counts once. */
  memberships: Readonly<Record<MembershipCertainty, number>>
  changesDue: number
}

type MembershipCertainty = Extract<Certainty, 'found' | 'memory-high' | 'memory-low'>

export function reportTerritory(
  municipalities: readonly ReferenceMunicipality[],
  regions: readonly DraftRegion[],
  changes: readonly AnnouncedChange[],
): TerritoryReport {
  const members = regions.flatMap((region) => region.members)
  const placed = new Set(members.map(({ code }) => code))
  const counted = (certainty: Certainty) => members.filter((member) => member.certainty === certainty).length
  return {
    regions,
    changes,
    without: municipalities.filter(({ code }) => !placed.has(code)),
    summary: {
      regions: regions.length,
      municipalities: municipalities.length,
      inhabitants: municipalities.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
      memberships: {
        found: counted('found'),
        'memory-high': counted('memory-high'),
        'memory-low': counted('memory-low'),
      },
      changesDue: changes.filter(({ isDue }) => isDue).length,
    },
  }
}

/** Regions of which the name, or a municipality's name or code, holds the text; accents and case do not count. */
export function searchRegions(regions: readonly DraftRegion[], text: string): DraftRegion[] {
  const wanted = plain(text)
  if (wanted === '') return [...regions]
  return regions.filter(({ name, members }) =>
    [name, ...members.flatMap((member) => [member.name, member.code])].some((word) =>
      plain(word).includes(wanted),
    ),
  )
}

function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}
