import type { ComponentChildren } from 'preact'
import { mayWrite, mayWriteSome } from '../../../domain/caller.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { Language } from '../../../language/language.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

/** Under these names the form tells which findings were chosen, and what is made of them. */
export const choosing = { finding: 'bevinding', make: 'maak', goal: 'doel', action: 'actie' } as const

export function mayChoose({ needs: { caller } }: Visit, regionId: string): boolean {
  return mayWriteSome(caller, regionId, 'actions')
}

/** A list in which findings can be ticked, with what can be made of them. Without that right it is just the list. */
export function ChooseFindings({
  visit,
  regionId,
  children,
}: {
  visit: Visit
  regionId: string
  children: ComponentChildren
}) {
  const { language, needs } = visit
  const texts = gapTexts[language]
  if (!mayChoose(visit, regionId)) return children
  const button = (value: string, words: string) => (
    <button
      class="utrecht-button utrecht-button--secondary-action"
      type="submit"
      name={choosing.make}
      value={value}
    >
      {words}
    </button>
  )
  return (
    <form class="choose-findings" method="get" action={addresses.findingsToPlan(language, regionId)}>
      {children}
      <p class="small muted no-print">{texts.chooseHint}</p>
      <div class="utrecht-button-group no-print">
        {mayWrite(needs.caller, regionId, 'goals') && button(choosing.goal, texts.makeGoal)}
        {button(choosing.action, texts.makeAction)}
      </div>
    </form>
  )
}

/** The tick of one finding. */
export function FindingTick({
  language,
  number,
  title,
  shown = false,
}: {
  language: Language
  number: number
  title: string
  /** The title stands beside it; else it is only heard. */
  shown?: boolean
}) {
  return (
    <label class="choice no-print">
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        name={choosing.finding}
        value={number}
      />
      {shown ? (
        <span lang="nl">
          {number}. {title}
        </span>
      ) : (
        <span class="visually-hidden">{gapTexts[language].chooseFor(title)}</span>
      )}
    </label>
  )
}
