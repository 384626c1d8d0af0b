import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenThuisplan } from '../../open-thuisplan.ts'
import { type CommandLine, commandLine } from '../../testing/command-line.ts'
import { demoInstallation } from '../../testing/demo-installation.ts'

let open: OpenThuisplan
let line: CommandLine
const region = 'gooi-en-vechtstreek'

beforeAll(async () => {
  open = await demoInstallation()
})
afterAll(() => open.close())
beforeEach(() => {
  line = commandLine(open)
})

test('account add makes an account with a role, and shows its password once', async () => {
  const args = [
    'account',
    'add',
    'Nieuw@voorbeeld.nl',
    '--name',
    'Adviseur Laren (voorbeeld)',
    '--region',
    region,
  ]
  const editor = [...args, '--role', 'municipal-editor', '--municipalities', 'Laren, GM0406']
  const added = await line.run(...editor, '--json')
  expect(added.json()).toEqual({
    email: 'nieuw@voorbeeld.nl',
    nieuw: true,
    wachtwoord: 'een-wachtwoord-voor-de-proef',
  })
  const signedIn = await open.identity.signIn(
    'nieuw@voorbeeld.nl',
    'een-wachtwoord-voor-de-proef',
    new Headers(),
  )
  expect(signedIn.kind).toBe('signed-in')
  const [membership] = await open.storage
    .asOwner()
    .read((sql) =>
      sql.query(
        `select role, municipalities from membership join auth."user" person on person.id = person_id where email = 'nieuw@voorbeeld.nl'`,
      ),
    )
  expect(membership).toEqual({ role: 'municipal-editor', municipalities: ['GM0417', 'GM0406'] })

  const again = await line.run(...args, '--role', 'lezer', '--founder')
  expect(again.exit).toBe(0)
  expect(again.out.join('\n')).toContain('Het wachtwoord is niet veranderd')
  expect(again.out.join('\n')).not.toContain('een-wachtwoord')
})

test('account add takes the password from the environment, and refuses one that is too short', async () => {
  line.environment['THUISPLAN_PASSWORD'] = 'kort'
  expect((await line.run('account', 'add', 'z@voorbeeld.nl', '--name', 'Z')).exit).toBe(2)
  line.environment['THUISPLAN_PASSWORD'] = 'lang genoeg voor iedereen'
  const added = await line.run('account', 'add', 'z@voorbeeld.nl', '--name', 'Z')
  expect(added.out.join('\n')).not.toContain('lang genoeg')
  expect(
    (await open.identity.signIn('z@voorbeeld.nl', 'lang genoeg voor iedereen', new Headers())).kind,
  ).toBe('signed-in')
})

test('account add refuses a role that is half said', async () => {
  const add = (...rest: string[]) => line.run('account', 'add', 'w@voorbeeld.nl', '--name', 'W', ...rest)
  expect((await add('--region', region)).exit).toBe(2)
  expect((await add('--role', 'reader')).exit).toBe(2)
  expect((await add('--region', region, '--role', 'baas')).exit).toBe(2)
  expect((await add('--region', region, '--role', 'municipal-editor')).exit).toBe(2)
  expect((await add('--region', region, '--role', 'reader', '--municipalities', 'Huizen')).exit).toBe(2)
  const unknown = await add(
    '--region',
    region,
    '--role',
    'municipal-editor',
    '--municipalities',
    'Nergenshuizen',
  )
  expect(unknown).toMatchObject({
    exit: 2,
    err: [expect.stringContaining('Nergenshuizen'), expect.anything()],
  })
  const [account] = await open.storage
    .asOwner()
    .read((sql) => sql.query(`select id from auth."user" where email = 'w@voorbeeld.nl'`))
  expect(account).toBeUndefined()
})
