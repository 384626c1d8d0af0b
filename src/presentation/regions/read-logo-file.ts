import type { PictureProblem } from '../../documents/pictures/picture-outcome.ts'
import { readPicture } from '../../documents/pictures/read-picture.ts'
import type { FieldProblem, FieldProblemCode } from '../../domain/outcome.ts'
import type { Picture } from '../../domain/regions/looks.ts'

/** A logo that somebody hands in; `null` when no file was chosen. */
export function readLogoFile(
  bytes: Uint8Array,
): { ok: true; picture: Picture | null } | { ok: false; problem: FieldProblem } {
  if (bytes.byteLength === 0) return { ok: true, picture: null }
  const outcome = readPicture(bytes)
  if (outcome.ok) return outcome
  const { problem, detail } = outcome
  return { ok: false, problem: { code: codes[problem], ...(detail === undefined ? {} : { detail }) } }
}

const codes = {
  'not-a-picture': 'not-a-picture',
  'too-large': 'picture-too-large',
  damaged: 'picture-damaged',
  'too-many-pixels': 'picture-too-many-pixels',
  'not-only-shapes': 'picture-not-only-shapes',
} as const satisfies Record<PictureProblem, FieldProblemCode>
