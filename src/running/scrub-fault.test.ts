import { expect, test } from 'vitest'
import { faultLines, scrubFault } from './scrub-fault.ts'

const person = 'Fatima Voorbeeld'
const email = 'fatima@voorbeeld.nl'

test.each([
  [
    'what PostgreSQL tells of a row',
    Object.assign(new Error('duplicate key value violates unique constraint "user_email_key"'), {
      code: '23505',
      detail: `Key (email)=(${email}) already exists.`,
      where: `COPY user, line 1: "${person}"`,
      parameters: [person],
      constraint: 'user_email_key',
    }),
  ],
  [
    'what PostgreSQL could not read',
    Object.assign(new Error(`invalid input syntax for type integer: "${person}"`), { code: '22P02' }),
  ],
  ['what our own SQL raised', Object.assign(new Error(`no membership for ${person}`), { code: 'P0001' })],
  ['what JavaScript could not parse', new Error(`Unexpected token 'F', "${person}" is not valid JSON`)],
  ['an address in a sentence', new Error(`could not reach ${email} (mailbox full)`)],
  ['a cause', new Error('could not send', { cause: new Error(`refused for <${email}>`) })],
  ['several lines', new Error(`first\n  "${person}\n second`)],
  ['no error at all', person],
])('%s is not written down', (_, fault) => {
  const told = `${JSON.stringify(scrubFault(fault))}\n${faultLines(scrubFault(fault))}`
  expect(told).not.toContain(person)
  expect(told).not.toContain(email)
})

test('where it happened and which rule it broke are', () => {
  const fault = Object.assign(new Error('violates unique constraint "x"'), {
    code: '23505',
    constraint: 'goal_code_key',
    table: 'goal',
  })
  const scrubbed = scrubFault(fault)
  expect(scrubbed).toMatchObject({ name: 'Error', code: '23505', constraint: 'goal_code_key', table: 'goal' })
  expect(scrubbed.stack[0]).toContain('scrub-fault.test.ts')
  expect(faultLines(scrubbed)).toContain('goal_code_key')
})
