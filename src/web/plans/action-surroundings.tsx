import { readDocumentLink } from '../../domain/plans/document-links.ts'
import type { Action, Plan } from '../../domain/plans/plan.ts'
import type { Language } from '../../language/language.ts'
import { actionModelTexts } from '../../language/plans/action-model-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { addresses } from '../addresses.ts'

type Props = { language: Language; regionId: string; plan: Plan; action: Action }

/** Where a merged action went, and what came into this one: both pages say so. */
export function MergedNote({ language, regionId, plan, action }: Props) {
  const texts = actionModelTexts[language]
  const into = plan.actions.filter(({ code }) => code === action.mergedInto)
  const absorbed = plan.actions.filter(({ mergedInto }) => mergedInto === action.code)
  if (into.length === 0 && absorbed.length === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--info message">
      {into.length > 0 && (
        <>
          <p>{texts.mergedInto}</p>
          <ActionLinks language={language} regionId={regionId} actions={into} />
        </>
      )}
      {absorbed.length > 0 && (
        <>
          <p>{texts.absorbed}</p>
          <ActionLinks language={language} regionId={regionId} actions={absorbed} />
        </>
      )}
    </div>
  )
}

/** How it goes in words, what it waits for, what waits for it, and where more is written. */
export function ActionSurroundings({ language, regionId, plan, action }: Props) {
  const texts = actionModelTexts[language]
  const awaited = plan.actions.filter(({ code }) => action.dependsOn.includes(code))
  const waiting = plan.actions.filter(({ dependsOn }) => dependsOn.includes(action.code))
  const documents = action.documents.flatMap((text) => readDocumentLink(text) ?? [])
  return (
    <>
      {action.progressNote !== '' && (
        <>
          <h2>
            {texts.progress}
            {action.progress !== null && `: ${termTexts[language].progressMarks[action.progress]}`}
          </h2>
          <p lang="nl">{action.progressNote}</p>
        </>
      )}
      {(action.risks !== '' || awaited.length > 0 || waiting.length > 0) && (
        <>
          <h2>{texts.dependence}</h2>
          {action.risks !== '' && <p lang="nl">{action.risks}</p>}
          {awaited.length > 0 && (
            <>
              <p>{texts.dependsOn}</p>
              <ActionLinks language={language} regionId={regionId} actions={awaited} />
            </>
          )}
          {waiting.length > 0 && (
            <>
              <p>{texts.awaitedBy}</p>
              <ActionLinks language={language} regionId={regionId} actions={waiting} />
            </>
          )}
        </>
      )}
      {documents.length > 0 && (
        <>
          <h2>{texts.documents}</h2>
          <ul class="utrecht-unordered-list">
            {documents.map(({ title, address }) => (
              <li key={`${title} ${address}`}>
                <a href={address} rel="noreferrer" lang="nl">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type LinksProps = { language: Language; regionId: string; actions: readonly Action[] }

function ActionLinks({ language, regionId, actions }: LinksProps) {
  return (
    <ul class="utrecht-unordered-list">
      {actions.map(({ id, code, title }) => (
        <li key={id}>
          <a href={addresses.entry(language, regionId, 'actions', id)}>
            {code} <span lang="nl">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
