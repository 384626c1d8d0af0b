import { involvementPerParty, type Participation } from '../../domain/contributions/involvement.ts'
import { parties } from '../../domain/terms.ts'
import { writeDay } from '../../language/figures.ts'
import { involvementTexts } from '../../language/involvement-texts.ts'
import type { Language } from '../../language/language.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { TableRegion } from '../layout/table-region.tsx'
import type { PublicPageProps } from './public-pages.ts'

/** Every involved party: whether it took part, and each occasion with day, form and result. */
export function PartyTable({ language, facts: { region, participations, publication } }: PublicPageProps) {
  const texts = publicationTexts[language]
  const words = involvementTexts[language]
  const expected = region.parties.flatMap((party) => parties.recognise(party) ?? [])
  const rows = involvementPerParty(expected, participations, publication.publishedOn)
  return (
    <TableRegion language={language} id="tabel-partijen" caption={texts.partyCaption} plain>
      <thead>
        <tr>
          <th scope="col">{texts.partyColumn}</th>
          <th scope="col">{texts.whenColumn}</th>
          <th scope="col">{texts.resultColumn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ party, occasions }) =>
          occasions.length === 0 ? (
            <tr key={party}>
              <th scope="row">{termTexts[language].parties[party]}</th>
              <td colSpan={2}>
                <span class="gap-mark">{words.notYet}</span>
              </td>
            </tr>
          ) : (
            occasions.map((occasion) => (
              <tr key={occasion.id}>
                <th scope="row">{termTexts[language].parties[party]}</th>
                <td>
                  <When language={language} occasion={occasion} publishedOn={publication.publishedOn} />
                </td>
                <td lang="nl">
                  {occasion.organisation !== '' && <strong>{occasion.organisation}: </strong>}
                  {occasion.result}
                </td>
              </tr>
            ))
          ),
        )}
      </tbody>
    </TableRegion>
  )
}

type WhenProps = { language: Language; occasion: Participation; publishedOn: string }

function When({ language, occasion: { tookPlaceOn, form, isExample }, publishedOn }: WhenProps) {
  const texts = involvementTexts[language]
  const forms: Readonly<Record<string, string>> = termTexts[language].participationForms
  return (
    <>
      {tookPlaceOn === null ? (
        <span class="missing-mark">{texts.noDate}</span>
      ) : (
        <time dateTime={tookPlaceOn}>{writeDay(language, tookPlaceOn)}</time>
      )}
      , {form === null ? texts.noForm : (forms[form] ?? form).toLowerCase()}{' '}
      {tookPlaceOn !== null && tookPlaceOn > publishedOn && (
        <span class="certainty certainty--draft">{texts.planned}</span>
      )}{' '}
      {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
    </>
  )
}
