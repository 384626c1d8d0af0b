import { expect, test } from 'vitest'
import { exampleRegion, finding } from './analysis/example-findings.test.help.ts'
import { draftAction, draftGoal } from './draft-from-exploration.ts'
import { gapOfKey } from './gap-key.ts'

const taken = { goals: ['1.1', '1.2', '2.1'], actions: ['1.1.1', '1.1.2', '2.1.10'] }

function gap(key: string) {
  const read = gapOfKey(key)
  if (!read) throw new Error(key)
  return { key, gap: read }
}

test('from findings follow the line, the places, the kind and the groups; the next code is free', () => {
  const findings = [
    finding({ number: 3, place: 'GM1', targetGroups: ['youth'] }),
    finding({ number: 7, place: 'GM3', targetGroups: ['everyone'] }),
  ]
  const source = { title: 'Titel (voorbeeld)', findings }
  expect(draftGoal(source, taken)).toEqual({ code: '1.3', title: 'Titel (voorbeeld)', findings: '3; 7' })
  expect(draftAction(source, taken, exampleRegion)).toEqual({
    code: '1.1.3',
    title: 'Titel (voorbeeld)',
    findings: '3; 7',
    municipalities: 'GM1; GM3',
    transformationClass: 'prevention',
    targetGroups: 'everyone; youth',
  })
})

test('what does not follow is left to the person: the line of findings of two lines, the kind of two kinds', () => {
  const findings = [finding({ line: 1 }), finding({ line: 2, transformationClass: 'shelter' })]
  const draft = draftAction({ title: 'x', findings }, taken, exampleRegion)
  expect(Object.keys(draft).sort()).toEqual(['findings', 'municipalities', 'targetGroups', 'title'])
  expect(draftGoal({ title: 'x', findings }, taken)).not.toHaveProperty('code')
})

test('a gap of the region as a whole is for every municipality, and names itself', () => {
  const source = { title: 'x', findings: [], gap: gap('vak-2-regio') }
  expect(draftAction(source, taken, exampleRegion)).toMatchObject({
    code: '2.1.11',
    gaps: 'vak-2-regio',
    municipalities: 'GM1; GM2; GM3',
  })
})

test('an aim says the kind where it can be only one, and a group is the group it is for', () => {
  const kindOf = (key: string) =>
    draftAction({ title: 'x', findings: [], gap: gap(key) }, taken, exampleRegion)['transformationClass']
  expect(kindOf('doel-1-voorkomen')).toBe('prevention')
  expect(kindOf('doel-1-opvang-verkorten')).toBe('shelter')
  expect(kindOf('doel-1-verminderen')).toBeUndefined()
  expect(
    draftAction({ title: 'x', findings: [], gap: gap('doelgroep-lhbtiq') }, taken, exampleRegion),
  ).toEqual({ title: 'x', gaps: 'doelgroep-lhbtiq', targetGroups: 'lgbtiq' })
})

test('on a line without a goal an action has no code yet', () => {
  const source = { title: 'x', findings: [], gap: gap('vak-3-regio') }
  expect(draftAction(source, taken, exampleRegion)).not.toHaveProperty('code')
  expect(draftGoal(source, taken)['code']).toBe('3.1')
})
