import type { Region } from '../../../domain/regions/region.ts'
import { writeDay } from '../../../language/figures.ts'
import { interviewPageTexts } from '../../../language/interview-page-texts.ts'
import { interviewTexts } from '../../../language/registers/interview-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { interviewRegister } from '../../../operations/explorations/interview-register.ts'
import type { Entry } from '../../../operations/registers/register.ts'
import { placeName } from '../../../presentation/registers/cell-words.ts'
import { addresses } from '../../addresses.ts'
import { TableRegion } from '../../layout/table-region.tsx'
import { EntryList } from '../../registers/entry-list.tsx'
import type { Visit } from '../../visit.ts'
import { ExplorationNavigation } from '../exploration-navigation.tsx'

type Props = {
  visit: Visit
  region: Region
  entries: readonly Entry[]
  /** How many each gave, by its id. */
  findings: ReadonlyMap<string, number>
}

/** The interviews somebody may read, and how many findings each gave. */
export function InterviewList({ visit, region, entries, findings }: Props) {
  const texts = interviewPageTexts[visit.language]
  return (
    <EntryList
      visit={visit}
      register={interviewRegister}
      region={region}
      entries={entries}
      room={<ExplorationNavigation visit={visit} regionId={region.id} />}
      table={<InterviewTable visit={visit} region={region} entries={entries} findings={findings} />}
    >
      <details class="help" open={entries.length === 0}>
        <summary>{texts.howItWorks}</summary>
        <div class="help__body">
          <p>{texts.howItWorksBody}</p>
        </div>
      </details>
    </EntryList>
  )
}

function InterviewTable({ visit: { language }, region, entries, findings }: Props) {
  const { fields, plural } = interviewTexts[language]
  const { columns } = interviewPageTexts[language]
  const parties: Readonly<Record<string, string>> = termTexts[language].parties
  return (
    <TableRegion language={language} id="tabel-gesprekken" caption={plural} headed>
      <thead>
        <tr>
          <th scope="col">{columns.interview}</th>
          <th scope="col">{fields.heldOn.label}</th>
          <th scope="col">{fields.withWhom.label}</th>
          <th scope="col">{fields.party.label}</th>
          <th scope="col">{fields.place.label}</th>
          <th scope="col" class="cell--number">
            {columns.findings}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, values }) => (
          <tr key={id}>
            <th scope="row">
              <a href={addresses.entry(language, region.id, 'interviews', id)}>
                {columns.interview} {values['number']}
              </a>{' '}
              {values['isExample'] === true && (
                <span class="example-badge">{wordTexts[language].example}</span>
              )}
            </th>
            <td>{writeDay(language, String(values['heldOn']))}</td>
            <td lang="nl">{values['withWhom']}</td>
            <td>{parties[String(values['party'])]}</td>
            <td>{placeName(region, String(values['place']), language)}</td>
            <td class="cell--number">{findings.get(id) ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}
