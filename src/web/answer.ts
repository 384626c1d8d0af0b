import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { VisitContext } from './visit.ts'

/** A finished page. Back-office pages are never kept by anyone on the way. */
export function answerPage(
  context: VisitContext,
  page: VNode,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503 = 200,
) {
  return context.html(`<!doctype html>${renderToString(page)}`, status, {
    'cache-control': 'private, no-store',
  })
}
