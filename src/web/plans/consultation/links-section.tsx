import type { ConsultationLink } from '../../../domain/plans/consultation/consultation.ts'
import { writeNumber } from '../../../language/figures.ts'
import { consultationBoardTexts } from '../../../language/plans/consultation-board-texts.ts'
import { addresses } from '../../addresses.ts'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'

type Props = {
  visit: Visit
  regionId: string
  number: number
  links: readonly ConsultationLink[]
  /** The whole address of a link. */
  addressOf: (link: ConsultationLink) => string
}

/** Every way in without an account, to copy and to revoke; for who may make them. */
export function LinksSection({ visit: { language }, regionId, number, links, addressOf }: Props) {
  const texts = consultationBoardTexts[language]
  const whom = ({ label }: ConsultationLink) => (label === '' ? texts.everyone : label)
  return (
    <section class="section no-print" aria-labelledby="links">
      <h2 id="links">{texts.links}</h2>
      <p>{texts.linksHelp}</p>
      {links.length > 0 && (
        <TableRegion language={language} id="links-tabel" caption={texts.linksCaption} headed stacked>
          <thead>
            <tr>
              {[texts.linkFor, texts.linkItself, texts.linkUsed, texts.revoke].map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <tr key={link.id} role="row">
                <th scope="row" role="rowheader">
                  <span lang={link.label === '' ? language : 'nl'}>{whom(link)}</span>
                  {link.email !== '' && <span class="muted small"> {link.email}</span>}
                </th>
                <td {...stackedCell(texts.linkItself)}>
                  {link.isRevoked ? (
                    <span class="muted">{texts.revoked}</span>
                  ) : (
                    <input
                      class="utrecht-textbox utrecht-textbox--html-input"
                      type="text"
                      value={addressOf(link)}
                      aria-label={`${texts.linkItself}: ${whom(link)}`}
                      readOnly
                      autocomplete="off"
                    />
                  )}
                </td>
                <td {...stackedCell(texts.linkUsed)}>{writeNumber(language, link.reactions)}</td>
                <td {...stackedCell(texts.revoke)}>
                  {!link.isRevoked && (
                    <form
                      method="post"
                      action={addresses.consultation(
                        language,
                        regionId,
                        number,
                        `links/${link.id}/intrekken`,
                      )}
                    >
                      <button
                        class="utrecht-button utrecht-button--subtle"
                        type="submit"
                        aria-label={texts.revokedFor(whom(link))}
                      >
                        {texts.revoke}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
    </section>
  )
}
