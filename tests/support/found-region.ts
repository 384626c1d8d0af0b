import { inject } from 'vitest'
import { addresses } from '../../src/web/addresses.ts'
import type { Who } from './serve-demo.ts'

/** What the last step of the wizard sends, as the coordinator of the example region. Answers the region's address word. */
export async function foundRegion(
  name: string,
  answers: Record<string, string | string[]> = {},
): Promise<string> {
  const answer = await send(addresses.newRegion('nl'), 'coordinator', {
    draftRegion: '',
    name,
    municipalities: ['GM0402', 'GM0406', 'GM0417'],
    centreMunicipality: 'GM0402',
    framework: 'eerst-een-thuis-2022',
    planFrom: '2024',
    planTo: '2025',
    handoverOn: '1-2-2024',
    parties: ['lived-experience', 'municipality'],
    ...answers,
  })
  const region = /\/regios\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1]
  if (answer.status !== 303 || region === undefined)
    throw new Error(`${name} was not founded: ${answer.status}`)
  return region
}

/** A form as a browser without script sends it, signed in as somebody. Redirects are not followed. */
export function send(
  path: string,
  who: Who | 'visitor',
  fields: Record<string, string | string[]>,
): Promise<Response> {
  const { url, cookies } = inject('demoServer')
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  const cookie = who === 'visitor' ? {} : { cookie: cookies[who] }
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { origin: url, ...cookie },
    body,
    redirect: 'manual',
  })
}
