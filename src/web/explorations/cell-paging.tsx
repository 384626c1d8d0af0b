import { matrixTexts } from '../../language/matrix-texts.ts'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; page: number; perPage: number; chosen: number; address: string }

/** Which findings of a full square are shown, and the way to the others. */
export function CellPaging({ visit: { language }, page, perPage, chosen, address }: Props) {
  const texts = matrixTexts[language]
  const last = Math.max(1, Math.ceil(chosen / perPage))
  if (last === 1) return null
  const to = (number: number) =>
    number === 1 ? address : `${address}${address.includes('?') ? '&' : '?'}pagina=${number}`
  return (
    <nav class="utrecht-pagination pagination no-print" aria-label={texts.pages}>
      {page > 1 && (
        <a class="utrecht-pagination__relative-link" rel="prev" href={to(Math.min(page - 1, last))}>
          {texts.previous}
        </a>
      )}
      <span class="muted number">
        {texts.shown((page - 1) * perPage + 1, Math.min(page * perPage, chosen), chosen)}
      </span>
      {page < last && (
        <a class="utrecht-pagination__relative-link" rel="next" href={to(page + 1)}>
          {texts.next}
        </a>
      )}
    </nav>
  )
}
