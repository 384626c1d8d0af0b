import { formTexts } from '../../language/form-texts.ts'
import type { ImportReport } from '../../presentation/registers/read-upload.ts'
import type { Visit } from '../visit.ts'
import { refusedCells } from './import-result.tsx'

/** Nothing is kept of refused rows but in the page itself: pressing the button hands them over to be made into a sheet. */
export function RefusedSheetForm({
  visit: { language },
  report,
  importAddress,
}: {
  visit: Visit
  report: Pick<ImportReport, 'header' | 'refused'>
  importAddress: string
}) {
  return (
    <form method="post" action={`${importAddress}/geweigerd.xlsx`}>
      <input type="hidden" name="header" value={JSON.stringify(report.header)} />
      <input
        type="hidden"
        name="rijen"
        value={JSON.stringify(report.refused.map((row) => refusedCells(language, row)))}
      />
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {formTexts[language].refusedSheet}
      </button>
    </form>
  )
}
