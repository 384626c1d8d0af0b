import { mayWriteSome } from '../../domain/caller.ts'
import type { MatrixChoice } from '../../domain/explorations/matrix-choice.ts'
import { explorationTexts } from '../../language/exploration-texts.ts'
import { explorationWorkbookTexts } from '../../language/exploration-workbook-texts.ts'
import { formTexts } from '../../language/form-texts.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { pasteTexts } from '../../language/paste-texts.ts'
import { findingTexts } from '../../language/registers/finding-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'
import type { MatrixLinks } from './matrix-links.ts'

type Props = { visit: Visit; regionId: string; choice: MatrixChoice; links: MatrixLinks }

/** Other views of the exploration, and the ways to tell more. */
export function ExplorationActions({ visit: { language, needs }, regionId, choice, links }: Props) {
  const texts = matrixTexts[language]
  const { view, openLines } = choice
  const isAllOpen = openLines === 'all'
  return (
    <div class="section__actions">
      <Quiet href={links.to({ view: view === 'table' ? 'matrix' : 'table' })}>
        {view === 'table' ? texts.asMatrix : texts.asTable}
      </Quiet>
      <Quiet href={links.to({ openLines: isAllOpen ? [] : 'all' })}>
        {isAllOpen ? texts.closeAll : texts.openAll}
      </Quiet>
      <Quiet href={addresses.register(language, regionId, 'findings')}>
        {explorationTexts[language].allFindings}
      </Quiet>
      {view === 'table' && <Quiet href={links.table}>{formTexts[language].downloadAs('Excel')}</Quiet>}
      <Quiet href={addresses.explorationWorkbook(language, regionId)}>
        {explorationWorkbookTexts[language].download}
      </Quiet>
      {mayWriteSome(needs.caller, regionId, 'findings') && (
        <>
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={addresses.importExplorationWorkbook(language, regionId)}
          >
            {explorationWorkbookTexts[language].upload}
          </a>
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={addresses.pasteFindings(language, regionId)}
          >
            {pasteTexts[language].short}
          </a>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newEntry(language, regionId, 'findings')}
          >
            {findingTexts[language].add}
          </a>
        </>
      )}
    </div>
  )
}

function Quiet({ href, children }: { href: string; children: string }) {
  return (
    <a class="utrecht-button utrecht-button--subtle" href={href}>
      {children}
    </a>
  )
}
