import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import type { Language } from '../../../language/language.ts'
import { deliveryTexts } from '../../../language/registers/delivery-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { AskMatter } from '../../../operations/explorations/ask-for-round.ts'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'

type Props = { language: Language; matter: AskMatter; chosen: readonly string[] }

const ofMunicipality = ['municipality', 'department-care', 'department-income', 'department-housing'] as const

/** Each municipality and its departments, to be ticked. */
export function AskMunicipalities({ language, matter: { region, asked }, chosen }: Props) {
  const texts = roundWorkTexts[language]
  const { parties: words } = termTexts[language]
  return (
    <TableRegion language={language} id="tabel-vragen" caption={texts.departments} stacked>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {deliveryTexts[language].fields.place.label}
          </th>
          {ofMunicipality.map((party) => (
            <th role="columnheader" scope="col" key={party}>
              {words[party]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {region.municipalities.map(({ code, name }) => (
          <tr role="row" key={code}>
            <th role="rowheader" scope="row">
              {name}
            </th>
            {ofMunicipality.map((party) => (
              <td key={party} {...stackedCell(words[party])}>
                <Tick
                  value={`${code}/${party}`}
                  label={`${name}: ${words[party]}`}
                  chosen={chosen}
                  isAsked={asked.some(
                    (one) => one.municipality === code && one.party === party && one.organisation === '',
                  )}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function Tick({
  value,
  label,
  chosen,
  isAsked,
}: {
  value: string
  label: string
  chosen: readonly string[]
  isAsked: boolean
}) {
  return (
    <span class="choice">
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        name="who"
        value={value}
        aria-label={label}
        checked={isAsked || chosen.includes(value)}
        disabled={isAsked}
      />
    </span>
  )
}
