/** A picture as bytes that are safe to show and to print, with its size in pixels; or why it was not taken. */
export type PictureOutcome =
  | { ok: true; picture: ReadPicture }
  | { ok: false; problem: PictureProblem; detail?: string }

export type ReadPicture = {
  mediaType: 'image/png' | 'image/svg+xml'
  bytes: Uint8Array
  width: number
  height: number
}

export type PictureProblem = 'not-a-picture' | 'too-large' | 'damaged' | 'too-many-pixels' | 'not-only-shapes'

export const mostPictureBytes = 200 * 1024
/** On one side: what it unpacks to has to fit in memory, many times over. */
export const mostPixels = 3000

export function refusePicture(problem: PictureProblem, detail?: string): PictureOutcome {
  return { ok: false, problem, ...(detail === undefined ? {} : { detail }) }
}
