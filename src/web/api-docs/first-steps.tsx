import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import { BreakableCode } from './breakable-code.tsx'
import type { DescribedApi } from './described-api.ts'

/** Three commands that work as they stand, but for the password, the token and the id. */
export function FirstSteps({ language, document }: { language: Language; document: DescribedApi }) {
  const { begin, beginSteps } = apiTexts[language].page
  const base = document.servers[0]?.url ?? ''
  const findings = `${base}/regios/gooi-en-vechtstreek/bevindingen`
  const json = "-H 'Content-Type: application/json'"
  const token = "-H 'Authorization: Bearer TOKEN'"
  const steps = [
    [beginSteps.token, `curl ${base}/sessies ${json} -d '{"email": "EMAIL", "wachtwoord": "WACHTWOORD"}'`],
    [beginSteps.read, `curl ${token} '${findings}?gemeente=GM0406'`],
    [beginSteps.write, `curl -X PUT ${token} ${json} ${findings}/ID -d @bevinding.json`],
  ] as const
  return (
    <section class="section" aria-labelledby="kop-begin">
      <h2 id="kop-begin">{begin}</h2>
      <ol>
        {steps.map(([sentence, command]) => (
          <li key={command}>
            <p>{sentence}</p>
            <p>
              <BreakableCode text={command} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
