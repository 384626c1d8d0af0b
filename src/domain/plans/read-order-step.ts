import * as z from 'zod'
import { fromJson } from '../registers/cell-change.ts'
import type { OrderStep } from './renumbering.ts'

/** A step as a page sends it along; undefined when it is something else. */
export function readOrderStep(text: string): OrderStep | undefined {
  const read = step.safeParse(fromJson(text))
  return read.success ? read.data : undefined
}

export function writeOrderStep(one: OrderStep): string {
  return JSON.stringify(one.kind === 'back' ? { kind: 'back', codes: [...one.codes] } : one)
}

const id = z.string().max(40)
const code = z.string().max(12)
const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('up'), id }),
  z.object({ kind: z.literal('down'), id }),
  z.object({ kind: z.literal('to-goal'), ids: z.array(id).max(2000), goal: code }),
  z.object({ kind: z.literal('close-gaps') }),
  z.object({
    kind: z.literal('back'),
    codes: z
      .array(z.tuple([id, code]))
      .max(5000)
      .transform((pairs) => new Map(pairs)),
  }),
])
