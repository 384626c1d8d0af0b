import type { ComponentChildren } from 'preact'
import { linesOfValues } from '../../domain/explorations/lines-of-finding.ts'
import { aims } from '../../domain/terms.ts'
import { writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { Entry } from '../../operations/registers/register.ts'
import { ByInvitation } from '../invitations/by-invitation.tsx'

/** A finding in short: title, state, kind, aims. */
export function FindingCard({
  language,
  entry: { values },
  address,
  tick,
  heading: Heading,
  line,
}: {
  language: Language
  entry: Entry
  address?: string
  /** What stands in front of the title, to choose it by. */
  tick?: ComponentChildren
  /** One below the heading it stands under. */
  heading: 'h2' | 'h5'
  /** The line under which it is shown: the others it names are told. */
  line: number
}) {
  const terms = termTexts[language]
  const kind = String(values['transformationClass'])
  const served = values['aims']
  const serves = aims.codes.filter((aim) => Array.isArray(served) && served.some((one) => one === aim))
  const title = String(values['title'])
  return (
    <li class="card">
      {tick}
      <Heading class="card__title" lang="nl">
        {address === undefined ? title : <a href={address}>{title}</a>}
      </Heading>
      <p>
        <span class={`class-mark class-mark--${kind}`}>{wordOf(terms.transformationClasses, kind)}</span>{' '}
        {values['state'] === 'missing' || values['state'] === 'stopped' ? (
          <span class="gap-mark">{wordOf(terms.findingStates, String(values['state']))}</span>
        ) : (
          <span class="status status--running">{wordOf(terms.findingStates, String(values['state']))}</span>
        )}{' '}
        {values['isExample'] === true && <span class="example-badge">{wordTexts[language].example}</span>}{' '}
        {address !== undefined && (
          <ByInvitation language={language} mark={values['byInvitation']} note={values['invitationNote']} />
        )}
      </p>
      <p lang="nl">{String(values['description'])}</p>
      <p class="card__meta">
        {[...serves.map((aim) => terms.aims[aim]), ...alsoOn(language, values, line)].join(' · ')}
      </p>
    </li>
  )
}

function alsoOn(language: Language, values: Entry['values'], line: number): string[] {
  const others = linesOfValues(values)
    .filter((one) => one !== line)
    .map(String)
  return others.length === 0 ? [] : [matrixTexts[language].also(writeList(language, others))]
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}
