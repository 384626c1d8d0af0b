import type { Noun } from '../domain/registers/noun.ts'

/** Under which heading an endpoint is documented. */
export type EndpointTag =
  | 'sessions'
  | 'regions'
  | 'overviews'
  | 'publications'
  | 'invitations'
  | 'reference'
  | Noun
