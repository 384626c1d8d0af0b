import { deliveryBoardTexts } from '../../language/explorations/delivery-board-texts.ts'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import { problemTexts } from '../../language/problem-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { answerPage } from '../answer.ts'
import type { Entered } from '../forms/form-body.ts'
import { Page } from '../layout/page.tsx'
import type { VisitContext } from '../visit.ts'

type Closed = keyof typeof guestTexts.nl.closed

/** Why a link opens nothing; what somebody typed all the same comes back, so that it is not lost. */
export function closedPage(context: VisitContext, kind: Closed, regionName: string, typed: Entered = {}) {
  const visit = context.get('visit')
  const texts = guestTexts[visit.language]
  const { title, body } = texts.closed[kind]
  const kept = Object.entries(typed).flatMap(([name, value]) =>
    name === pressed ? [] : [[name, typeof value === 'string' ? value : value.join('; ')]],
  )
  return answerPage(
    context,
    <Page visit={visit} title={title} width="narrow">
      <header class="intro">
        {regionName !== '' && <p class="intro__kicker">{texts.kicker(regionName)}</p>}
        <h1>{title}</h1>
        <p class="lead">{body}</p>
      </header>
      {kept.length > 0 && (
        <>
          <p role="alert">
            {texts.notStored} {problemTexts[visit.language].typed}
          </p>
          <dl class="facts facts--wide">
            {kept.map(([name = '', value]) => (
              <div key={name}>
                <dt>{labelOf(name, visit.language)}</dt>
                <dd lang="nl">{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Page>,
    kind === 'unknown' ? 404 : 410,
  )
}

/** Which button of a delivery was pressed is nothing that somebody typed. */
const pressed = 'kind'

function labelOf(name: string, language: 'nl' | 'en'): string {
  if (name === 'note') return deliveryBoardTexts[language].deliverNote
  const { findings, observations, contributions } = registerTexts
  for (const texts of [findings, observations, contributions]) {
    const fields: Readonly<Record<string, { label: string }>> = texts[language].fields
    if (Object.hasOwn(fields, name)) return fields[name]?.label ?? name
  }
  return name
}
