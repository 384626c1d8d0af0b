import { join } from 'node:path'
import { openApiDocument } from '../../src/api/openapi/open-api-document.ts'
import { demoAccounts, demoPassword } from '../../src/demo-people.ts'
import type { OpenThuisplan } from '../../src/open-thuisplan.ts'
import { root } from '../../src/root.ts'
import { webApplication } from '../../src/web/application.ts'
import { welcomeMembers } from '../../src/welcome-members.ts'
import { today } from './throw-away-thuisplan.ts'

const publicUrl = 'http://localhost:3000'

/** Asks for pages as the coordinator of the example region, signed in, through the whole application but without a socket; `sent` is a form. */
export async function signedInPage(
  open: OpenThuisplan,
): Promise<(path: string, sent?: URLSearchParams) => Promise<string>> {
  const app = webApplication({
    ...open,
    welcoming: welcomeMembers(open, false),
    publicUrl,
    assetFolder: join(root, 'dist', 'assets'),
    guideFolder: join(root, 'docs', 'guide'),
    documentOf: (language) => openApiDocument({ publicUrl }, language),
    now: () => today,
    report: (error) => console.error(error),
  })
  const signedIn = await open.identity.signIn(demoAccounts[0].email, demoPassword, new Headers())
  if (signedIn.kind !== 'signed-in') throw new Error('could not sign in')
  const cookie = signedIn.cookies.map((line) => line.split(';')[0]).join('; ')
  return async (path, sent) => {
    const form = sent === undefined ? {} : { method: 'POST', body: sent }
    const answer = await app.request(`${publicUrl}${path}`, {
      headers: { cookie, origin: publicUrl },
      ...form,
    })
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.text()
  }
}
