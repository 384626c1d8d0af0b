import { mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { actionRegister } from '../../operations/plans/action-register.ts'
import { goalRegister } from '../../operations/plans/goal-register.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { moneyPages } from '../money/money-pages.tsx'
import { entryId, exampleDesk } from './example-region.test.help.ts'
import { planPages } from './plan-pages.tsx'

test('shots', async () => {
  const desk = await exampleDesk()
  const app = visitApp(desk.as('coordinator'), planPages(), moneyPages())
  const b = '/nl/regios/gooi-en-vechtstreek'
  mkdirSync('/tmp/r1shots', { recursive: true })
  const dep =
    b +
    '/plantoets/afwijken?regel=T07&onderwerp=' +
    encodeURIComponent('action:3.3.2:policy:Regionale woonzorganalyse')
  await app.request(
    dep,
    formOf({
      reason:
        'Deze actie gaat over opvangplekken, niet over woningen. De woonzorganalyse gaat daar niet over.',
    }),
  )
  for (const [name, path] of Object.entries({
    plan: b + '/plan',
    thread: b + '/plan/rode-draad',
    check: b + '/plantoets',
    depart: b + '/plantoets/afwijken?regel=T04&onderwerp=action:4.2.2:owner',
    money: b + '/geld',
    action: b + '/acties/' + (await entryId(desk, actionRegister, '3.2.1')),
    action2: b + '/acties/' + (await entryId(desk, actionRegister, '3.3.1')),
    goal: b + '/doelen/' + (await entryId(desk, goalRegister, '3.2')),
    moneyen: b.replace('/nl', '/en') + '/geld',
  })) {
    const r = await app.request(path)
    writeFileSync(`/tmp/r1shots/${name}.html`, (await r.text()).replaceAll('/assets/', 'assets/'))
  }
  await desk.close()
})
