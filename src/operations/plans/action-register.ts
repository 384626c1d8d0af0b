import { actionFields } from '../../domain/plans/action.ts'
import type { Register } from '../registers/register.ts'
import { rowOfEntry } from '../registers/rows.ts'
import { selectActions } from './select-actions.ts'
import { setActionAside } from './set-action-aside.ts'
import { storeAction } from './store-action.ts'

/** The actions of the plan, with everything the plan check asks about. */
export const actionRegister: Register = {
  noun: 'actions',
  fields: actionFields,
  name: 'code',
  unknown: 'unknown-action',
  list: async (sql, { id }, only) => (await selectActions(sql, id, only)).map(rowOfEntry),
  store: storeAction,
  setAside: setActionAside,
}
