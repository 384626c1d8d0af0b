import type { VisitContext } from './visit.ts'

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

/** A file to download, kept by nobody on the way. `name` holds no quotes: it is made of our own words. */
export function answerFile(
  context: VisitContext,
  bytes: Uint8Array,
  name: string,
  format: keyof typeof mediaTypes,
) {
  return context.body(new Uint8Array(bytes), 200, {
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
  })
}
