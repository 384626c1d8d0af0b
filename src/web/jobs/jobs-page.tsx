import type { Job } from '../../domain/jobs/job.ts'
import type { Region } from '../../domain/regions/region.ts'
import { jobTexts, writeReason } from '../../language/jobs/job-texts.ts'
import type { Language } from '../../language/language.ts'
import { writeMoment } from '../../language/moments.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; region: Region; jobs: readonly Job[] }

/** All work of a region that its reader may see, newest first. */
export function JobsPage({ visit, region, jobs }: Props) {
  const { language } = visit
  const texts = jobTexts[language]
  return (
    <RegionPage visit={visit} region={region} section="lists" title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      {jobs.length === 0 ? (
        <div class="empty">
          <h2 class="empty__title">{texts.empty}</h2>
        </div>
      ) : (
        <TableRegion language={language} id="tabel-taken" caption={texts.caption} plain>
          <thead>
            <tr>
              {headingsOf(language).map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <JobRow key={job.id} visit={visit} region={region} job={job} />
            ))}
          </tbody>
        </TableRegion>
      )}
      <p>
        <a href={addresses.jobs(language, region.id)}>{texts.refresh}</a>
      </p>
    </RegionPage>
  )
}

function headingsOf(language: Language): string[] {
  const { kind, state, progress, tries, asked, starts, reason } = jobTexts[language]
  return [kind, state, progress, tries, asked, starts, reason]
}

function JobRow({ visit: { language }, region, job }: { visit: Visit; region: Region; job: Job }) {
  const texts = jobTexts[language]
  const address = addressOf(language, region.id, job)
  return (
    <tr>
      <th scope="row">
        {address === undefined ? texts.kinds[job.kind] : <a href={address}>{texts.kinds[job.kind]}</a>}
      </th>
      <td>{texts.states[job.state]}</td>
      <td>{job.total === 0 ? texts.unknownSteps : texts.steps(job.done, job.total)}</td>
      <td class="cell--number">{job.tries}</td>
      <td>{writeMoment(language, job.askedAt)}</td>
      <td>{job.startAfter > job.askedAt ? writeMoment(language, job.startAfter) : texts.atOnce}</td>
      <td>
        {writeReason(language, job.reason)}
        {job.state === 'failed' && job.reason === '' && texts.stopped}
        {job.state === 'failed' && (
          <form method="post" action={addresses.tryJobAgain(language, region.id, job.id)}>
            <button class="utrecht-button utrecht-button--subtle" type="submit">
              {texts.tryAgain}
            </button>
          </form>
        )}
      </td>
    </tr>
  )
}

/** Where more can be seen of it. */
function addressOf(language: Language, regionId: string, { kind, id }: Job): string | undefined {
  if (kind === 'import') return addresses.job(language, regionId, id)
  return kind === 'publication' ? addresses.publish(language, regionId) : undefined
}
