import * as z from 'zod'
import {
  dateField,
  optionalTextField,
  parseFields,
  textField,
  wholeNumberField,
  wordsField,
  yesNoField,
} from '../fields.ts'
import { done, type FieldProblems, invalid, type Outcome, problemFields, refused } from '../outcome.ts'
import { type Party, parties } from '../terms.ts'
import type { DraftRegion, ReferenceMunicipality } from './draft-region.ts'
import { findMunicipality } from './region.ts'
import { regionSlug } from './region-slug.ts'

/** What there is to found a region with on a certain day. */
export type FoundingMatter = {
  municipalities: readonly ReferenceMunicipality[]
  drafts: readonly DraftRegion[]
  editions: readonly { id: string }[]
  today: string
}

export type NewRegion = NewName & NewMembers & NewAssignment & { isExample: boolean }

/** Everything at once, as the last step of the wizard, the demo and any other door hand it over. */
export function parseNewRegion(input: unknown, matter: FoundingMatter): Outcome<NewRegion> {
  const name = parseNewName(input, matter)
  const members = parseNewMembers(input, matter)
  const assignment = parseNewAssignment(input, matter)
  const rest = parseFields(z.object({ isExample: yesNoField() }), input)
  if (name.ok && members.ok && assignment.ok && rest.ok)
    return done({ ...name.value, ...members.value, ...assignment.value, ...rest.value })
  const fields = Object.assign({}, ...[name, members, assignment, rest].map(problemFields))
  return refused({ kind: 'invalid', fields })
}

type NewName = { slug: string; name: string }

/** A name of one's own, or that of a draft region. */
export function parseNewName(input: unknown, { drafts }: FoundingMatter): Outcome<NewName> {
  const parsed = parseFields(
    z.object({ name: optionalTextField(120), draftRegion: optionalTextField(60) }),
    input,
  )
  if (!parsed.ok) return parsed
  const draft = drafts.find(({ slug }) => slug === parsed.value.draftRegion)
  if (!draft && parsed.value.draftRegion !== '')
    return invalid('draftRegion', 'not-a-choice', parsed.value.draftRegion)
  const name = parsed.value.name || draft?.name
  if (name === undefined) return invalid('draftRegion', 'required')
  const slug = regionSlug(name)
  return slug === undefined ? invalid('name', 'name-not-usable') : done({ name, slug })
}

type NewMembers = {
  members: { code: string; validFrom: string; validTo: string | null }[]
  centreMunicipality: string
}

/** Members join on the day the draft knows, or else on the day the region is founded. */
export function parseNewMembers(input: unknown, matter: FoundingMatter): Outcome<NewMembers> {
  const schema = z.object({
    municipalities: wordsField(),
    centreMunicipality: textField(160),
    draftRegion: optionalTextField(60),
  })
  const parsed = parseFields(schema, input)
  // So that what is wrong with the names is told together with what is wrong beside them.
  const alone = parsed.ok ? parsed : parseFields(z.object({ municipalities: wordsField() }), input)
  const words = alone.ok ? alone.value.municipalities : []
  const fields: FieldProblems = { ...problemFields(parsed) }
  const found = words.map((word) => ({ word, municipality: findMunicipality(matter, word) }))
  const unknown = found.find(({ municipality }) => !municipality)
  if (alone.ok && words.length === 0) fields['municipalities'] = { code: 'choose-at-least-one' }
  if (unknown) fields['municipalities'] = { code: 'unknown-municipality', detail: unknown.word }
  if (!parsed.ok) return refused({ kind: 'invalid', fields })

  const codes = [...new Set(found.flatMap(({ municipality }) => municipality?.code ?? []))]
  const centre = findMunicipality(matter, parsed.value.centreMunicipality)
  if (!centre)
    fields['centreMunicipality'] = { code: 'unknown-municipality', detail: parsed.value.centreMunicipality }
  else if (codes.length > 0 && !codes.includes(centre.code))
    fields['centreMunicipality'] = { code: 'municipality-not-in-region', detail: centre.name }
  if (!centre || Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })

  const draft = matter.drafts.find(({ slug }) => slug === parsed.value.draftRegion)
  const members = codes.map((code) => {
    const known = draft?.members.find((member) => member.code === code)
    return { code, validFrom: known?.validFrom ?? matter.today, validTo: known?.validTo ?? null }
  })
  return done({ members, centreMunicipality: centre.code })
}

export type NewAssignment = z.output<typeof assignmentSchema>

/** Under which framework, for which years, to be handed over when, and who has to be involved (source parts S1, S4, S6, S16). */
export function parseNewAssignment(input: unknown, { editions }: FoundingMatter): Outcome<NewAssignment> {
  const parsed = parseFields(assignmentSchema, input)
  if (!parsed.ok) return parsed
  const { framework, planFrom, planTo } = parsed.value
  const fields: FieldProblems = {}
  if (!editions.some(({ id }) => id === framework)) fields['framework'] = { code: 'unknown-framework' }
  if (planTo < planFrom) fields['planTo'] = { code: 'end-before-start' }
  return Object.keys(fields).length > 0 ? refused({ kind: 'invalid', fields }) : parsed
}

/** What can be changed afterwards as well. */
export const planFields = {
  planFrom: wholeNumberField(2020, 2060, 'not-a-year'),
  planTo: wholeNumberField(2020, 2060, 'not-a-year'),
  handoverOn: dateField(),
  parties: partiesField(),
  assignment: optionalTextField(4000),
  assignmentSource: optionalTextField(400),
}

const assignmentSchema = z.object({ framework: textField(60), ...planFields })

function partiesField() {
  return wordsField().transform((words, context): Party[] => {
    const unknown = words.find((word) => parties.recognise(word) === undefined)
    if (unknown !== undefined)
      context.addIssue({ code: 'custom', message: `unknown-party ${unknown.slice(0, 80)}` })
    if (words.length === 0) context.addIssue({ code: 'custom', message: 'choose-at-least-one' })
    const chosen = new Set(words.map((word) => parties.recognise(word)))
    return parties.codes.filter((code) => chosen.has(code))
  })
}
