import type { SubjectNow } from '../../../domain/plans/discussion/discussion-point.ts'
import type { Language } from '../../../language/language.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { addresses } from '../../addresses.ts'

/** What a point is about, as it is called today; what was taken away has no page any more. */
export function SubjectLink(props: { language: Language; regionId: string; about: SubjectNow }) {
  const { language, regionId, about } = props
  const texts = discussionTexts[language]
  const words = (
    <>
      {subjectWords(language, about)}
      {about.title !== '' && (
        <>
          : <span lang="nl">{about.title}</span>
        </>
      )}
    </>
  )
  if (about.isGone)
    return (
      <>
        {words} <span class="muted">({texts.isGone})</span>
      </>
    )
  const address =
    about.noun === 'plan'
      ? addresses.plan(language, regionId)
      : addresses.entry(language, regionId, about.noun, about.id)
  return <a href={address}>{words}</a>
}

export function subjectWords(language: Language, { noun, code }: Pick<SubjectNow, 'noun' | 'code'>): string {
  const texts = discussionTexts[language]
  if (noun === 'plan') return texts.wholePlan
  return { goals: texts.goal, actions: texts.action, milestones: texts.milestone }[noun](code)
}
