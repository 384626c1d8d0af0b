import type { Outcome } from '../../domain/outcome.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import type { Conflict } from '../../operations/history/conflict-in.ts'
import { makerWords } from '../../presentation/history/making-words.ts'
import { answerPage } from '../answer.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitContext } from '../visit.ts'
import { DifferenceTable } from './difference-table.tsx'
import type { Versioned } from './versioned.ts'

/** What was to be taken away, and what is sent to do it all the same. */
export type ToRemove = {
  thing: Versioned
  conflict: Conflict
  remove: { address: string; sent?: Readonly<Record<string, string>> }
}

/** Removing was asked for of something that has changed since: what changed, and the question again. */
export async function answerChangedBeforeRemoval(context: VisitContext, found: Outcome<ToRemove>) {
  if (!found.ok) return problemPage(context, found.problem.kind)
  return answerPage(context, <RemovalPage visit={context.get('visit')} {...found.value} />, 409)
}

function RemovalPage({ visit, thing, conflict, remove }: ToRemove & { visit: Visit }) {
  const { language } = visit
  const texts = historyTexts[language]
  const { region, theirs, begunWith, by, isTakenAway, presentVersion } = conflict
  const title = isTakenAway ? texts.alreadyRemoved : texts.removeTitle
  return (
    <RegionPage
      visit={visit}
      region={region}
      section={thing.section}
      title={title}
      width="narrow"
      under={thing.under}
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
          thing={thing}
          region={region}
          before={begunWith}
          after={theirs}
          caption={texts.difference}
        />
      )}
      {!isTakenAway && (
        <form method="post" action={remove.address}>
          {Object.entries(remove.sent ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name={versionKey} value={presentVersion} />
          <p>{texts.removeQuestion}</p>
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.removeAnyway}
          </button>
        </form>
      )}
      <p>
        <a href={isTakenAway ? thing.gone : thing.present}>{isTakenAway ? texts.toList : texts.leave}</a>
      </p>
    </RegionPage>
  )
}
