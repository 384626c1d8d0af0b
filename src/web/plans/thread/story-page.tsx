import type { Region } from '../../../domain/regions/region.ts'
import { threadTexts } from '../../../language/plans/thread-texts.ts'
import type { Story, StoryPart } from '../../../presentation/plans/thread/story-of.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { ownPage } from './own-page.ts'
import { StoryList } from './story-list.tsx'

type Props = { visit: Visit; region: Region; story: Story }

/** The golden thread of one object, in both directions, as a dated story. */
export function StoryPage({ visit, region, story: { here, before, after } }: Props) {
  const { language } = visit
  const texts = threadTexts[language]
  const own = ownPage(language, region.id, here.noun, here.id)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={texts.title(here.own)}
      width="narrow"
      under={[{ title: texts.link, address: addresses.planThread(language, region.id) }]}
    >
      <header class="intro">
        <p class="intro__kicker">
          {texts.link}, {texts.kinds[here.noun].toLowerCase()}
        </p>
        <h1 {...(here.isOurs ? {} : { lang: 'nl' })}>{here.own}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <Part
        id="ervoor"
        title={texts.before}
        nothing={texts.nothingBefore}
        part={before}
        {...{ visit, region }}
      />
      <section class="section story__here" aria-labelledby="hier">
        <h2 id="hier">{texts.here}</h2>
        <StoryList language={language} steps={[here]} addressOf={() => own} />
        <p class="no-print">
          <a href={own}>{texts.ownPage}</a>
        </p>
      </section>
      <Part id="erna" title={texts.after} nothing={texts.nothingAfter} part={after} {...{ visit, region }} />
      <p class="no-print">
        <a href={addresses.planThread(language, region.id)}>{texts.overview}</a>
      </p>
    </RegionPage>
  )
}

type PartProps = { visit: Visit; region: Region; id: string; title: string; nothing: string; part: StoryPart }

function Part({ visit: { language }, region, id, title, nothing, part: { steps, left } }: PartProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {steps.length === 0 ? (
        <p class="muted">{nothing}</p>
      ) : (
        <StoryList
          language={language}
          steps={steps}
          addressOf={({ noun, id: step }) => addresses.threadOf(language, region.id, noun, step)}
        />
      )}
      {left > 0 && <p class="muted">{threadTexts[language].more(left)}</p>}
    </section>
  )
}
