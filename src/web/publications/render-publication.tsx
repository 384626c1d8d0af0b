import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { PublicationFacts } from '../../domain/publications/publication-facts.ts'
import { languages } from '../../language/language.ts'
import type { PublicationPage } from '../../operations/publications/publish.ts'
import { dataFiles } from '../../presentation/publications/data-files.ts'
import { AccountabilityPage } from './accountability-page.tsx'
import { PublicExplorationPage } from './exploration-page.tsx'
import { FrontPage } from './front-page.tsx'
import { PublicInvolvementPage } from './involvement-page.tsx'
import { PublicMoneyPage } from './money-page.tsx'
import { PublicMonitorPage } from './monitor-page.tsx'
import { PublicPlanPage } from './plan-page.tsx'
import { type PublicPageName, type PublicPageProps, publicPageNames, publicPages } from './public-pages.ts'
import { publishedLogo } from './published-logo.ts'

const components = {
  front: FrontPage,
  plan: PublicPlanPage,
  exploration: PublicExplorationPage,
  monitor: PublicMonitorPage,
  money: PublicMoneyPage,
  involvement: PublicInvolvementPage,
  accountability: AccountabilityPage,
} as const satisfies Record<PublicPageName, (props: PublicPageProps) => VNode>

/** Every page in both languages as a whole document, and the data files. The same facts give the same bytes. */
export function renderPublication(facts: PublicationFacts): PublicationPage[] {
  const pages = languages.flatMap((language) =>
    publicPageNames.map((name) => {
      const Page = components[name]
      const html = `<!doctype html>${renderToString(<Page language={language} facts={facts} />)}`
      const path = [language, publicPages[name]].filter(Boolean).join('/')
      return { path, mediaType: 'text/html; charset=utf-8', body: new TextEncoder().encode(html) }
    }),
  )
  const files = dataFiles(facts).map(({ name, body }) => ({
    path: `data/${name}`,
    mediaType: 'text/csv; charset=utf-8',
    body,
  }))
  return [...pages, ...files, ...publishedLogo(facts)]
}
