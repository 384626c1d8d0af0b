import { api } from '../api/api.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import type { Render } from '../operations/publications/publish.ts'
import { needsOfRequest } from '../web/visit-of-request.ts'
import { welcomeMembers } from '../welcome-members.ts'
import { today } from './demo-desk.ts'
import {
  coordinatorEmail,
  demoInstallation,
  demoPassword,
  huizenEmail,
  readerEmail,
} from './demo-installation.ts'

export const publicUrl = 'https://thuisplan.example.nl'

type Who = 'coordinator' | 'huizen' | 'reader' | 'visitor'
type Sending = { as?: Who; json?: unknown; body?: BodyInit; headers?: Record<string, string> }

export type DemoApi = {
  open: OpenThuisplan
  surprises: unknown[]
  /** Without a socket; `path` begins after /api/v1. */
  call(method: string, path: string, sending?: Sending): Promise<Response>
  close(): Promise<void>
}

/** The API over the example region, asked as people who really signed in. */
export async function demoApi(): Promise<DemoApi> {
  const open = await demoInstallation({ publicUrl })
  const surprises: unknown[] = []
  const app = api({
    needsOf: needsOfRequest({ ...open, now: () => today }, 'api'),
    identity: open.identity,
    welcoming: welcomeMembers(open, false),
    publicUrl,
    publisher: open.storage.asPublisher(),
    render: plainPage,
    report: (surprise) => surprises.push(surprise),
  })
  const tokens = {
    coordinator: await tokenOf(open, coordinatorEmail),
    huizen: await tokenOf(open, huizenEmail),
    reader: await tokenOf(open, readerEmail),
  }
  return {
    open,
    surprises,
    async call(method, path, { as = 'coordinator', json, body, headers = {} } = {}) {
      const sent = json === undefined ? body : JSON.stringify(json)
      return app.request(`${publicUrl}/v1${path}`, {
        method,
        ...(sent === undefined ? {} : { body: sent }),
        headers: {
          ...(as === 'visitor' ? {} : { authorization: `Bearer ${tokens[as]}` }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
      })
    },
    close: () => open.close(),
  }
}

const plainPage: Render = ({ publication }) => [
  { path: 'nl', mediaType: 'text/html; charset=utf-8', body: new TextEncoder().encode(publication.title) },
  { path: 'nl/plan', mediaType: 'text/html; charset=utf-8', body: new TextEncoder().encode('plan') },
  { path: 'data/acties.csv', mediaType: 'text/csv; charset=utf-8', body: new TextEncoder().encode('Code') },
]

async function tokenOf({ identity }: OpenThuisplan, email = ''): Promise<string> {
  const signedIn = await identity.signIn(email, demoPassword, new Headers())
  if (signedIn.kind !== 'signed-in') throw new Error(`${email}: ${signedIn.kind}`)
  return signedIn.token
}
