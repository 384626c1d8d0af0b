import { roles } from '../../domain/terms.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { Said } from '../forms/said.tsx'
import type { Visit } from '../visit.ts'

const doings = ['gegeven', 'gewijzigd', 'weggehaald', 'teruggezet'] as const
export type MemberDoing = (typeof doings)[number]

/** Where to go after something was done to a role. No name and no address of a person stands in it. */
export function withMemberFlash(
  address: string,
  doing: MemberDoing,
  { personId, role }: { personId: string; role: string },
): string {
  return `${address}?${new URLSearchParams({ gedaan: doing, persoon: personId, rol: role })}`
}

type Props = { visit: Visit; regionId: string; canMail: boolean }

/** Says what was just done; a role that was taken away can be put back in one click. */
export function MemberFlash({ visit: { language, url }, regionId, canMail }: Props) {
  const doing = doings.find((known) => known === url.searchParams.get('gedaan'))
  const role = roles.recognise(url.searchParams.get('rol') ?? '')
  const personId = url.searchParams.get('persoon') ?? ''
  if (!doing || !role) return null
  const texts = memberTexts[language]
  const named = termTexts[language].roles[role].toLowerCase()
  const said = {
    gegeven: canMail ? texts.given : texts.givenNoMail,
    gewijzigd: texts.changed,
    weggehaald: texts.taken(named),
    teruggezet: texts.restored(named),
  } as const satisfies Record<MemberDoing, string>
  return (
    <Said>
      <p>{said[doing]}</p>
      {doing === 'weggehaald' && /^[\w-]+$/.test(personId) && (
        <form method="post" action={addresses.restoreMember(language, regionId, personId, role)}>
          <button class="utrecht-button utrecht-button--subtle" type="submit">
            {wordTexts[language].undo}
          </button>
        </form>
      )}
    </Said>
  )
}
