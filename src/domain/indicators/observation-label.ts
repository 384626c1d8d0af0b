import type { Region } from '../regions/region.ts'
import { wholeRegion } from '../registers/field.ts'

/** How an observation is named in a sentence: "V01 Huizen 2024-Q1". */
export function observationLabel(region: Region, indicator: string, place: string, period: string): string {
  const name = region.municipalities.find(({ code }) => code === place)?.name
  return `${indicator} ${name ?? (place === wholeRegion ? region.name : place)} ${period}`
}
