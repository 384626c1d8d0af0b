import { Hono } from 'hono'
import { mayWrite } from '../../domain/caller.ts'
import type { Region } from '../../domain/regions/region.ts'
import { involvementTexts } from '../../language/involvement-texts.ts'
import { type InvolvementFacts, readInvolvement } from '../../operations/contributions/read-involvement.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { Flash } from '../forms/flash.tsx'
import { InviteLink } from '../invitations/invite-link.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { problemPage } from '../problem-page.tsx'
import type { Visit, VisitEnv } from '../visit.ts'
import { ContributionsSection } from './contributions-section.tsx'
import { PartiesSection } from './parties-section.tsx'

/** Who took part, and what people with lived experience said. */
export function involvementPages() {
  return new Hono<VisitEnv>().get('/:language/regios/:region/betrokkenen', async (context) => {
    const visit = context.get('visit')
    const read = await readInvolvement(visit.needs, context.req.param('region'))
    if (!read.ok) return problemPage(context, read.problem.kind)
    return answerPage(context, <InvolvementPage visit={visit} {...read.value} />)
  })
}

type Props = InvolvementFacts & { visit: Visit; region: Region }

function InvolvementPage({ visit, region, participations, contributions }: Props) {
  const { language, needs } = visit
  const texts = involvementTexts[language]
  const mayContribute = mayWrite(needs.caller, region.id, 'contributions')
  const mayRecord = mayWrite(needs.caller, region.id, 'participations')
  return (
    <RegionPage visit={visit} region={region} section="involvement" title={texts.title}>
      <Flash visit={visit} regionId={region.id} />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      {(mayContribute || mayRecord) && (
        <div class="utrecht-button-group no-print">
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newEntry(language, region.id, 'contributions')}
          >
            {texts.addContribution}
          </a>
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={addresses.newEntry(language, region.id, 'participations')}
          >
            {texts.record}
          </a>
          <InviteLink visit={visit} regionId={region.id} noun="contributions" />
        </div>
      )}
      <PartiesSection visit={visit} region={region} participations={participations} mayWrite={mayRecord} />
      <ContributionsSection
        visit={visit}
        region={region}
        contributions={contributions}
        mayWrite={mayContribute}
      />
    </RegionPage>
  )
}
