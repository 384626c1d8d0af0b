import type { Membership } from '../../domain/caller.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import { parseMunicipalities } from '../../domain/regions/place.ts'
import { roles } from '../../domain/terms.ts'
import { leastPasswordLength } from '../../identity/password-problem.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { fieldProblemTexts } from '../../language/field-problem-texts.ts'
import type { OpenThuisplan } from '../../open-thuisplan.ts'
import { findPerson } from '../../operations/people/find-acting-person.ts'
import { giveMembership } from '../../operations/people/give-membership.ts'
import { letFoundRegions } from '../../operations/people/let-found-regions.ts'
import { lookUpOne } from '../../operations/plans/look-up.ts'
import { selectRegion } from '../../operations/regions/read-region.ts'
import { type CommandCall, type CommandDone, optionOf } from '../command.ts'
import { withOpen } from '../in-region.ts'
import { fieldSentence, notFound, wrongUse } from '../refusal.ts'

/**
 * Makes an account, with a role in a region and the right to found regions where asked for. The password comes from
 * THUISPLAN_PASSWORD or is made and shown this once; an account that exists keeps its own.
 */
export async function addAccount(call: CommandCall, email: string): Promise<CommandDone> {
  const { language, effects, options } = call
  const texts = cliTexts[language]
  const name = optionOf(call, 'name')
  const given = effects.environment['THUISPLAN_PASSWORD'] || undefined
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return wrongUse(call, 'account', texts.notAnAddress(email))
  if (name === undefined) return wrongUse(call, 'account', texts.nameMissing)
  if (given !== undefined && given.length < leastPasswordLength)
    return wrongUse(call, 'account', texts.passwordTooShort(leastPasswordLength))
  return withOpen(call, async (open) => {
    const membership = await readMembership(call, open)
    if (membership.kind === 'wrong') return membership.done
    const owner = open.storage.asOwner()
    const known = await findPerson(owner, email)
    const password = given ?? effects.newPassword()
    const personId = known?.id ?? (await open.identity.addAccount({ email, name, password }))
    if (membership.kind === 'given') await giveMembership(owner, { ...membership.value, personId })
    if (options['founder'] === true) await letFoundRegions(owner, personId)
    const shown = known || given !== undefined ? null : password
    return {
      exit: 0,
      lines: [
        known ? texts.accountKnown(known.email) : texts.accountAdded(email),
        ...(membership.kind === 'given'
          ? [texts.roleGiven(roles.dutch[membership.value.role], membership.value.regionId)]
          : []),
        ...(options['founder'] === true ? [texts.mayFound] : []),
        ...(shown === null ? [] : [texts.password(shown)]),
      ],
      json: { email: known?.email ?? email.toLowerCase(), nieuw: known === undefined, wachtwoord: shown },
    }
  })
}

type Asked = { kind: 'none' } | { kind: 'given'; value: Membership } | { kind: 'wrong'; done: CommandDone }

/** --region and --role belong together, and --municipalities to a municipal editor. */
async function readMembership(call: CommandCall, open: OpenThuisplan): Promise<Asked> {
  const texts = cliTexts[call.language]
  const regionId = optionOf(call, 'region')
  const role = optionOf(call, 'role')
  const places = optionOf(call, 'municipalities')
  const organisation = optionOf(call, 'organisation')
  if ([regionId, role, places, organisation].every((said) => said === undefined)) return { kind: 'none' }
  if (regionId === undefined || role === undefined) return wrong(texts.regionAndRole)
  const known = roles.recognise(role)
  if (known === undefined) return wrong(texts.unknownRole(role, roles.codes.join(', ')))
  if ((known === 'municipal-editor') !== (places !== undefined)) return wrong(texts.editorAndMunicipalities)
  if ((known === 'partner-editor') !== (organisation !== undefined))
    return wrong(texts.partnerAndOrganisation)

  const region = await open.storage.asOwner().read((sql) => selectRegion(sql, regionId, call.effects.now()))
  if (!region.ok) return { kind: 'wrong', done: notFound(texts.unknownRegion(regionId)) }
  if (known === 'partner-editor') {
    const problems: FieldProblems = {}
    const name = organisation ?? ''
    const id = await open.storage
      .asOwner()
      .read((sql) => lookUpOne(sql, regionId, 'organisation', name, { problems, field: 'organisation' }))
    return id === null
      ? wrong(fieldSentence(call.language, problems['organisation'] ?? { code: 'required' }))
      : { kind: 'given', value: { regionId, role: known, organisation: { id, name } } }
  }
  if (known !== 'municipal-editor') return { kind: 'given', value: { regionId, role: known } }
  const words = (places ?? '').split(/[,;]/).map((word) => word.trim())
  const municipalities = parseMunicipalities(region.value, 'municipalities', words.filter(Boolean))
  if (municipalities.ok)
    return { kind: 'given', value: { regionId, role: known, municipalities: municipalities.value } }
  const problem =
    municipalities.problem.kind === 'invalid' ? municipalities.problem.fields['municipalities'] : undefined
  return wrong(problem ? fieldSentence(call.language, problem) : fieldProblemTexts[call.language].required())

  function wrong(sentence: string): Asked {
    return { kind: 'wrong', done: wrongUse(call, 'account', sentence) }
  }
}
