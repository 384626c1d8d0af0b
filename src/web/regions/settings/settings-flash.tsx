import { Said } from '../../forms/said.tsx'
import type { Visit } from '../../visit.ts'

/** Says that it was saved, where one ends up after saving. */
export function SettingsFlash({ visit: { url }, said }: { visit: Visit; said: string }) {
  if (url.searchParams.get('gedaan') !== 'ja') return null
  return (
    <Said>
      <p>{said}</p>
    </Said>
  )
}
