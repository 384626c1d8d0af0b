import { mayWriteSome } from '../../../domain/caller.ts'
import { standsIn } from '../../../domain/explorations/passage.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { writeDay } from '../../../language/figures.ts'
import { interviewPageTexts } from '../../../language/interview-page-texts.ts'
import { interviewRegister } from '../../../operations/explorations/interview-register.ts'
import type { ReadInterview, TakenFinding } from '../../../operations/explorations/read-interview.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import type { Entered } from '../../forms/form-body.ts'
import { EntryPage } from '../../registers/entry-page.tsx'
import type { Visit } from '../../visit.ts'
import { ChoosePassage } from './choose-passage.tsx'
import { InterviewText } from './interview-text.tsx'

type Props = ReadInterview & { visit: Visit; entered: Entered; problems: FieldProblems }

/** One interview: its text with what was taken from it marked, and from there on the golden thread. */
export function InterviewPage({ visit, region, entry, version, findings, entered, problems }: Props) {
  const { language, needs } = visit
  const texts = interviewPageTexts[language]
  const { number, heldOn } = entry.values
  const text = String(entry.values['text'])
  const mayTake = mayWriteSome(needs.caller, region.id, 'findings')
  return (
    <EntryPage
      visit={visit}
      register={interviewRegister}
      region={region}
      entry={entry}
      version={version}
      title={texts.title(String(number), writeDay(language, String(heldOn)))}
      shownApart={['number', 'heldOn', 'text']}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => (field === 'passage' ? texts.paste : texts.chooseTitle)}
      />
      <p class="muted small">{texts.confidential}</p>
      <section class="section" aria-labelledby="kop-tekst">
        <h2 id="kop-tekst">{texts.textTitle}</h2>
        {mayTake ? (
          <ChoosePassage
            language={language}
            action={addresses.takePassage(language, region.id, entry.id)}
            text={text}
            findings={findings}
            entered={entered}
            problems={problems}
          />
        ) : (
          <InterviewText language={language} text={text} findings={findings} />
        )}
      </section>
      <section class="section" aria-labelledby="kop-bevindingen">
        <h2 id="kop-bevindingen">{texts.findingsTitle}</h2>
        {findings.length === 0 ? (
          <p class="muted">{texts.noFindings}</p>
        ) : (
          <ol class="taken-findings">
            {findings.map((finding) => (
              <Taken key={finding.id} visit={visit} regionId={region.id} finding={finding} text={text} />
            ))}
          </ol>
        )}
      </section>
    </EntryPage>
  )
}

function Taken({
  visit: { language },
  regionId,
  finding: { id, number, title, words, actions },
  text,
}: {
  visit: Visit
  regionId: string
  finding: TakenFinding
  text: string
}) {
  const texts = interviewPageTexts[language]
  return (
    <li class="taken-finding">
      <p>
        <a href={addresses.entry(language, regionId, 'findings', id)}>
          {number}. <span lang="nl">{title}</span>
        </a>
      </p>
      <blockquote class="passage" lang="nl">
        {words}
      </blockquote>
      {!standsIn(text, words) && <p class="muted">{texts.noLongerThere}</p>}
      <p class="small">
        {actions.length === 0
          ? texts.notFollowed
          : [
              `${texts.followed} `,
              ...actions.flatMap((action, at) => [
                at === 0 ? '' : ', ',
                <a
                  key={action.id}
                  class="taken-finding__action"
                  href={addresses.entry(language, regionId, 'actions', action.id)}
                >
                  {action.code}
                </a>,
              ]),
            ]}
      </p>
    </li>
  )
}
