import * as z from 'zod'
import { optionalTextField, parseFields, yesNoField } from '../fields.ts'
import { done, type FieldProblems, type Outcome, problemFields, refused } from '../outcome.ts'
import { versionOf } from '../registers/version-of-entry.ts'
import { parseAccent } from './accent.ts'

/** How a region looks on its pages and in its documents. `accent` is `#31408e`, or null for the colour of the house. */
export type Looks = { accent: string | null; logo: LogoMark | null }

/** A logo without its bytes: `digest` is their SHA-256 and stands in its address; sizes are in pixels, for the proportions. */
export type LogoMark = {
  digest: string
  mediaType: PictureType
  width: number
  height: number
  alternative: string
}

export type Logo = LogoMark & { bytes: Uint8Array }

/** A picture somebody handed in, read and cleaned. */
export type Picture = { mediaType: PictureType; bytes: Uint8Array; width: number; height: number }
export type PictureType = 'image/png' | 'image/svg+xml'

export const plainLooks: Looks = { accent: null, logo: null }

export type ChangedLooks = { accent: string | null; alternative: string; keepsLogo: boolean }

/** What a form says about the looks; `hasLogo`: whether there will be one, for then somebody has to say what is on it. */
export function parseLooks(input: unknown, hasLogo: (keepsLogo: boolean) => boolean): Outcome<ChangedLooks> {
  const parsed = parseFields(schema, input)
  const fields: FieldProblems = problemFields(parsed)
  if (!parsed.ok) return parsed
  const { accent: typed, alternative, removeLogo } = parsed.value
  const colour = parseAccent(typed)
  if ('problem' in colour) fields['accent'] = colour.problem
  if (hasLogo(!removeLogo) && alternative === '') fields['alternative'] = { code: 'required' }
  if (Object.keys(fields).length > 0 || 'problem' in colour) return refused({ kind: 'invalid', fields })
  return done({ accent: colour.accent, alternative, keepsLogo: !removeLogo })
}

const schema = z.object({
  accent: optionalTextField(40),
  alternative: optionalTextField(200),
  removeLogo: yesNoField(),
})

export function versionOfLooks({ accent, logo }: Looks): Promise<string> {
  return versionOf([{ key: 'accent' }, { key: 'digest' }, { key: 'alternative' }], {
    accent,
    digest: logo?.digest ?? null,
    alternative: logo?.alternative ?? null,
  })
}
