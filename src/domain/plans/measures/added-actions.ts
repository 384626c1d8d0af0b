import * as z from 'zod'

/** What a page that added actions holds of them, to tell of them and to take them back. */
export type AddedAction = z.output<typeof added>

const added = z.object({
  id: z.string().max(60),
  label: z.string().max(20),
  title: z.string().max(400),
  version: z.string().max(40),
})
const list = z.array(added).max(200)

/** As a page sends it along; what is no such list is none. */
export function readAddedActions(text: string): AddedAction[] {
  try {
    const read = list.safeParse(JSON.parse(text))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

export function writeAddedActions(actions: readonly AddedAction[]): string {
  return JSON.stringify(actions)
}
