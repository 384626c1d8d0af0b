import { Hono } from 'hono'
import type { Storage } from '../database/open-storage.ts'

const headers = { 'cache-control': 'no-store' }

/**
 * For whoever watches the installation: is the program there, and can it be sent visitors? A program that was told to stop
 * still answers, but wants no new ones.
 */
export function healthPages(storage: Storage, isStopping: () => boolean = () => false) {
  return new Hono()
    .get('/healthz', (context) => context.text('ok', 200, headers))
    .get('/readyz', async (context) => {
      if (isStopping()) return context.text('het programma stopt / the program is stopping', 503, headers)
      const ready = await storage
        .as(null)
        .read((sql) => sql.query('select 1'))
        .then(
          () => true,
          () => false,
        )
      return ready
        ? context.text('ok', 200, headers)
        : context.text('de database antwoordt niet / the database does not answer', 503, headers)
    })
}
