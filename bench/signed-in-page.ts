import { join } from 'node:path'
import { openApiDocument } from '../src/api/openapi/open-api-document.ts'
import { openStorage, type Storage } from '../src/database/open-storage.ts'
import { demoAccounts, demoPassword } from '../src/demo-people.ts'
import type { Identity } from '../src/identity/identity.ts'
import type { Language } from '../src/language/language.ts'
import { root } from '../src/root.ts'
import { webApplication } from '../src/web/application.ts'
import { welcomeMembers } from '../src/welcome-members.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { regionId, throwAwayThuisplan, today } from './help/throw-away-thuisplan.ts'

/*
 * What rights cost: the same pages of the same application, once as a signed-in coordinator meets them (session, memberships,
 * row-level security, and the note that exact small counts were read) and once without any of that: the person is given, and the
 * database asked under its owner's rights. Limit: 3 ms more, p50.
 */
const limitMs = 3

const open = await throwAwayThuisplan()
// Connections of its own: a plan is made for one role, and would be made anew at every turn.
const plain = openStorage(open.connection)
try {
  // As the server does by itself within a minute.
  await open.storage.asOwner().write((sql) => sql.query('analyze'))
  const [{ email }] = demoAccounts
  const signedIn = await open.identity.signIn(email, demoPassword, new Headers())
  if (signedIn.kind !== 'signed-in') throw new Error('could not sign in')
  const cookie = signedIn.cookies.map((line) => line.split(';')[0]).join('; ')
  const doors = {
    ...open,
    welcoming: welcomeMembers(open, false),
    publicUrl: 'http://localhost:3000',
    assetFolder: join(root, 'dist', 'assets'),
    guideFolder: join(root, 'docs', 'guide'),
    documentOf: (language: Language) => openApiDocument({ publicUrl: 'http://localhost:3000' }, language),
    now: () => today,
    report: (error: unknown) => console.error(error),
  }
  const withRights = webApplication(doors)
  const withoutRights = webApplication({ ...doors, ...(await givenAway(new Headers({ cookie }))) })

  for (const room of ['verkenning', 'plan', 'monitor']) {
    const address = `http://localhost:3000/nl/regios/${regionId}/${room}`
    const asCoordinator = () => textOf(withRights.request(address, { headers: { cookie } }))
    const asOwner = () => textOf(withoutRights.request(address, { headers: { cookie } }))
    if ((await asCoordinator()).length !== (await asOwner()).length) throw new Error('not the same page')
    // By turns, so that whatever else the machine does falls on both.
    const pairs: { rights: number; none: number }[] = []
    for (let turn = -40; turn < 200; turn++) {
      const [rights = 0] = await timesOf(1, asCoordinator, 0)
      const [none = 0] = await timesOf(1, asOwner, 0)
      if (turn >= 0) pairs.push({ rights, none })
    }
    const rights = median(pairs.map((pair) => pair.rights))
    const none = median(pairs.map((pair) => pair.none))
    const more = median(pairs.map((pair) => pair.rights - pair.none))
    verdict(
      `${room}: ${rights.toFixed(1)} ms with rights, ${none.toFixed(1)} ms without: ${(more / limitMs).toFixed(2)} of the ${limitMs} ms more that is allowed`,
      more <= limitMs,
    )
  }
} finally {
  await plain.close()
  await open.close()
}

/** Who asks, found beforehand; and a database that asks nobody, and notes nothing. */
async function givenAway(from: Headers): Promise<{ storage: Storage; identity: Identity }> {
  const person = await open.identity.personOf(from)
  if (!person) throw new Error('not signed in')
  const owner = plain.asOwner()
  const database: typeof owner = {
    ...owner,
    read: (work) => owner.read((sql) => work({ ...sql, noteReading: () => {} })),
  }
  return {
    storage: { ...open.storage, as: () => database },
    identity: { ...open.identity, personOf: () => Promise.resolve(person) },
  }
}

async function textOf(response: Response | Promise<Response>): Promise<string> {
  const answered = await response
  if (answered.status !== 200) throw new Error(`${answered.url}: ${answered.status}`)
  return answered.text()
}
