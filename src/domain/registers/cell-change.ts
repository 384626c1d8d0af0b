import * as z from 'zod'

/** One field of one entry, by the text that a sheet would hold: what somebody saw there, and what they wrote instead. */
export type CellChange = { id: string; field: string; was: string; becomes: string }

/** Several, as a page or its script sends them; undefined when it is something else. */
export function readCellChanges(text: string): CellChange[] | undefined {
  const read = changes.safeParse(fromJson(text))
  return read.success ? read.data : undefined
}

/** Undefined when it is no JSON. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const changes = z
  .array(
    z.object({
      id: z.string().max(40),
      field: z.string().max(60),
      was: z.string().max(10_000),
      becomes: z.string().max(10_000),
    }),
  )
  .max(1000)
