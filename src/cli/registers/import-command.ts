import { cliTexts } from '../../language/cli-texts.ts'
import type { Command } from '../command.ts'
import { importWorkbook } from '../explorations/import-workbook.ts'
import { importFramework } from '../framework/import-framework.ts'
import { importPackage } from '../handover/import-package.ts'
import { wrongUse } from '../refusal.ts'
import { importRegister } from './import-register.ts'

/** `import REGION REGISTER FILE`, `import REGION verkenning WORKBOOK`, `import framework FILE`, or `import PACKAGE`: a whole region. */
export const importCommand: Command = {
  name: 'import',
  options: { as: { type: 'string' } },
  async run(call) {
    const { words, language } = call
    const [first = '', second = '', third = ''] = words
    if (words.length === 2 && isFramework(first)) return importFramework(call, second)
    if (words.length === 1) return importPackage(call, first)
    if (words.length === 3 && isExploration(second))
      return importWorkbook(call, { regionId: first, file: third })
    if (words.length === 3) return importRegister(call, { regionId: first, address: second, file: third })
    return wrongUse(call, 'import', cliTexts[language].whatToImport)
  },
}

function isExploration(word: string): boolean {
  return word === 'verkenning' || word === 'exploration'
}

function isFramework(word: string): boolean {
  return word === 'framework' || word === 'landelijk-kader'
}
