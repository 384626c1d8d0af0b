import { dayOf } from '../../domain/dates.ts'
import type { Member } from '../../domain/people/member.ts'
import type { Region } from '../../domain/regions/region.ts'
import { writeDay, writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  region: Region
  members: readonly Member[]
  /** With addresses, reach and since when. */
  whole: boolean
  givesRoles: boolean
}

export function MembersTable({ visit, region, members, whole, givesRoles }: Props) {
  const { language } = visit
  const texts = memberTexts[language]
  const headings = [
    texts.name,
    texts.role,
    ...(whole ? [texts.scope, texts.email, texts.since] : []),
    ...(givesRoles ? [texts.doing] : []),
  ]
  return (
    <TableRegion language={language} id="tabel-leden" caption={texts.caption}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={`${member.personId} ${member.role}`}>
            <th scope="row">
              {member.name} {isCaller(visit, member) && <span class="small muted">{texts.you}</span>}
            </th>
            <td>{termTexts[language].roles[member.role]}</td>
            {whole && <WholeCells language={language} region={region} member={member} />}
            {givesRoles && <DoingCell language={language} region={region} member={member} />}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

type RowProps = { language: Language; region: Region; member: Member }

function WholeCells({ language, region, member: { municipalities, organisation, email, since } }: RowProps) {
  const texts = memberTexts[language]
  const places = municipalities.map((code) => placeName(region, code, language))
  return (
    <>
      <td>{organisation?.name ?? (places.length === 0 ? texts.wholeRegion : writeList(language, places))}</td>
      <td>{email}</td>
      <td>{since === null ? texts.noSince : writeDay(language, dayOf(since))}</td>
    </>
  )
}

function DoingCell({ language, region, member: { personId, name, role } }: RowProps) {
  const texts = memberTexts[language]
  const roleName = termTexts[language].roles[role].toLowerCase()
  return (
    <td>
      <div class="utrecht-button-group">
        {(role === 'municipal-editor' || role === 'partner-editor') && (
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.changeMember(language, region.id, personId, role)}
            aria-label={texts.changeOf(name, roleName)}
          >
            {wordTexts[language].change}
          </a>
        )}
        <a
          class="utrecht-button utrecht-button--subtle"
          href={addresses.removeMember(language, region.id, personId, role)}
          aria-label={texts.removeOf(name, roleName)}
        >
          {wordTexts[language].remove}
        </a>
      </div>
    </td>
  )
}

function isCaller({ needs: { caller } }: Visit, { personId }: Member): boolean {
  return caller.kind === 'person' && caller.id === personId
}
