import * as z from 'zod'
import { parseDate } from '../dates.ts'
import { certainties } from '../framework/certainty.ts'
import type { ReferenceFile, ReferenceProblem, ReferenceProblemCode } from '../framework/reference-problem.ts'

/** The four files of data/territory as rows: heading to cell. */
export type TerritoryRows = {
  municipalities: readonly SheetRow[]
  draftRegions: readonly SheetRow[]
  draftMemberships: readonly SheetRow[]
  announcedChanges: readonly SheetRow[]
}

export type SheetRow = Readonly<Record<string, string>>

export type Territory = {
  municipalities: Numbered<z.output<typeof municipality>>[]
  draftRegions: Numbered<z.output<typeof draftRegion>>[]
  draftMemberships: Numbered<z.output<typeof draftMembership>>[]
  announcedChanges: Numbered<z.output<typeof announcedChange>>[]
}

/** `row` as a sheet counts it: the heading is row 1. */
export type Numbered<Value> = Value & { row: number }

/** Each row by itself; rows that cannot be read are left out and told of. */
export function readTerritory(rows: TerritoryRows): { territory: Territory; problems: ReferenceProblem[] } {
  const problems: ReferenceProblem[] = []
  const territory = {
    municipalities: readRows(problems, 'municipalities', municipality, rows.municipalities),
    draftRegions: readRows(problems, 'draft-regions', draftRegion, rows.draftRegions),
    draftMemberships: readRows(problems, 'draft-memberships', draftMembership, rows.draftMemberships),
    announcedChanges: readRows(problems, 'announced-changes', announcedChange, rows.announcedChanges),
  }
  return { territory, problems }
}

const required = 'required' satisfies ReferenceProblemCode
const text = z.string(required).trim().min(1, required)
const code = text.regex(/^GM\d{4}$/, 'not-a-code' satisfies ReferenceProblemCode)
const slug = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-a-code' satisfies ReferenceProblemCode)
const notANumber = 'not-a-number' satisfies ReferenceProblemCode
const count = text.regex(/^\d{1,9}$/, notANumber).transform(Number)
const degrees = text.regex(/^-?\d{1,3}(\.\d+)?$/, notANumber).transform(Number)
const isDay = (written: string) => /^\d{4}-\d{2}-\d{2}$/.test(written) && parseDate(written).kind === 'date'
const day = text.refine(isDay, 'not-a-date' satisfies ReferenceProblemCode)
const openEnd = z
  .string(required)
  .trim()
  .refine((written) => written === '' || isDay(written), 'not-a-date' satisfies ReferenceProblemCode)
  .transform((written) => (written === '' ? null : written))
const certainty = z.enum(certainties, 'not-a-certainty' satisfies ReferenceProblemCode)

const municipality = z.object({
  code,
  name: text,
  displayName: text,
  province: text,
  inhabitants: count,
  inhabitantsOn: day,
  longitude: degrees,
  latitude: degrees,
  source: text,
})
const draftRegion = z.object({ slug, name: text, centreMunicipality: code, certainty, source: text })
const draftMembership = z.object({
  municipality: code,
  region: slug,
  validFrom: day,
  validTo: openEnd,
  certainty,
  source: text,
})
const announcedChange = z.object({ municipality: code, into: code, intendedOn: day, certainty, source: text })

function readRows<Schema extends z.ZodObject>(
  problems: ReferenceProblem[],
  file: ReferenceFile,
  schema: Schema,
  rows: readonly SheetRow[],
): Numbered<z.output<Schema>>[] {
  return rows.flatMap((cells, index) => {
    const row = index + 2
    const parsed = schema.safeParse(cells)
    if (parsed.success) return [{ ...parsed.data, row }]
    for (const { path, message } of firstPerField(parsed.error)) {
      const field = String(path[0])
      problems.push({ file, row, field, code: message as ReferenceProblemCode, detail: cells[field] ?? '' })
    }
    return []
  })
}

function firstPerField({ issues }: z.ZodError): z.core.$ZodIssue[] {
  return issues.filter(({ path }, index) => issues.findIndex((issue) => issue.path[0] === path[0]) === index)
}
