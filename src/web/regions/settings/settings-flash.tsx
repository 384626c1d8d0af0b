import type { Visit } from '../../visit.ts'

/** Says that it was saved, where one ends up after saving. */
export function SettingsFlash({ visit: { url }, said }: { visit: Visit; said: string }) {
  if (url.searchParams.get('gedaan') !== 'ja') return null
  return (
    <div class="utrecht-alert utrecht-alert--ok message message--flash" role="status">
      <p>{said}</p>
    </div>
  )
}
