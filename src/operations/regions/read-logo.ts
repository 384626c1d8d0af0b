import { mayRead } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Logo } from '../../domain/regions/looks.ts'
import type { Needs } from '../needs.ts'
import { selectLogoBytes } from './select-looks.ts'

/** The picture under a digest, for whoever reads the region. */
export function readLogo(
  { database, caller }: Needs,
  regionId: string,
  digest: string,
): Promise<Outcome<Pick<Logo, 'bytes' | 'mediaType'>>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const logo = mayRead(caller, regionId) ? await selectLogoBytes(sql, regionId, digest) : undefined
    return logo ? done(logo) : refused({ kind: 'not-found' })
  })
}
