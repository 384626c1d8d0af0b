import { RefusedPackage } from './package-problem.ts'

/** Lines at a time; together they make one statement. */
const batch = 1000
/** Characters at a time, for lines can be long. */
const batchLength = 4_000_000

/** The lines of a file as it comes by, some at a time. Throws RefusedPackage for what is no text. */
export async function* linesOfMember(
  name: string,
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let lines: string[] = []
  let length = 0
  let rest = ''
  for await (const chunk of body) {
    const parts = (rest + decoded(chunk)).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) {
      lines.push(line)
      length += line.length
      if (lines.length < batch && length < batchLength) continue
      yield lines
      lines = []
      length = 0
    }
  }
  if (rest !== '') lines.push(rest)
  if (lines.length > 0) yield lines

  function decoded(chunk: Uint8Array): string {
    try {
      return decoder.decode(chunk, { stream: true })
    } catch {
      throw new RefusedPackage({ code: 'damaged', member: name })
    }
  }
}
