import { readLogo } from '../../../operations/regions/read-logo.ts'
import { problemPage } from '../../problem-page.tsx'
import { logoHeaders } from '../../security-headers.ts'
import type { VisitContext } from '../../visit.ts'

/** The picture itself. Its address says what it is, so a browser may keep it; the region decides who may see it. */
export async function answerLogo(context: VisitContext) {
  const { needs } = context.get('visit')
  const digest = /[0-9a-f]{64}/.exec(context.req.param('file') ?? '')?.[0] ?? ''
  const logo = await readLogo(needs, context.req.param('region') ?? '', digest)
  if (!logo.ok) return problemPage(context, logo.problem.kind)
  return context.body(new Uint8Array(logo.value.bytes), 200, {
    ...logoHeaders,
    'content-type': logo.value.mediaType,
    'cache-control': 'private, max-age=31536000, immutable',
  })
}
