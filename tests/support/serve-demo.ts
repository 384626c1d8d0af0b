import type { TestProject } from 'vitest/node'
import { demoAccounts, demoPassword } from '../../src/demo-people.ts'
import { forgetFolder, runServer } from './run-server.ts'

/** `dataFolder`: for what no page makes. */
export type DemoServer = { url: string; dataFolder: string; cookies: Readonly<Record<Who, string>> }
export type Who = 'coordinator' | 'huizen' | 'lezer'

declare module 'vitest' {
  interface ProvidedContext {
    demoServer: DemoServer
  }
}

/** Vitest calls this once per run: one server with the example region, and somebody of every role signed in. */
export async function setup({ provide }: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const server = await runServer()
  const [coordinator = '', huizen = '', lezer = ''] = await Promise.all(
    demoAccounts.map(({ email }) => cookieOf(server.url, email)),
  )
  provide('demoServer', {
    url: server.url,
    dataFolder: server.dataFolder,
    cookies: { coordinator, huizen, lezer },
  })
  return async () => {
    await server.stop()
    forgetFolder(server.dataFolder)
  }
}

/** What a browser would send back after the form was accepted: `name=value`. */
async function cookieOf(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/nl/inloggen`, {
    method: 'POST',
    body: new URLSearchParams({ email, password: demoPassword }),
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie().find((line) => line.includes('session_token'))
  if (answer.status !== 303 || cookie === undefined)
    throw new Error(`${email} could not sign in: ${answer.status}`)
  return cookie.split(';')[0] ?? ''
}
