import { Hono } from 'hono'
import { mayReadList } from '../../domain/caller.ts'
import type { Region } from '../../domain/regions/region.ts'
import { nouns } from '../../domain/registers/noun.ts'
import { formTexts } from '../../language/form-texts.ts'
import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import { jobTexts } from '../../language/jobs/job-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { siteTexts } from '../../language/site-texts.ts'
import { readableNouns } from '../../operations/invitations/list-invitations.ts'
import { countEntries } from '../../operations/registers/count-entries.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitEnv } from '../visit.ts'

/** All lists of a region on one page, with how much is in each. */
export function listsPages() {
  return new Hono<VisitEnv>().get('/:language/regios/:region/lijsten', async (context) => {
    const visit = context.get('visit')
    const counted = await countEntries(visit.needs, context.req.param('region'))
    if (!counted.ok) return problemPage(context, counted.problem.kind)
    return answerPage(context, <ListsPage visit={visit} {...counted.value} />)
  })
}

function ListsPage({
  visit,
  region,
  counts,
}: {
  visit: Visit
  region: Region
  counts: Record<string, number>
}) {
  const { language } = visit
  const readable = nouns.filter((noun) => mayReadList(visit.needs.caller, region.id, noun))
  return (
    <RegionPage visit={visit} region={region} section="lists" title={siteTexts[language].lists}>
      <header class="intro">
        <h1>{siteTexts[language].lists}</h1>
        <p class="lead">{formTexts[language].listsIntro}</p>
      </header>
      <ul class="cards">
        {readable.map((noun) => (
          <li class="card" key={noun}>
            <h2 class="card__title">
              <a href={addresses.register(language, region.id, noun)}>
                {registerTexts[noun][language].plural}
              </a>
            </h2>
            <p>{registerTexts[noun][language].intro}</p>
            <p class="card__meta">
              <span class="number">{counts[noun] ?? 0}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={addresses.jobs(language, region.id)}>{jobTexts[language].title}</a>
      </p>
      {readableNouns(visit.needs.caller, region.id).length > 0 && (
        <p>
          <a href={addresses.invitations(language, region.id)}>{invitationTexts[language].title}</a>
        </p>
      )}
    </RegionPage>
  )
}
