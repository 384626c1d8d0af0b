import { mayWrite } from '../../domain/caller.ts'
import { type Values, wholeRegion } from '../../domain/registers/field.ts'
import { gapTexts } from '../../language/gap-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { EmptyCell } from '../../operations/explorations/select-empty-cells.ts'
import { addresses } from '../addresses.ts'
import { Lines } from '../history/lines.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; regionId: string; said: EmptyCell }

/** Why nothing is in a cell; or why nothing was, when something is there by now. */
export function SaidEmpty({ visit: { language, needs }, regionId, said }: Props) {
  const texts = gapTexts[language]
  const owner = { municipality: said.place === wholeRegion ? null : said.place }
  return (
    <div class="utrecht-alert utrecht-alert--info message">
      <p>{said.lapsed ? texts.lapsed : texts.saidEmpty}</p>
      <p lang="nl">
        <Lines text={said.reason} />{' '}
        {said.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </p>
      {mayWrite(needs.caller, regionId, 'empty-cells', owner) && (
        <p class="no-print">
          <a href={addresses.entry(language, regionId, 'empty-cells', said.id)}>{texts.changeReason}</a>
        </p>
      )}
    </div>
  )
}

/** From a reason to its cell, and whether it still holds. */
export function CellOfReason({
  visit: { language },
  regionId,
  values,
}: {
  visit: Visit
  regionId: string
  values: Values
}) {
  const texts = gapTexts[language]
  const cell = addresses.explorationCell(
    language,
    regionId,
    Number(values['actionLine']),
    String(values['place']),
  )
  return (
    <>
      {values['lapsed'] === true && (
        <div class="utrecht-alert utrecht-alert--warning message">
          <p>{texts.lapsedEntry}</p>
        </div>
      )}
      <p>
        <a href={cell}>{texts.toCell}</a>
      </p>
    </>
  )
}
