import { dayOf } from '../../domain/dates.ts'
import { handoverOn } from '../../domain/regions/handover.ts'
import { writeDay, writeList } from '../../language/figures.ts'
import { myRegionsTexts, overviewTexts } from '../../language/home-texts.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { MyRegion } from '../../operations/regions/list-my-regions.ts'
import { addresses } from '../addresses.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { handoverWords } from './handover-words.ts'

/** The regions of whoever is signed in; for some also the way to a new one. */
export function MyRegionsPage({ visit, regions }: { visit: Visit; regions: readonly MyRegion[] }) {
  const { language, needs } = visit
  const texts = myRegionsTexts[language]
  const mayFound = needs.caller.kind === 'person' && needs.caller.mayFoundRegions
  const found = (
    <a class="utrecht-button utrecht-button--primary-action" href={addresses.newRegion(language)}>
      {texts.found}
    </a>
  )
  return (
    <Page visit={visit} title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        {regions.length > 0 && <p class="lead">{texts.lead}</p>}
      </header>
      {regions.length === 0 ? (
        <div class="empty">
          <h2 class="empty__title">{texts.empty}</h2>
          <p>{mayFound ? texts.emptyFound : texts.emptyHelp}</p>
          {mayFound && <p>{found}</p>}
        </div>
      ) : (
        <>
          {mayFound && <p>{found}</p>}
          <ul class="cards">
            {regions.map((region) => (
              <RegionCard key={region.id} language={language} region={region} today={dayOf(needs.today)} />
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

function RegionCard({ language, region, today }: { language: Language; region: MyRegion; today: string }) {
  const texts = myRegionsTexts[language]
  return (
    <li class="card">
      <h2 class="card__title">
        <a href={addresses.region(language, region.id)} lang="nl">
          {region.name}
        </a>{' '}
        {region.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </h2>
      <p>{texts.role(rolesOf(language, region))}.</p>
      <p>{texts.plan(overviewTexts[language].years(region.planFrom, region.planTo))}</p>
      <p class="card__meta">
        {overviewTexts[language].handover}: {writeDay(language, region.handoverOn)},{' '}
        {handoverWords(language, handoverOn(region.handoverOn, today)).toLowerCase()}
      </p>
    </li>
  )
}

function rolesOf(language: Language, { roles, municipalities }: MyRegion): string {
  const words = roles.map((role) => {
    const name = termTexts[language].roles[role].toLowerCase()
    return role === 'municipal-editor'
      ? myRegionsTexts[language].editorOf(name, writeList(language, municipalities))
      : name
  })
  return writeList(language, words)
}
