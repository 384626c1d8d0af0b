import type { Language } from '../../language/language.ts'
import { rightsTexts } from '../../language/members/rights-texts.ts'
import { rightsRows } from '../../presentation/members/rights-rows.ts'
import { TableRegion } from '../layout/table-region.tsx'

/** "Who may what", for whoever wonders what a role is for. */
export function RightsSection({ language }: { language: Language }) {
  const texts = rightsTexts[language]
  return (
    <section class="section" aria-labelledby="kop-rechten">
      <h2 id="kop-rechten">{texts.title}</h2>
      <p>{texts.lead}</p>
      <TableRegion language={language} id="tabel-rechten" caption={texts.caption} headed>
        <thead>
          <tr>
            {[texts.role, texts.forWhom, texts.writes, texts.readsToo].map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rightsRows(language).map(({ role, name, forWhom, writes, readsToo }) => (
            <tr key={role}>
              <th scope="row">{name}</th>
              <td>{forWhom}</td>
              <td>{writes.join(' ')}</td>
              <td>{readsToo}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}
