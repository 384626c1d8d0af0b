import { byCode } from '../plan-code.ts'
import { partsOfName, placeParts } from './place-in-plan.ts'

/** The whole plan first, then per action line the line, its goals and its actions, in the order in which the plan prints them. */
export function byPlace(first: string, second: string): number {
  const [one, other] = [rankOf(first), rankOf(second)]
  return byCode(one.code, other.code) || one.part - other.part
}

function rankOf(name: string): { code: string; part: number } {
  const { about, part } = partsOfName(name)
  const code = about.split('-')[1] ?? ''
  return { code: code === '' ? '0' : code, part: (placeParts as readonly string[]).indexOf(part) }
}
