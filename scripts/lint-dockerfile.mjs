import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { root } from './pinned-node.mjs'

/**
 * What is wrong with a Dockerfile, line by line: its grammar, and what ours must have. No engine runs here to build it.
 * @param {string} text
 * @returns {string[]}
 */
export function dockerfileProblems(text) {
  const grammar = validate(text).map(({ range, message }) => `line ${range.start.line + 1}: ${message}`)
  const instructions = text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.trim())
  const last = instructions.findLastIndex((line) => line.startsWith('FROM '))
  const stage = instructions.slice(last + 1)
  const missing = ['USER', 'HEALTHCHECK', 'STOPSIGNAL', 'VOLUME', 'EXPOSE', 'CMD']
    .filter((name) => !stage.some((line) => line.startsWith(`${name} `)))
    .map((name) => `the last stage has no ${name}`)
  const rules = [
    [/^USER (root|0)\b/, 'it runs as root'],
    [/^FROM [^:@]+( AS .*)?$/i, 'an image without a version'],
    [/^FROM .*:latest\b/, 'an image without a version'],
    [/^(CMD|ENTRYPOINT) (?!\[)/, 'a shell would keep the signal to stop from the program'],
    [/^(ENV|ARG) .*(PASSWORD|SECRET|TOKEN|DATABASE_URL)/, 'a secret would stay in the image'],
    [/^ADD /, 'COPY does what is meant'],
  ]
  const broken = instructions.flatMap((line) =>
    rules.filter(([pattern]) => pattern.test(line)).map(([, told]) => `${line}: ${told}`),
  )
  return [...grammar, ...missing, ...broken]
}

if (process.argv[1] === import.meta.filename) {
  const problems = dockerfileProblems(readFileSync(join(root, 'deploy', 'Dockerfile'), 'utf8'))
  for (const problem of problems) console.log(`deploy/Dockerfile: ${problem}`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
