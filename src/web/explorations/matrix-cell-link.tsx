import type { MatrixCell } from '../../domain/explorations/matrix.ts'
import { aims, findingStates } from '../../domain/terms.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { termTexts } from '../../language/term-texts.ts'

const looks = {
  measures: '',
  gap: ' matrix__link--gap',
  unmatched: ' matrix__link--missing',
  none: ' matrix__link--none',
  blank: ' matrix__link--missing',
} as const satisfies Record<MatrixCell['state'], string>

/** Short: a sub-theme has a low row, in which what is empty is a sign for the eye and words for the ear; its reason stands with the line. */
type Props = { language: Language; cell: MatrixCell; where: string; short: boolean }

const signs: Partial<Record<MatrixCell['state'], string>> = { blank: '–', unmatched: '0' }

/** One square; without an address it is plain, as in a publication. */
export function MatrixCellLink({ address, ...props }: Props & { address?: string }) {
  const look = `matrix__link${looks[props.cell.state]}`
  return address === undefined ? (
    <div class={look}>
      <CellContent {...props} />
    </div>
  ) : (
    <a class={look} href={address}>
      <CellContent {...props} />
    </a>
  )
}

function CellContent({ language, cell, where, short }: Props) {
  const texts = explorationTexts[language]
  const sign = short ? signs[cell.state] : undefined
  return (
    <>
      <span class="matrix__where">{where}</span>{' '}
      {cell.state === 'measures' ? (
        aims.codes.map((aim) => (
          <span class={`matrix__aim${cell.perAim[aim] === 0 ? ' matrix__aim--none' : ''}`} key={aim}>
            {texts.aimsShort[aim]} <b>{cell.perAim[aim]}</b>{' '}
          </span>
        ))
      ) : (
        <span class="matrix__word">
          {sign !== undefined && <span aria-hidden="true">{sign}</span>}
          <span class={sign === undefined ? '' : 'visually-hidden'}>
            {matrixTexts[language].states[cell.state]}
          </span>
        </span>
      )}{' '}
      {cell.state === 'none' && !short && (
        <span class="matrix__reason" lang="nl">
          {cell.reason}
        </span>
      )}
      {cell.findings > 0 && <span class="matrix__states">{statesOf(language, cell)}</span>}
    </>
  )
}

/** "2 bestaat · 1 gepland": what there is, in the order of the list. */
function statesOf(language: Language, { perState }: MatrixCell): string {
  const words = termTexts[language].findingStates
  return findingStates.codes
    .filter((state) => perState[state] > 0)
    .map((state) => `${perState[state]}\u00a0${words[state].toLowerCase()}`)
    .join(' · ')
}
