import type { FieldProblems } from '../../domain/outcome.ts'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { OpenInvitation } from '../../operations/invitations/open-invitation.ts'
import type { InvitedMatter } from '../../operations/invitations/read-invited.ts'
import { askedQuestions } from '../../presentation/explorations/asked-questions.ts'
import { addresses } from '../addresses.ts'
import { QuestionsList } from '../explorations/deliveries/questions-list.tsx'
import { ErrorSummary } from '../forms/field-problems.tsx'
import type { Entered } from '../forms/form-body.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { AskedFacts, titleOf } from './asked-facts.tsx'
import { DeliverySection } from './delivery-section.tsx'
import { InvitedForm } from './invited-form.tsx'
import { SentList } from './sent-list.tsx'

type Props = {
  visit: Visit
  token: string
  opened: OpenInvitation
  matter: InvitedMatter
  entered: Entered
  problems: FieldProblems
  /** The entry sent before by the same link that is corrected here. */
  changing?: string
  /** A step with the delivery that could not be taken, with what was written at it. */
  stepTaken?: { note: string; problems: FieldProblems }
}

/** The one form an invitation is for: who asks what and why first, then the form, then what was sent so far. */
export function InvitedPage({ visit, token, opened, matter, entered, problems, changing, stepTaken }: Props) {
  const { language } = visit
  const { terms, regionName, uses } = opened
  const texts = guestTexts[language]
  const isCorrecting = terms.noun === 'findings' && changing !== undefined
  const title = isCorrecting ? texts.change : titleOf(language, terms, matter)
  const leads = {
    findings: texts.findingsLead,
    observations: texts.observationsLead,
    contributions: texts.contributionsLead,
  }
  const labels = registerTexts[terms.noun][language]
  return (
    <Page visit={visit} title={title} width="narrow">
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labels.fields[field]?.label ?? labels.singular}
      />
      <header class="intro">
        <p class="intro__kicker">{texts.kicker(regionName)}</p>
        <h1>{title}</h1>
        {!isCorrecting && <p class="lead">{leads[terms.noun]}</p>}
      </header>
      {!isCorrecting && <AskedFacts language={language} opened={opened} matter={matter} />}
      {!isCorrecting && matter.delivery && (
        <QuestionsList
          language={language}
          actionLines={matter.region.actionLines}
          questions={askedQuestions(matter.delivery.questions)}
          lines={terms.actionLines}
          heading="h2"
        />
      )}
      <InvitedForm
        visit={visit}
        terms={terms}
        region={matter.region}
        entered={entered}
        problems={problems}
        {...(changing === undefined ? {} : { changing })}
      />
      {isCorrecting ? (
        <p>
          <a href={addresses.invitation(language, token)}>{texts.back}</a>
        </p>
      ) : (
        terms.noun === 'findings' && (
          <SentList visit={visit} token={token} terms={terms} matter={matter} uses={uses} />
        )
      )}
      {!isCorrecting && matter.delivery && (
        <DeliverySection
          visit={visit}
          token={token}
          delivery={matter.delivery}
          sent={uses}
          isBelowForm
          {...(stepTaken ?? {})}
        />
      )}
    </Page>
  )
}
