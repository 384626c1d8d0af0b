import type { FieldProblems } from '../../domain/outcome.ts'
import { fieldProblemTexts } from '../../language/field-problem-texts.ts'
import { actionModelTexts } from '../../language/plans/action-model-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { Register } from '../../operations/registers/register.ts'
import { readEntry } from '../../operations/registers/work-on-register.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext } from '../visit.ts'
import { sectionOf } from './section-of.ts'

/** Why an entry cannot be taken away, and what can be done with it instead. */
export async function answerRemovalRefused(
  context: VisitContext,
  register: Register,
  id: string,
  fields: FieldProblems,
) {
  const visit = context.get('visit')
  const { language, needs } = visit
  const { noun } = register
  const found = await readEntry(needs, context.req.param('region') ?? '', register, id)
  if (!found.ok) return problemPage(context, found.problem.kind)
  const { region, entry } = found.value
  const texts = actionModelTexts[language]
  const list = addresses.register(language, region.id, noun)
  const change = addresses.changeEntry(language, region.id, noun, id)
  const title = `${registerTexts[noun][language].singular} ${String(entry.values[register.name])}`
  const mayStop = noun === 'actions'
  return answerPage(
    context,
    <RegionPage
      visit={visit}
      region={region}
      section={sectionOf[noun]}
      title={title}
      width="narrow"
      under={[{ title: registerTexts[noun][language].plural, address: list }]}
    >
      <h1>{mayStop ? texts.inUseTitle : texts.goalInUseTitle}</h1>
      <p class="lead">{title}</p>
      {Object.entries(fields).map(([key, { code, detail = '' }]) => (
        <p key={key}>{fieldProblemTexts[language][code](detail)}</p>
      ))}
      <div class="utrecht-button-group">
        {mayStop && (
          <>
            <a class="utrecht-button utrecht-button--primary-action" href={`${change}?status=stopped`}>
              {texts.stop}
            </a>
            <a class="utrecht-button utrecht-button--secondary-action" href={`${change}?status=merged`}>
              {texts.merge}
            </a>
          </>
        )}
        <a
          class="utrecht-button utrecht-button--subtle"
          href={addresses.entry(language, region.id, noun, id)}
        >
          {texts.back}
        </a>
      </div>
    </RegionPage>,
    409,
  )
}
