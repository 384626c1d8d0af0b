import { Hono } from 'hono'
import type { Storage } from '../database/open-storage.ts'

/** For whoever watches the installation: is the program there, and does its database answer? */
export function healthPages(storage: Storage) {
  return new Hono()
    .get('/healthz', (context) => context.text('ok', 200, { 'cache-control': 'no-store' }))
    .get('/readyz', async (context) => {
      const ready = await storage
        .as(null)
        .read((sql) => sql.query('select 1'))
        .then(
          () => true,
          () => false,
        )
      return ready
        ? context.text('ok', 200, { 'cache-control': 'no-store' })
        : context.text('de database antwoordt niet / the database does not answer', 503, {
            'cache-control': 'no-store',
          })
    })
}
