import type { Storage } from '../../../database/open-storage.ts'
import type { Seal } from '../../../domain/invitations/invitation-link.ts'
import type { ConsultationState } from '../../../domain/plans/consultation/consultation-terms.ts'
import {
  type OpenedReading,
  openReadingLink,
  type Reading,
} from '../../../operations/plans/consultation/open-reading-link.ts'
import type { VisitContext } from '../../visit.ts'

export type ReaderDoors = {
  storage: Storage
  now: () => Date
  identity: { invitationSeal: Seal }
  publicUrl: string
  /** A code nobody can guess, for who reacts without an account. */
  newToken: () => string
}

/** A link through which the plan can be read. */
export type ReadableLink = { kind: Extract<ConsultationState, 'open' | 'closed'> } & Reading

export function isReadable(opened: OpenedReading): opened is ReadableLink {
  return opened.kind === 'open' || opened.kind === 'closed'
}

/** The link of an address, with the code of who reacted before; or with one they are just given. */
export function openLinkOf(
  { storage, identity }: Pick<ReaderDoors, 'storage' | 'identity'>,
  context: VisitContext,
  newCode = '',
): Promise<OpenedReading> {
  const address = context.req.header('x-thuisplan-address') ?? ''
  const readerAt = (id: string, readerCode: string) => storage.asGuest(id, { address, readerCode })
  return openReadingLink(
    { readerAt, seal: identity.invitationSeal },
    tokenOf(context),
    codeOf(context) || newCode,
  )
}

export function tokenOf(context: VisitContext): string {
  return context.req.param('token') ?? ''
}

export function codeOf(context: VisitContext): string {
  return context.req.param('code') ?? ''
}
