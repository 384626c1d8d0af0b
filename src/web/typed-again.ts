import { type Entered, readForm } from './forms/form-body.ts'
import type { VisitContext } from './visit.ts'

/** More than anybody types; a file is not read again to be thrown away. */
const mostBytes = 1024 * 1024

/** What somebody had filled in, to hand back beside bad news. Never a secret, and nothing when it was no form. */
export async function typedAgain(context: VisitContext): Promise<Record<string, unknown>> {
  const length = Number(context.req.header('content-length') ?? Number.NaN)
  if (context.req.method !== 'POST' || !(length <= mostBytes)) return {}
  const form = await readForm(context).catch(() => undefined)
  return form?.kind === 'form' ? withoutSecrets(form.entered) : {}
}

function withoutSecrets(entered: Entered): Record<string, string> {
  const shown = Object.entries(entered).filter(
    ([name]) => !/password|wachtwoord|secret|token|totp/i.test(name),
  )
  return Object.fromEntries(
    shown.map(([name, value]) => [name, typeof value === 'string' ? value : value.join('; ')]),
  )
}
