import { mayWriteSome } from '../../domain/caller.ts'
import { type NoPassage, passageOfSentences, standsIn } from '../../domain/explorations/passage.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import { type ReadInterview, readInterview } from './read-interview.ts'

/** What somebody chose: sentences by their number, or the words themselves, which then count. */
export type Chosen = { sentences: readonly number[]; words: string }

/** The words a finding is to be made of; nothing is stored yet. Words must stand in the interview, however they are spaced. */
export async function choosePassage(
  needs: Needs,
  regionId: string,
  id: string,
  chosen: Chosen,
): Promise<Outcome<{ interview: ReadInterview; passage: Outcome<string> }>> {
  const interview = await readInterview(needs, regionId, id)
  if (!interview.ok) return interview
  if (!mayWriteSome(needs.caller, regionId, 'findings')) return refused({ kind: 'not-allowed' })
  const { text, number } = interview.value.entry.values
  return done({
    interview: interview.value,
    passage: passageIn(String(text), chosen, String(number)),
  })
}

function passageIn(text: string, { sentences, words }: Chosen, number: string): Outcome<string> {
  const pasted = words.trim()
  if (pasted.length > longest) return invalid('passage', 'too-long', String(longest))
  if (pasted !== '')
    return standsIn(text, pasted) ? done(pasted) : invalid('passage', 'passage-not-in-interview', number)
  const taken = passageOfSentences(text, sentences)
  if ('problem' in taken) return invalid(fieldOf[taken.problem], taken.problem)
  return taken.passage.length > longest ? invalid('zin', 'too-long', String(longest)) : done(taken.passage)
}

/** As long as a finding takes. */
const longest = 4000

/** Beside which control it is told. */
const fieldOf = { 'passage-not-chosen': 'zin', 'sentences-not-successive': 'zin' } as const satisfies Record<
  NoPassage,
  string
>
