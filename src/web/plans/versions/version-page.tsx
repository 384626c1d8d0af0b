import { stageOf } from '../../../domain/plans/versions/plan-version.ts'
import { writeDay } from '../../../language/figures.ts'
import { planVersionTexts } from '../../../language/plans/plan-version-texts.ts'
import { versionDocumentTexts } from '../../../language/plans/version-document-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import { CheckSummaryList } from '../../publications/check-summary-list.tsx'
import { PlanOverview } from '../plan-overview.tsx'
import { ThreadLink } from '../thread/thread-link.tsx'
import { StepForm } from './step-form.tsx'
import type { VersionPageProps } from './version-page-props.ts'
import { VersionMarks } from './version-words.tsx'

/** One version: where it stands, how it got there, and the plan as it was submitted. */
export function VersionPage(props: VersionPageProps) {
  const { visit, region, regionThen, version, versions, plan, check, problems, isBehind = false } = props
  const { language } = visit
  const texts = planVersionTexts[language]
  const title = texts.versionTitled(version.number, version.title)
  const before = versions.find(({ number }) => number < version.number)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={title}
      width="wide"
      under={[{ title: texts.title, address: addresses.planVersions(language, region.id) }]}
    >
      <ErrorSummary language={language} problems={problems} labelOf={(field) => labelOf(texts, field)} />
      <VersionSaid {...props} />
      {isBehind && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{texts.meanwhile}</p>
        </div>
      )}
      <header class="intro">
        <p class="intro__kicker">
          {texts.version(version.number)}{' '}
          <VersionMarks language={language} version={version} versions={versions} />
        </p>
        <h1 lang="nl">{version.title}</h1>
        {version.note !== '' && (
          <p class="lead" lang="nl">
            {version.note}
          </p>
        )}
        <p class="muted">{texts.immutable}</p>
        <ThreadLink language={language} regionId={region.id} noun="versions" id={String(version.number)} />
        <ul class="plain-list no-print">
          <li>
            <a href={addresses.versionDocument(language, region.id, version.number)}>
              {versionDocumentTexts[language].onPage(version.number)}
            </a>
          </li>
          <li>
            <a href={addresses.comparePlanVersions(language, region.id, version.number)}>
              {texts.compareWithConcept}
            </a>
          </li>
          {before && (
            <li>
              <a href={addresses.comparePlanVersions(language, region.id, before.number, version.number)}>
                {texts.compareWithBefore(before.number)}
              </a>
            </li>
          )}
        </ul>
      </header>
      <section class="section" aria-labelledby="weg">
        <h2 id="weg">{texts.way}</h2>
        <TableRegion language={language} id="tabel-weg" caption={texts.wayTable} headed stacked plain>
          <thead>
            <tr role="row">
              {[texts.stage, texts.day, texts.note, texts.by].map((head) => (
                <th scope="col" role="columnheader" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {version.steps.map(({ number, stage, takenOn, note, takenBy }) => (
              <tr role="row" key={number}>
                <th scope="row" role="rowheader">
                  {termTexts[language].planStages[stage]}
                </th>
                <td {...stackedCell(texts.day)}>{writeDay(language, takenOn)}</td>
                <td {...stackedCell(texts.note)} lang="nl">
                  {note === '' ? '–' : note}
                </td>
                <td {...stackedCell(texts.by)}>{takenBy ?? texts.formerMember}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </section>
      <StepForm {...props} />
      <section class="section" aria-labelledby="toets">
        <h2 id="toets">{texts.check}</h2>
        <CheckSummaryList language={language} check={check} heading="h3" />
      </section>
      <section class="section" aria-labelledby="plan">
        <h2 id="plan">{texts.plan}</h2>
        <PlanOverview language={language} region={regionThen} plan={plan} />
      </section>
    </RegionPage>
  )
}

function VersionSaid({ visit: { language, url }, version }: VersionPageProps) {
  const texts = planVersionTexts[language]
  const done = url.searchParams.get('gedaan')
  if (done !== 'ingediend' && done !== 'stap') return null
  return (
    <Said>
      <p>
        {done === 'ingediend'
          ? texts.saidSubmitted(version.number)
          : texts.saidStep(termTexts[language].planStages[stageOf(version)])}
      </p>
    </Said>
  )
}

function labelOf(texts: (typeof planVersionTexts)['nl'], field: string): string {
  if (field === 'stage') return texts.stepStage
  return field === 'note' ? texts.stepNote : texts.fields.takenOn
}
