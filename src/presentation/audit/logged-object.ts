import type { AuditSubject } from '../../domain/audit/audit-filter.ts'
import type { LoggedEntry } from '../../domain/audit/logged-entry.ts'
import { roles } from '../../domain/terms.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import type { Language } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { gapWords } from '../explorations/gap-words.ts'
import { placeName } from '../registers/cell-words.ts'
import { nounOf } from './logged-columns.ts'
import type { LogReader } from './logged-fields.ts'

/** What a kind of object is called: a list by its own name. */
export function subjectWords(language: Language, subject: AuditSubject): string {
  const noun = nounOf(subject)
  if (noun) return registerTexts[noun][language].plural
  return auditTexts[language].subjects[subject as keyof typeof auditTexts.nl.subjects]
}

/** Which one it was: by the name it has today; '' where the subject says it all. */
export function objectWords({ subject, table, object }: LoggedEntry, reader: LogReader): string {
  const { language, region, names, memberNames } = reader
  const texts = auditTexts[language]
  const [first = '', second = ''] = object.split('/')
  // Who reads the log and not this interview is not told that it is gone.
  if (subject === 'interviews' && object !== '') return names.get(object)?.label ?? ''
  if (nounOf(subject)) return object === '' ? texts.wholeList : (names.get(object)?.label ?? texts.goneObject)
  switch (subject) {
    case 'members':
      return [memberNames.get(first) ?? '', roleWord(language, second)]
        .filter((word) => word !== '')
        .join(', ')
    case 'settings':
      if (table === 'region_municipality') return placeName(region, first, language)
      return table === 'region_party' ? partyWord(language, first) : region.name
    case 'delivery-steps':
      return names.get(first)?.label ?? texts.goneObject
    case 'plan-check-answers':
    case 'plan-check-rules':
      return first
    case 'gap-decisions':
      return gapWords(object, { language, region })
    case 'plan-versions':
      return texts.planVersion(first)
    case 'change-proposals':
      return texts.changeProposal
    case 'consultations':
      if (table === 'consultation') return texts.consultation(first)
      return table === 'consultation_link' ? texts.readingLink(first) : texts.reaction(first, second)
    case 'discussion-points':
      return texts.discussionPoint(first)
    case 'publications':
      return table === 'planned_publication' ? texts.plannedPublication : texts.publication(object)
    default:
      return texts.invitation
  }
}

/** How much was read: `{ rows: 12, small: 3 }`. */
export function readingWords(language: Language, { after }: LoggedEntry): string {
  const texts = auditTexts[language]
  const told = [texts.rowsRead(Number(after?.['rows'] ?? 0))]
  if (after?.['small'] !== undefined) told.push(texts.smallRead(Number(after['small'])))
  return told.join(', ')
}

function roleWord(language: Language, code: string): string {
  const role = roles.recognise(code)
  return role ? termTexts[language].roles[role] : code
}

function partyWord(language: Language, code: string): string {
  return (termTexts[language].parties as Readonly<Record<string, string>>)[code] ?? code
}
