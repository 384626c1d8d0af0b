import { type Entered, oneOf } from '../forms/form-body.ts'

export type PasskeyAnswer = Record<string, unknown> & { id: string }

/** What the browser's authenticator said (WebAuthn, as JSON in the field `antwoord`); undefined when it is not that. */
export function passkeyAnswerIn(entered: Entered): PasskeyAnswer | undefined {
  try {
    const answer: unknown = JSON.parse(oneOf(entered, 'antwoord'))
    return isAnswer(answer) ? answer : undefined
  } catch {
    return undefined
  }
}

/** What is inside is for the library to check; these two it takes for granted. */
function isAnswer(answer: unknown): answer is PasskeyAnswer {
  if (typeof answer !== 'object' || answer === null) return false
  const { id, response } = answer as Record<string, unknown>
  return typeof id === 'string' && typeof response === 'object' && response !== null
}
