import { textField } from '../fields.ts'

/** A goal is numbered within its action line (3.1), an action within its goal (3.1.2), as the plan document prints them. */
export function goalCodeField() {
  return codeField(/^[1-9]\.[1-9]\d?$/)
}

export function actionCodeField() {
  return codeField(/^[1-9]\.[1-9]\d?\.[1-9]\d?$/)
}

/** `3.1` of `3.1.2`. */
export function goalCodeOf(actionCode: string): string {
  return actionCode.split('.').slice(0, 2).join('.')
}

/** `3` of `3.1` and of `3.1.2`. */
export function actionLineOf(code: string): number {
  return Number(code.split('.')[0])
}

/** 3.2.1 before 3.10.1. */
export function byCode(first: string, second: string): number {
  const [a, b] = [first.split('.').map(Number), second.split('.').map(Number)]
  const difference = a.map((part, index) => part - (b[index] ?? -1)).find((step) => step !== 0)
  return difference ?? a.length - b.length
}

function codeField(form: RegExp) {
  return textField(12).superRefine((code, context) => {
    if (!form.test(code)) context.addIssue({ code: 'custom', message: `code-format ${code}` })
  })
}
