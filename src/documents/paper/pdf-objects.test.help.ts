import { inflateSync } from 'node:zlib'

/** Everything in a PDF as text of one byte a letter, with what is packed in it unpacked. */
export function objectsOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes)
  const raw = file.toString('latin1')
  const packed = [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try {
      return inflateSync(file.subarray(index + length, raw.indexOf('endstream', index))).toString('latin1')
    } catch {
      return []
    }
  })
  return [raw, ...packed].join('\n')
}
