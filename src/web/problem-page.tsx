import type { Problem } from '../domain/outcome.ts'
import { problemTexts } from '../language/problem-texts.ts'
import { siteTexts } from '../language/site-texts.ts'
import { addresses } from './addresses.ts'
import { answerPage } from './answer.ts'
import { Page } from './layout/page.tsx'
import type { VisitContext } from './visit.ts'

type PageProblem = Problem['kind'] | 'cross-site' | 'too-large' | 'too-often' | 'database-away' | 'unexpected'

const statuses = {
  'not-found': 404,
  'not-allowed': 403,
  'not-signed-in': 401,
  invalid: 422,
  conflict: 409,
  'changed-meanwhile': 409,
  'cross-site': 403,
  'too-large': 413,
  'too-often': 429,
  unexpected: 500,
  'database-away': 503,
} as const satisfies Record<PageProblem, number>

/** What a visitor sees instead of a page; what they typed comes back with it, so that nothing is lost. */
export async function problemPage(
  context: VisitContext,
  kind: PageProblem,
  typed: Record<string, unknown> = {},
) {
  const visit = context.get('visit')
  const { language, url } = visit
  const texts = problemTexts[language]
  const { title, body } = texts[kind]
  const kept = Object.entries(typed).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return answerPage(
    context,
    <Page visit={visit} title={title} width="narrow">
      <h1>{title}</h1>
      <p class="lead">{body}</p>
      {kind === 'unexpected' && context.env?.watched?.id && <p>{texts.reference(context.env.watched.id)}</p>}
      {kind === 'not-signed-in' && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.signIn(language, url.pathname)}
          >
            {siteTexts[language].signIn}
          </a>
        </p>
      )}
      {kept.length > 0 && (
        <>
          <p>{texts.typed}</p>
          <dl class="facts facts--wide">
            {kept.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{String(value)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>
        <a href={addresses.home(language)}>{texts.home}</a>
      </p>
    </Page>,
    statuses[kind],
  )
}
