import type { Region } from '../../domain/regions/region.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { writeNumber } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import type { VerifiedChain } from '../../operations/audit/verify-audit.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'

/** Whether the log is as it was written down, computed anew while the visitor waits. */
export function VerifiedPage({
  visit,
  region,
  chains,
}: {
  visit: Visit
  region: Region
  chains: readonly VerifiedChain[]
}) {
  const { language } = visit
  const texts = auditTexts[language]
  const log = addresses.auditLog(language, region.id)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="overview"
      title={texts.verifyTitle}
      under={[{ title: texts.title, address: log }]}
    >
      {chains.some(({ broken }) => broken !== null) && (
        <div class="utrecht-alert utrecht-alert--error message" role="alert">
          <p>{texts.verifyAlarm}</p>
        </div>
      )}
      <header class="intro">
        <h1>{texts.verifyTitle}</h1>
        <p class="lead">{texts.verifyLead}</p>
      </header>
      {chains.length === 0 ? <p>{texts.emptyChain}</p> : <Chains language={language} chains={chains} />}
      <p>{texts.verifyHelp}</p>
      <p>
        <a href={log}>{texts.back}</a>
      </p>
    </RegionPage>
  )
}

function Chains({ language, chains }: { language: Language; chains: readonly VerifiedChain[] }) {
  const texts = auditTexts[language]
  return (
    <TableRegion language={language} id="tabel-controle" caption={texts.verifyCaption} plain>
      <thead>
        <tr>
          <th scope="col">{texts.verifyChain}</th>
          <th scope="col" class="cell--number">
            {texts.verifyEntries}
          </th>
          <th scope="col">{texts.verifyOutcome}</th>
          <th scope="col">{texts.verifyEnd}</th>
        </tr>
      </thead>
      <tbody>
        {chains.map(({ chain, entries, broken, end }) => (
          <tr key={chain}>
            <th scope="row">{texts.chains[chain]}</th>
            <td class="cell--number">{writeNumber(language, entries)}</td>
            <td>{broken === null ? texts.sound : texts.brokenBecause[broken.because](broken.number)}</td>
            <td>
              <code>{end}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
