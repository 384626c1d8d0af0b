import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenThuisplan } from '../../open-thuisplan.ts'
import { type CommandLine, commandLine } from '../../testing/command-line.ts'
import { demoInstallation } from '../../testing/demo-installation.ts'

const region = 'gooi-en-vechtstreek'
let open: OpenThuisplan
let elsewhere: OpenThuisplan
let here: CommandLine
let there: CommandLine

beforeAll(async () => {
  open = await demoInstallation()
  elsewhere = await demoInstallation({ empty: true })
  here = commandLine(open)
  there = commandLine(elsewhere)
})
afterAll(async () => {
  await open.close()
  await elsewhere.close()
})

test('a region goes from one installation to another, and the package it gives there is byte for byte the same', async () => {
  await here.run('publish', region, '--title', 'Tweede plan (voorbeeld)')
  const told = await here.run('handover', region, '--output', 'weg.tar', '--json')
  expect(told).toMatchObject({ exit: 0 })
  expect((await here.run('handover', region, '--output', 'nog-eens.tar')).exit).toBe(0)
  const first = Buffer.from(here.files.get('weg.tar') ?? [])
  expect(first.equals(Buffer.from(here.files.get('nog-eens.tar') ?? []))).toBe(true)

  there.files.set('binnen.tar', first)
  const brought = await there.run('import', 'binnen.tar', '--json')
  expect(brought.json()).toMatchObject({ regio: region, anderNummer: 0, bestaandeAccounts: [] })
  expect(brought.exit).toBe(0)
  expect(await there.run('handover', region)).toMatchObject({ exit: 0 })
  expect(first.equals(Buffer.from(there.files.get(`${region}.tar`) ?? []))).toBe(true)
})

test('where the region is already, nothing is stored and it is said why', async () => {
  const before = Buffer.from(here.files.get('weg.tar') ?? [])
  const told = await here.run('import', 'weg.tar')
  expect(told).toMatchObject({
    exit: 2,
    err: [expect.stringContaining('Er is niets opgeslagen. De regio gooi-en-vechtstreek is hier al.')],
  })
  await here.run('handover', region, '--output', 'daarna.tar')
  expect(before.equals(Buffer.from(here.files.get('daarna.tar') ?? []))).toBe(true)
})

test('what is not there is not found, and what is no package is wrong use', async () => {
  expect((await here.run('handover', 'nergens')).exit).toBe(4)
  expect((await here.run('handover')).exit).toBe(2)
  expect((await here.run('import', 'weg-is-het.tar')).exit).toBe(4)
  here.files.set('brief.tar', Buffer.from('Beste lezer'))
  expect(await here.run('import', 'brief.tar')).toMatchObject({
    exit: 2,
    err: [expect.stringContaining('geen pakket')],
  })
})
