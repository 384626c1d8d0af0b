import { actionFields } from '../../../domain/plans/action.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import type { Field } from '../../../domain/registers/field.ts'
import { actionStatuses, transformationClasses } from '../../../domain/terms.ts'
import type { Entry } from '../../../operations/registers/register.ts'

/** Which actions the editor lists, and which of their fields. It stands in the address. */
export type EditorChoice = {
  search: string
  line: string
  status: string
  transformationClass: string
  owner: string
  columns: readonly Field[]
}

/** Fields that fit in a row; long texts have their form. The code is given by the order. */
const offered = [
  'title',
  'owner',
  'leadFunction',
  'partners',
  'municipalities',
  'years',
  'status',
  'transformationClass',
  'targetGroups',
  'novelty',
]
const usual = ['title', 'owner', 'years', 'status', 'transformationClass']

export const offeredColumns: readonly Field[] = actionFields.filter(({ key }) => offered.includes(key))

export function readEditorChoice(query: URLSearchParams): EditorChoice {
  const one = (name: string) => (query.get(name) ?? '').trim().slice(0, 200)
  const asked = query.getAll('kolom')
  const keys = offered.some((key) => asked.includes(key)) ? asked : usual
  return {
    search: one('zoek'),
    line: one('lijn'),
    status: actionStatuses.recognise(one('status')) ?? '',
    transformationClass: transformationClasses.recognise(one('soort')) ?? '',
    owner: one('eigenaar'),
    columns: offeredColumns.filter(({ key }) => keys.includes(key)),
  }
}

/** The same as part of an address; what is as usual is left out. */
export function queryOfChoice(choice: EditorChoice): [string, string][] {
  const told: [string, string][] = [
    ['zoek', choice.search],
    ['lijn', choice.line],
    ['status', choice.status],
    ['soort', choice.transformationClass],
    ['eigenaar', choice.owner],
  ]
  const keys = choice.columns.map(({ key }) => key)
  const isUsual = keys.length === usual.length && usual.every((key) => keys.includes(key))
  return [
    ...told.filter(([, value]) => value !== ''),
    ...(isUsual ? [] : keys.map((key): [string, string] => ['kolom', key])),
  ]
}

export function isNarrowed({ columns: _, ...filters }: EditorChoice): boolean {
  return Object.values(filters).some((value) => value !== '')
}

/** Every word that is searched for must be found somewhere in code, title or owner. */
export function chosenActions(actions: readonly Entry[], choice: EditorChoice): Entry[] {
  const words = choice.search.toLowerCase().split(/\s+/).filter(Boolean)
  return actions.filter(({ values }) => {
    const code = String(values['code'])
    const text = `${code} ${values['title']} ${values['owner']}`.toLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      (choice.line === '' || String(actionLineOf(code)) === choice.line) &&
      (choice.status === '' || values['status'] === choice.status) &&
      (choice.transformationClass === '' || values['transformationClass'] === choice.transformationClass) &&
      (choice.owner === '' || values['owner'] === choice.owner)
    )
  })
}
