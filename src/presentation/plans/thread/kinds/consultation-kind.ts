import { writeDay } from '../../../../language/figures.ts'
import { threadTexts } from '../../../../language/plans/thread-texts.ts'
import { plainSentence, type ThreadKind } from '../told-thing.ts'
import { versionNumbered } from '../who-is-meant.ts'

/** What readers said of a version goes into the next; their words are read where they are answered. */
export const consultationKind: ThreadKind<'consultations'> = {
  noun: 'consultations',
  things: ({ consultations, versions }) =>
    consultations.map(({ number, version, title, opensOn, closesOn }) => ({
      id: String(number),
      day: opensOn,
      from: [versionNumbered(version)],
      onto: versions
        .filter((later) => later.number > version && later.submittedOn >= opensOn)
        .slice(0, 1)
        .map((later) => versionNumbered(later.number)),
      tell({ language, today }) {
        const [from, to] = [writeDay(language, opensOn), writeDay(language, closesOn)]
        const texts = threadTexts[language]
        return {
          ...plainSentence,
          sentence: (opensOn > today ? texts.consultationAhead : texts.consultation)(from, to, version),
          own: title,
          ahead: opensOn > today,
        }
      },
    })),
}
