import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dockerfileProblems } from './lint-dockerfile.mjs'
import { root } from './pinned-node.mjs'

const ours = readFileSync(join(root, 'deploy', 'Dockerfile'), 'utf8')
const unit = readFileSync(join(root, 'deploy', 'thuisplan.service'), 'utf8')

test('our Dockerfile is in order', () => {
  expect(dockerfileProblems(ours)).toEqual([])
})

test('every folder it copies is there', () => {
  const copied = [...ours.matchAll(/^COPY --from=build \/srv\/thuisplan\/(\S+)/gm)].map(([, path]) => path)
  expect(copied.length).toBeGreaterThan(4)
  for (const path of copied.filter((one) => one !== 'dist'))
    expect(existsSync(join(root, path)), path).toBe(true)
})

test.each([
  ['a word that is no instruction', 'RUNN npm ci', 'RUNN'],
  ['an unknown flag', 'HEALTHCHECK --every=3s CMD ["x"]', 'every'],
  ['root', 'USER root', 'root'],
  ['no version', 'FROM debian', 'version'],
  ['a secret', 'ENV SMTP_PASSWORD=geheim', 'secret'],
  ['a shell between the signal and the program', 'CMD node dist/main.js', 'shell'],
])('%s is seen', (_, line, told) => {
  expect(dockerfileProblems(`${ours}\n${line}\n`).join('\n')).toContain(told)
})

test('an image that says nothing of its health, its user or its data is refused', () => {
  const bare = dockerfileProblems('FROM node:24\nCMD ["node"]\n').join('\n')
  for (const name of ['USER', 'HEALTHCHECK', 'STOPSIGNAL', 'VOLUME']) expect(bare).toContain(name)
})

test('the unit of systemd locks the doors that it can, and leaves open the one that Node.js needs', () => {
  for (const line of [
    'NoNewPrivileges=true',
    'ProtectSystem=strict',
    'StateDirectory=thuisplan',
    'KillMode=mixed',
  ])
    expect(unit.split('\n')).toContain(line)
  expect(unit).not.toMatch(/^MemoryDenyWriteExecute=/m)
})

test.runIf(existsSync('/usr/bin/systemd-analyze'))('systemd itself finds nothing wrong with the unit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thuisplan-unit-'))
  const file = join(folder, 'thuisplan.service')
  // The program and the folder are not where the unit expects them on this machine.
  writeFileSync(
    file,
    unit.replace(/^ExecStart=.*/m, 'ExecStart=/bin/true').replaceAll('/srv/thuisplan', '/tmp'),
  )
  const said = execFileSync('sh', ['-c', 'systemd-analyze verify "$0" 2>&1 || true', file], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  expect(said.split('\n').filter((line) => line.includes('thuisplan.service'))).toEqual([])
})
