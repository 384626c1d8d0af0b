import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword } from '../../src/demo-people.ts'
import { addresses } from '../../src/web/addresses.ts'
import { newVisitor, openBrowser } from '../support/browser.ts'
import { sendForm } from '../support/fill-form.ts'
import {
  forgetFolder,
  freePort,
  freshFolder,
  type RunningServer,
  root,
  runServer,
} from '../support/run-server.ts'

let browser: Browser
let server: RunningServer
let dataFolder: string

beforeAll(async () => {
  browser = await openBrowser()
  dataFolder = freshFolder()
  server = await runServer({ args: ['--empty'], dataFolder, port: await freePort() })
})

afterAll(async () => {
  await server.stop()
  await browser.close()
  forgetFolder(dataFolder)
})

test('an empty first start shows the national plan, and no region', async () => {
  const { page, visit, close } = await newVisitor(browser, { url: server.url })
  expect(await visit(addresses.home('nl'))).toBe(200)
  expect(await page.locator('.line-number').allTextContents()).toEqual(['1', '2', '3', '4', '5', '6'])
  expect(await visit(addresses.territory('nl'))).toBe(200)
  expect(await visit(addresses.region('nl', 'gooi-en-vechtstreek'))).toBe(401)
  await close()
})

test('nobody can sign in with an example account that was never made', async () => {
  const { page, visit, examine, close } = await newVisitor(browser, { url: server.url })
  await visit(addresses.signIn('nl'))
  await page.getByLabel('E-mailadres').fill('coordinator@thuisplan.example')
  await page.getByLabel('Wachtwoord').fill(demoPassword)
  await sendForm(page, 'Inloggen')
  await examine()
  expect(await page.getByRole('alert').textContent()).toContain('horen niet bij elkaar')
  await close()
})

test('the terminal says how to make the first account, and names no password', () => {
  expect(server.said()).toContain('account add')
  expect(server.said()).not.toContain(demoPassword)
})

test('everything that is kept stands in the folder that was named', () => {
  expect(readdirSync(dataFolder).sort()).toEqual(['database', 'secret'])
})

test('a second start finds what the first left, and tells whoever watches that it is well', async () => {
  expect(await server.stop()).toBe(0)
  server = await runServer({ dataFolder })
  for (const path of ['/healthz', '/readyz'])
    expect((await fetch(`${server.url}${path}`)).status, path).toBe(200)
  expect(server.said()).toContain('account add')
  expect(server.said()).not.toContain(demoPassword)
})

test('kill -TERM ends the program in order, and the database with it', async () => {
  expect(await server.stop()).toBe(0)
  expect(
    server
      .said()
      .split('\n')
      .filter((line) => /error/i.test(line)),
  ).toEqual([])
  const cluster = join(dataFolder, 'database', 'cluster')
  expect(existsSync(cluster)).toBe(true)
  expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false)
})

test('a port that is taken is said so in one line, and nothing stays behind', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const { code, said } = await runOnce({ PORT: String(port), THUISPLAN_DATA: dataFolder })
  other.close()
  expect(code).toBe(1)
  expect(said).toContain(`Poort ${port} is bezet`)
  expect(said).not.toMatch(/\n\s+at /)
  expect(existsSync(join(dataFolder, 'database', 'cluster', 'postmaster.pid'))).toBe(false)
})

test('settings that cannot be used are all named before anything starts', async () => {
  const { code, said } = await runOnce({
    PORT: 'drieduizend',
    PUBLIC_URL: 'mijn site',
    THUISPLAN_DATA: dataFolder,
  })
  expect(code).toBe(1)
  expect(said).toContain('PORT')
  expect(said).toContain('PUBLIC_URL')
  expect(said).not.toMatch(/\n\s+at /)
})

async function runOnce(settings: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', 'main.js')], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  const [code] = await once(child, 'close')
  return { code, said: pieces.join('') }
}
