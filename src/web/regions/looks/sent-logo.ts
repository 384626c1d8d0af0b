import type { FieldProblem } from '../../../domain/outcome.ts'
import type { Picture } from '../../../domain/regions/looks.ts'
import { readLogoFile } from '../../../presentation/regions/read-logo-file.ts'
import { type FormBody, oneOf } from '../../forms/form-body.ts'

/** Under this name a logo that could not be saved yet goes along, so that nobody has to choose it again. */
export const keptLogoKey = 'keptLogo'

type SentLogo = { picture: Picture | null; kept: string; problem?: FieldProblem }

/** The file that was chosen now, or else the one that came along; a kept one is read anew, for it comes from the browser. */
export async function sentLogo({ entered, files }: Extract<FormBody, { kind: 'form' }>): Promise<SentLogo> {
  const chosen = new Uint8Array((await files['logo']?.arrayBuffer()) ?? new ArrayBuffer(0))
  const bytes = chosen.byteLength > 0 ? chosen : Buffer.from(oneOf(entered, keptLogoKey), 'base64')
  const read = readLogoFile(bytes)
  if (!read.ok) return { picture: null, kept: '', problem: read.problem }
  const { picture } = read
  return { picture, kept: picture ? Buffer.from(picture.bytes).toString('base64') : '' }
}
