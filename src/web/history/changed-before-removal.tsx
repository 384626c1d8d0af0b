import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { type Conflict, readConflict } from '../../operations/history/read-conflict.ts'
import type { Register } from '../../operations/registers/register.ts'
import { makerWords } from '../../presentation/history/making-words.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { problemPage } from '../problem-page.tsx'
import { sectionOf } from '../registers/section-of.ts'
import type { Visit, VisitContext } from '../visit.ts'
import { DifferenceTable } from './difference-table.tsx'

/** Removing was asked for of something that has changed since: what changed, and the question again. */
export async function answerChangedBeforeRemoval(
  context: VisitContext,
  register: Register,
  id: string,
  begun: string | undefined,
) {
  const visit = context.get('visit')
  const read = await readConflict(visit.needs, context.req.param('region') ?? '', register, id, begun)
  if (!read.ok) return problemPage(context, read.problem.kind)
  return answerPage(
    context,
    <RemovalPage visit={visit} register={register} id={id} conflict={read.value} />,
    409,
  )
}

type Props = { visit: Visit; register: Register; id: string; conflict: Conflict }

function RemovalPage({ visit, register, id, conflict }: Props) {
  const { language } = visit
  const texts = historyTexts[language]
  const { noun } = register
  const { region, theirs, begunWith, by, isTakenAway, presentVersion } = conflict
  const list = {
    title: registerTexts[noun][language].plural,
    address: addresses.register(language, region.id, noun),
  }
  const title = isTakenAway ? texts.alreadyRemoved : texts.removeTitle
  return (
    <RegionPage
      visit={visit}
      region={region}
      section={sectionOf[noun]}
      title={title}
      width="narrow"
      under={[list]}
    >
      <h1>{title}</h1>
      {by !== null && (
        <p class="lead">
          {makerWords(language, by)}, {writeMoment(language, by.at)}
        </p>
      )}
      {begunWith !== null && !isTakenAway && (
        <DifferenceTable
          visit={visit}
          register={register}
          region={region}
          before={begunWith}
          after={theirs}
          caption={texts.difference}
        />
      )}
      {!isTakenAway && (
        <form method="post" action={addresses.removeEntry(language, region.id, noun, id)}>
          <input type="hidden" name={versionKey} value={presentVersion} />
          <p>{texts.removeQuestion}</p>
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.removeAnyway}
          </button>
        </form>
      )}
      <p>
        <a href={isTakenAway ? list.address : addresses.entry(language, region.id, noun, id)}>
          {isTakenAway ? texts.toList : texts.leave}
        </a>
      </p>
    </RegionPage>
  )
}
