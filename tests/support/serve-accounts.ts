import { createServer } from 'node:http'
import { join } from 'node:path'
import type { IdentityMail } from '../../src/identity/identity-mail.ts'
import { openDoors } from '../../src/open-doors.ts'
import { openThuisplan } from '../../src/open-thuisplan.ts'
import { readSettings } from '../../src/settings.ts'
import { forgetFolder, freePort, freshFolder, root } from './run-server.ts'

export type AccountServer = Awaited<ReturnType<typeof serveAccounts>>

/** Thuisplan without regions, in this process, so that the letters it sends can be read here. */
export async function serveAccounts() {
  const folder = freshFolder()
  const port = await freePort()
  const letters: IdentityMail[] = []
  const surprises: unknown[] = []
  const waiting: (() => void)[] = []
  const settings = readSettings({ PORT: String(port), THUISPLAN_DATA: folder, TRUST_PROXY: '1' }, root)
  const open = await openThuisplan(settings, {
    tell: async (mail) => {
      letters.push(mail)
      for (const resolve of waiting.splice(0)) resolve()
    },
    report: (error) => surprises.push(error),
  })
  const server = createServer(
    openDoors(open, {
      publicUrl: settings.publicUrl,
      assetFolder: join(root, 'dist', 'assets'),
      guideFolder: join(root, 'docs', 'guide'),
      now: () => new Date(),
      // Each visitor of a test says from which address it comes, as a proxy would.
      trustedProxies: settings.trustedProxies,
      report: (error) => surprises.push(error),
    }),
  )
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: settings.publicUrl,
    open,
    letters,
    surprises,
    /** The link in the first letter of this kind to this address, as soon as it is there. */
    async linkTo(email: string, kind: IdentityMail['kind']): Promise<string> {
      const letter = () => letters.find((one) => one.email === email && one.kind === kind)
      while (!letter()) await new Promise<void>((resolve) => waiting.push(resolve))
      return letter()?.link ?? ''
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await open.close()
      forgetFolder(folder)
    },
  }
}
