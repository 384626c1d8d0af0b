import { openRemarks } from '../../domain/publications/check-summary.ts'
import type { Language } from '../../language/language.ts'
import { publishingTexts } from '../../language/publishing-texts.ts'
import type { PublishingDesk } from '../../operations/publications/read-publishing-desk.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'
import { CheckSummaryList } from './check-summary-list.tsx'

type Props = { language: Language; desk: PublishingDesk }

/** What a reader will be told about the plan, and which figures will be shown differently. */
export function PublishChecks({ language, desk }: Props) {
  const texts = publishingTexts[language]
  const { region, check } = desk
  const open = openRemarks(check)
  return (
    <>
      <section class="section" aria-labelledby="klaar">
        <h2 id="klaar">{texts.checkNow}</h2>
        <p class={`utrecht-alert ${open > 0 ? 'utrecht-alert--info' : 'utrecht-alert--ok'} message`}>
          {open > 0 ? texts.checkNowOpen(open) : texts.checkNowDone}
        </p>
        <details class="help">
          <summary>{texts.perRule}</summary>
          <div class="help__body">
            <CheckSummaryList language={language} check={check} heading="h3" />
          </div>
        </details>
        <p>
          <a href={addresses.planCheck(language, region.id)}>{texts.toTheCheck}</a>
        </p>
      </section>
      <section class="section" aria-labelledby="beschermd">
        <h2 id="beschermd">{texts.protectionNow}</h2>
        {desk.protection.length === 0 ? (
          <p>{texts.protectionNone}</p>
        ) : (
          <ProtectionTable language={language} desk={desk} />
        )}
      </section>
    </>
  )
}

function ProtectionTable({ language, desk }: Props) {
  const texts = publishingTexts[language]
  return (
    <TableRegion language={language} id="tabel-beschermd" caption={texts.protectionCaption} plain>
      <thead>
        <tr>
          <th scope="col">{texts.indicatorColumn}</th>
          {[texts.roundedColumn, texts.classColumn, texts.withheldColumn].map((heading) => (
            <th scope="col" class="cell--number" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {desk.protection.map(({ code, name, rounded, classes, withheld }) => (
          <tr key={code}>
            <th scope="row">
              {code} <span lang="nl">{name}</span>
            </th>
            <td class="cell--number">{rounded}</td>
            <td class="cell--number">{classes}</td>
            <td class="cell--number">{withheld}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
