import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { invitedFields } from '../../domain/invitations/invited-form.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { formTexts } from '../../language/form-texts.ts'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import { frameworkChoices } from '../../presentation/registers/framework-choices.ts'
import type { Entered } from '../forms/form-body.ts'
import { EntryFields } from '../registers/entry-fields.tsx'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  terms: InvitationTerms
  region: Region
  entered: Entered
  problems: FieldProblems
  changing?: string
}

/** The fields of the list somebody was invited for, without those the region decides. */
export function InvitedForm({ visit, terms, region, entered, problems, changing }: Props) {
  const { language, url } = visit
  const texts = guestTexts[language]
  const offered = (to: 'action-line' | 'sub-theme') =>
    frameworkChoices(region, to, language, terms.actionLines) ?? []
  return (
    <section class="section" aria-labelledby="invullen">
      <h2 id="invullen">{texts.whole}</h2>
      <keep-draft
        data-draft={`uitnodiging/${terms.id}/${changing ?? 'nieuw'}`}
        data-note={formTexts[language].draftFound}
        data-restore={formTexts[language].draftRestore}
        data-discard={formTexts[language].draftDiscard}
      >
        <form class="form" method="post" action={url.pathname} novalidate>
          <EntryFields
            visit={visit}
            noun={terms.noun}
            fields={invitedFields(terms)}
            matter={{
              region,
              choices: { 'action-line': offered('action-line'), 'sub-theme': offered('sub-theme') },
            }}
            entered={entered}
            problems={problems}
          />
          <div class="utrecht-button-group">
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {changing === undefined ? texts.send : texts.sendCorrection}
            </button>
          </div>
        </form>
      </keep-draft>
    </section>
  )
}
