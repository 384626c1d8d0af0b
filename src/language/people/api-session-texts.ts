import { bilingual } from '../language.ts'

export const apiSessionTexts = bilingual(
  {
    code: 'Alleen als het account een tweede stap vraagt: de zes cijfers van de app, of een herstelcode.',
  },
  {
    code: 'Only when the account asks for a second step: the six digits of the app, or a recovery code.',
  },
)
