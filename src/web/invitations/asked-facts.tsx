import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { writeList, writePeriod } from '../../language/figures.ts'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import type { Language } from '../../language/language.ts'
import { writeMoment } from '../../language/moments.ts'
import { termTexts } from '../../language/term-texts.ts'
import type { OpenInvitation } from '../../operations/invitations/open-invitation.ts'
import type { InvitedMatter } from '../../operations/invitations/read-invited.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'

type Props = { language: Language; opened: OpenInvitation; matter: InvitedMatter }

/** Who asks, for what exactly, until when, what is done with it, and what not to write. */
export function AskedFacts({ language, opened: { terms, regionName, invitedAs }, matter }: Props) {
  const texts = guestTexts[language]
  const roles = writeList(
    language,
    invitedAs.map((role) => termTexts[language].roles[role].toLowerCase()),
  )
  const whats = {
    findings: texts.whatFindings,
    observations: texts.whatObservations,
    contributions: texts.whatContributions,
  }
  const facts: [string, string][] = [
    [texts.askedBy, roles === '' ? regionName : texts.someoneOf(roles, regionName)],
    ...(terms.noun === 'contributions'
      ? []
      : [
          [texts.place, placeName(matter.region, terms.municipality ?? wholeRegion, language)] as [
            string,
            string,
          ],
        ]),
    ...(terms.noun === 'observations'
      ? figureFacts(language, terms, matter)
      : lineFacts(language, terms, matter)),
    [texts.until, writeMoment(language, terms.expiresAt)],
    [texts.what, whats[terms.noun]],
  ]
  return (
    <>
      <dl class="facts facts--wide">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div class="utrecht-alert utrecht-alert--info message">
        <p>{texts.privacy}</p>
      </div>
    </>
  )
}

export function titleOf(
  language: Language,
  { noun, municipality }: InvitationTerms,
  { region, indicator }: InvitedMatter,
): string {
  const texts = guestTexts[language]
  if (noun === 'observations') return texts.observationsTitle(indicator?.name ?? '')
  if (noun === 'contributions') return texts.contributionsTitle
  return texts.findingsTitle(
    municipality === null ? texts.wholeRegion : placeName(region, municipality, language),
  )
}

function lineFacts(
  language: Language,
  { actionLines }: InvitationTerms,
  { region }: InvitedMatter,
): [string, string][] {
  const texts = guestTexts[language]
  const named = region.actionLines.filter(({ number }) => actionLines.includes(number))
  const words = named.map(({ number, title }) => `${number}. ${title[language]}`)
  return [[texts.lines, words.length === 0 ? texts.allLines : words.join('; ')]]
}

function figureFacts(
  language: Language,
  { period }: InvitationTerms,
  { indicator }: InvitedMatter,
): [string, string][] {
  const texts = guestTexts[language]
  const definition = indicator?.definition ?? ''
  return [
    [texts.period, writePeriod(language, period ?? '')],
    ...(definition === '' ? [] : [[texts.definition, definition] as [string, string]]),
    [texts.unit, indicator?.unit ?? ''],
  ]
}
