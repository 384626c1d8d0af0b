import { writeDay } from '../../../language/figures.ts'
import { interviewPageTexts } from '../../../language/interview-page-texts.ts'
import type { PassageOfFinding as Passage } from '../../../operations/explorations/read-passage-of-finding.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

/** Where the golden thread of a finding begins, for who may read the interview. */
export function PassageOfFinding({
  visit: { language },
  regionId,
  passage: { words, interview, isChanged, isAway },
}: {
  visit: Visit
  regionId: string
  passage: Passage
}) {
  const texts = interviewPageTexts[language]
  const title = texts.title(String(interview.number), writeDay(language, interview.heldOn))
  return (
    <section class="section" aria-labelledby="kop-gesprek">
      <h2 id="kop-gesprek">{texts.fromTitle}</h2>
      <figure>
        <blockquote class="passage" lang="nl">
          {words}
        </blockquote>
        <figcaption>
          {isAway ? (
            title
          ) : (
            <a href={addresses.entry(language, regionId, 'interviews', interview.id)}>{title}</a>
          )}
          . {texts.from(interview.withWhom)}
        </figcaption>
      </figure>
      {isAway && <p>{texts.awaySince}</p>}
      {isChanged && !isAway && <p>{texts.changedSince}</p>}
      <p class="muted small">{texts.onlyReaders}</p>
    </section>
  )
}
