import { Hono } from 'hono'
import { mayCoordinate, mayWriteFor } from '../../domain/caller.ts'
import { matrixOf } from '../../domain/explorations/matrix.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { formTexts } from '../../language/form-texts.ts'
import { findingTexts } from '../../language/registers/finding-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import {
  type ActionOfFinding,
  listActionsOfFinding,
} from '../../operations/explorations/list-actions-of-finding.ts'
import type { Entry } from '../../operations/registers/register.ts'
import { listEntries, readEntry } from '../../operations/registers/work-on-register.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { problemPage } from '../problem-page.tsx'
import { EntryPage } from '../registers/entry-page.tsx'
import type { Visit, VisitEnv } from '../visit.ts'
import { FindingCard } from './finding-card.tsx'
import { MatrixTable } from './matrix-table.tsx'

/** The exploration: the whole region at a glance, and the findings of one square. */
export function explorationPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/:region/verkenning', async (context) => {
      const visit = context.get('visit')
      const listed = await listEntries(visit.needs, context.req.param('region'), findingRegister)
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      return answerPage(context, <ExplorationPage visit={visit} {...listed.value} />)
    })
    .get('/:language/regios/:region/bevindingen/:id{[0-9a-f-]{36}}', async (context) => {
      const visit = context.get('visit')
      const { region, id } = context.req.param()
      const found = await readEntry(visit.needs, region, findingRegister, id)
      if (!found.ok) return problemPage(context, found.problem.kind)
      const actions = await listActionsOfFinding(visit.needs, region, id)
      return answerPage(
        context,
        <EntryPage visit={visit} register={findingRegister} {...found.value}>
          <ActionsOfFinding visit={visit} regionId={region} actions={actions} />
        </EntryPage>,
      )
    })
    .get('/:language/regios/:region/verkenning/:line/:place', async (context) => {
      const visit = context.get('visit')
      const { region: regionId, line, place } = context.req.param()
      const listed = await listEntries(visit.needs, regionId, findingRegister)
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      const { region, entries } = listed.value
      const actionLine = region.actionLines.find(({ number }) => String(number) === line)
      const isPlace = place === wholeRegion || region.municipalities.some(({ code }) => code === place)
      if (!actionLine || !isPlace) return problemPage(context, 'not-found')
      const here = entries.filter(
        ({ values }) => values['actionLine'] === actionLine.number && values['place'] === place,
      )
      return answerPage(
        context,
        <CellPage visit={visit} region={region} line={actionLine} place={place} entries={here} />,
      )
    })
}

function ExplorationPage({
  visit,
  region,
  entries,
}: {
  visit: Visit
  region: Region
  entries: readonly Entry[]
}) {
  const { language, needs } = visit
  const texts = explorationTexts[language]
  const matrix = matrixOf(region, entries)
  const cells = matrix.rows.flatMap((row) => row.cells)
  const gaps = cells.filter(({ state }) => state === 'gap').length
  const blanks = cells.filter(({ state }) => state === 'blank').length
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.title} width="wide">
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <section class="section">
        <div class="section__head">
          <p>{texts.sums(entries.length, gaps, blanks)}</p>
          <div class="section__actions">
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.register(language, region.id, 'findings')}
            >
              {texts.allFindings}
            </a>
            <a
              class="utrecht-button utrecht-button--subtle"
              href={addresses.exportRegister(language, region.id, 'findings', 'xlsx')}
            >
              {formTexts[language].downloadAs('Excel')}
            </a>
            {mayWriteAnywhere(visit, region) && (
              <>
                <a
                  class="utrecht-button utrecht-button--secondary-action"
                  href={addresses.importRegister(language, region.id, 'findings')}
                >
                  {formTexts[language].importFromFile}
                </a>
                <a
                  class="utrecht-button utrecht-button--primary-action"
                  href={addresses.newEntry(language, region.id, 'findings')}
                >
                  {findingTexts[language].add}
                </a>
              </>
            )}
          </div>
        </div>
        {entries.length === 0 && mayCoordinate(needs.caller, region.id) && (
          <div class="utrecht-alert utrecht-alert--info message">
            <p>{texts.noExploration}</p>
          </div>
        )}
        <MatrixTable
          language={language}
          region={region}
          matrix={matrix}
          hasExamples={entries.some(({ values }) => values['isExample'] === true)}
          cellAddress={(line, place) => addresses.explorationCell(language, region.id, line, place)}
        />
        <details class="help">
          <summary>{texts.whatIsGap}</summary>
          <div class="help__body">
            <p>{texts.gapExplained}</p>
          </div>
        </details>
      </section>
    </RegionPage>
  )
}

type CellProps = {
  visit: Visit
  region: Region
  line: Region['actionLines'][number]
  place: string
  entries: readonly Entry[]
}

function CellPage({ visit, region, line, place, entries }: CellProps) {
  const { language, needs } = visit
  const texts = explorationTexts[language]
  const title = texts.cellTitle(line.title[language], placeName(region, place, language))
  const mayAdd = mayWriteFor(needs.caller, region.id, place === wholeRegion ? null : place)
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={title}>
      <header class="intro">
        <p class="intro__kicker">{wordTexts[language].actionLine(line.number)}</p>
        <h1>{title}</h1>
      </header>
      {mayAdd && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newEntry(language, region.id, 'findings', {
              actionLine: String(line.number),
              place,
            })}
          >
            {findingTexts[language].add}
          </a>
        </p>
      )}
      {entries.length === 0 ? (
        <div class="empty">
          <p>{texts.cellEmpty}</p>
        </div>
      ) : (
        <ul class="cards">
          {entries.map((entry) => (
            <FindingCard
              key={entry.id}
              language={language}
              entry={entry}
              heading="h2"
              address={addresses.entry(language, region.id, 'findings', entry.id)}
            />
          ))}
        </ul>
      )}
    </RegionPage>
  )
}

/** The golden thread onwards from a finding; a person can walk it back on the action's page. */
function ActionsOfFinding({
  visit: { language },
  regionId,
  actions,
}: {
  visit: Visit
  regionId: string
  actions: readonly ActionOfFinding[]
}) {
  const texts = explorationTexts[language]
  return (
    <section class="section" aria-labelledby="kop-acties">
      <h2 id="kop-acties">{texts.linkedActions}</h2>
      {actions.length === 0 ? (
        <p class="muted">{texts.noLinkedActions}</p>
      ) : (
        <ul>
          {actions.map(({ id, code, title }) => (
            <li key={id} lang="nl">
              <a href={addresses.entry(language, regionId, 'actions', id)}>
                {code} {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function mayWriteAnywhere({ needs: { caller } }: Visit, region: Region): boolean {
  return (
    mayWriteFor(caller, region.id, null) ||
    region.municipalities.some(({ code }) => mayWriteFor(caller, region.id, code))
  )
}
