import { explorationWorkbookTexts } from '../../language/exploration-workbook-texts.ts'
import type { Language } from '../../language/language.ts'
import { pasteTexts } from '../../language/paste-texts.ts'
import { addresses } from '../addresses.ts'

/** Beside a file of one list: the workbook with a sheet per action line, and pasting from a spreadsheet. */
export function OtherWaysIn({ language, regionId }: { language: Language; regionId: string }) {
  return (
    <ul class="plain-list">
      <li>
        <a href={addresses.importExplorationWorkbook(language, regionId)}>
          {explorationWorkbookTexts[language].title}
        </a>
      </li>
      <li>
        <a href={addresses.pasteFindings(language, regionId)}>{pasteTexts[language].title}</a>
      </li>
    </ul>
  )
}
