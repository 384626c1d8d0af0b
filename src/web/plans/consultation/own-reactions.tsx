import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import type { Language } from '../../../language/language.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { ReactionVoice } from './reaction-voice.tsx'
import type { ReadingWays } from './reading-ways.ts'

type Props = {
  language: Language
  plan: ConsultedPlan
  own: readonly Reaction[]
  ways: ReadingWays
  isOpen: boolean
  /** The whole address of this page, for who has no account to come back with. */
  address?: string
}

/** What somebody said before, with the answer; while it is open each can still be changed. */
export function OwnReactions({ language, plan, own, ways, isOpen, address }: Props) {
  const texts = readingTexts[language]
  if (own.length === 0) return null
  return (
    <section class="section" aria-labelledby="mijn">
      <h2 id="mijn">{texts.own}</h2>
      {address !== undefined && (
        <>
          <p>{texts.ownHelp}</p>
          <div class="utrecht-form-field field">
            <label class="utrecht-form-label" for="mijn-adres">
              {texts.ownAddress}
            </label>
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="text"
              id="mijn-adres"
              value={address}
              readOnly
              autocomplete="off"
            />
          </div>
        </>
      )}
      {own.map((reaction) => (
        <ReactionVoice
          key={reaction.number}
          language={language}
          plan={plan}
          reaction={reaction}
          to={isOpen && !reaction.isWithdrawn ? ways.own(reaction.number) : undefined}
          toWords={texts.change}
        />
      ))}
    </section>
  )
}
