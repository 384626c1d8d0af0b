import { editedMunicipalities, mayWrite } from '../../../domain/caller.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { fieldsOfProposal } from '../../../domain/plans/versions/change-proposal.ts'
import { nounAddresses } from '../../../domain/registers/noun.ts'
import { formTexts } from '../../../language/form-texts.ts'
import { changeProposalTexts } from '../../../language/plans/change-proposal-texts.ts'
import { registerTexts } from '../../../language/registers/register-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { ProposalMatter } from '../../../operations/plans/versions/read-change-proposals.ts'
import { addresses } from '../../addresses.ts'
import { LongTextControl, SelectControl } from '../../forms/controls.tsx'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import { EntryFields } from '../../registers/entry-fields.tsx'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; matter: ProposalMatter; entered: Entered; problems: FieldProblems }

/** The form of a goal or action, to say what of it should be different; what is sent changes nothing yet. */
export function ProposePage({ visit, matter, entered, problems }: Props) {
  const { language, needs, url } = visit
  const { region, noun, object, inForce } = matter
  const texts = changeProposalTexts[language]
  const words = registerTexts[noun][language]
  const code = String(object?.values['code'] ?? '')
  const title = object ? `${texts.propose}: ${texts.nameOf[noun](code)}` : texts.proposeNew[noun]
  const places = ownPlaces(matter, visit)
  const labels: Readonly<Record<string, string>> = texts.fields
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      width="narrow"
      title={title}
      under={[{ title: texts.title, address: addresses.changeProposals(language, region.id) }]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labels[field] ?? words.fields[field]?.label ?? words.singular}
      />
      <h1>{title}</h1>
      <p class="lead">{texts.formLead(inForce.number)}</p>
      <keep-draft
        data-draft={`${region.id}/voorstellen/${nounAddresses[noun]}/${object?.id ?? 'nieuw'}`}
        data-note={formTexts[language].draftFound}
        data-restore={formTexts[language].draftRestore}
        data-discard={formTexts[language].draftDiscard}
      >
        <form class="form" method="post" action={`${url.pathname}${url.search}`} novalidate>
          <LongTextControl
            language={language}
            name="reason"
            label={texts.fields.reason}
            help={texts.reasonHelp}
            required
            problem={problems['reason']}
            value={oneOf(entered, 'reason')}
          />
          {places.length > 1 && (
            <SelectControl
              language={language}
              name="inNameOf"
              label={texts.fields.inNameOf}
              problem={problems['inNameOf']}
              value={oneOf(entered, 'inNameOf')}
              choices={places}
              {...(mayWrite(needs.caller, region.id, 'change-proposals') ? { none: texts.wholeRegion } : {})}
            />
          )}
          <EntryFields
            visit={visit}
            noun={noun}
            fields={fieldsOfProposal(noun)}
            matter={matter}
            entered={entered}
            problems={problems}
          />
          <div class="utrecht-button-group">
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {texts.send}
            </button>
            <a
              class="utrecht-button utrecht-button--subtle"
              href={
                object
                  ? addresses.entry(language, region.id, noun, object.id)
                  : addresses.changeProposals(language, region.id)
              }
            >
              {wordTexts[language].cancel}
            </a>
          </div>
        </form>
      </keep-draft>
    </RegionPage>
  )
}

/** The municipalities in whose name somebody can speak. */
function ownPlaces({ region }: ProposalMatter, { needs }: Visit) {
  const isOfRegion = mayWrite(needs.caller, region.id, 'change-proposals')
  const own = editedMunicipalities(needs.caller, region.id)
  return region.municipalities
    .filter(({ code }) => isOfRegion || own.includes(code))
    .map(({ code, name }) => ({ value: code, label: name }))
}
