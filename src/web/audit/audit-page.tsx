import type { AuditFilterKey } from '../../domain/audit/audit-filter.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import { formTexts } from '../../language/form-texts.ts'
import { addresses } from '../addresses.ts'
import { ErrorSummary } from '../forms/field-problems.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { AuditFilterForm } from './audit-filter-form.tsx'
import type { AuditPageProps } from './audit-page-props.ts'
import { AuditTable } from './audit-table.tsx'
import { mostInFile } from './most-in-file.ts'
import { OlderAndNewer } from './older-and-newer.tsx'

/** What happened in a region, newest first. */
export function AuditPage(props: AuditPageProps) {
  const { visit, log, asked, problems } = props
  const { language } = visit
  const texts = auditTexts[language]
  const { region, total } = log
  return (
    <RegionPage visit={visit} region={region} section="overview" title={texts.title} width="wide">
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => texts.keys[field as AuditFilterKey]}
      />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p>
          <a href={addresses.verifyAuditLog(language, region.id)}>{texts.verify}</a>
        </p>
      </header>
      <AuditFilterForm {...props} />
      <section class="section" aria-labelledby="regels">
        <div class="section__head">
          <h2 id="regels">{texts.found(total)}</h2>
          {total > 0 && (
            <div class="section__actions">
              {(['xlsx', 'csv'] as const).map((format) => (
                <a
                  key={format}
                  class="utrecht-button utrecht-button--subtle"
                  href={addresses.exportAuditLog(language, region.id, format, asked)}
                >
                  {formTexts[language].downloadAs(formTexts[language].importKinds[format])}
                </a>
              ))}
            </div>
          )}
        </div>
        {total > mostInFile && <p class="muted">{texts.fileLimit(mostInFile)}</p>}
        {total === 0 ? (
          <div class="empty">
            <p>{texts.none}</p>
          </div>
        ) : (
          <AuditTable log={log} reader={props.reader} />
        )}
        <OlderAndNewer {...props} />
      </section>
    </RegionPage>
  )
}
