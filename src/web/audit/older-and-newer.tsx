import { auditTexts } from '../../language/audit/audit-texts.ts'
import { addresses } from '../addresses.ts'
import type { AuditPageProps } from './audit-page-props.ts'

/** The way to the pages beside this one. */
export function OlderAndNewer({ visit: { language }, log, asked, page, perPage }: AuditPageProps) {
  const texts = auditTexts[language]
  const last = Math.max(1, Math.ceil(log.total / perPage))
  if (last === 1 && page === 1) return null
  const to = (number: number) =>
    addresses.auditLog(language, log.region.id, {
      ...asked,
      ...(number === 1 ? {} : { pagina: String(number) }),
    })
  return (
    <nav class="utrecht-pagination pagination no-print" aria-label={texts.pages}>
      {page > 1 && (
        <a class="utrecht-pagination__relative-link" rel="prev" href={to(Math.min(page - 1, last))}>
          {texts.newer}
        </a>
      )}
      <span class="muted number">
        {page} / {last}
      </span>
      {page < last && (
        <a class="utrecht-pagination__relative-link" rel="next" href={to(page + 1)}>
          {texts.older}
        </a>
      )}
    </nav>
  )
}
