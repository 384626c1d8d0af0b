import { cleanPng, isPng } from './clean-png.ts'
import { cleanSvg, looksLikeSvg } from './clean-svg.ts'
import { mostPictureBytes, type PictureOutcome, refusePicture } from './picture-outcome.ts'

/** Reads a PNG or an SVG of a stranger. What it is, its bytes say, not its name; what is not needed to show it is left out. */
export function readPicture(bytes: Uint8Array): PictureOutcome {
  if (bytes.byteLength > mostPictureBytes)
    return refusePicture('too-large', String(Math.ceil(bytes.byteLength / 1024)))
  const outcome = isPng(bytes) ? cleanPng(bytes) : looksLikeSvg(bytes) ? cleanSvg(bytes) : undefined
  if (!outcome) return refusePicture('not-a-picture')
  // Written anew it is rarely longer, but it can be.
  return outcome.ok && outcome.picture.bytes.byteLength > mostPictureBytes
    ? refusePicture('too-large', String(Math.ceil(outcome.picture.bytes.byteLength / 1024)))
    : outcome
}
