import type { Certainty } from '../framework/certainty.ts'

/** A municipality as the reference territory knows it: an official code, the name people say, and where it lies. */
export type ReferenceMunicipality = {
  code: string
  name: string
  province: string
  inhabitants: number
  inhabitantsOn: string
}

/** Which municipalities probably form a region, as found so far: a first guess for whoever founds it, who confirms it. */
export type DraftRegion = {
  slug: string
  name: string
  centreMunicipality: string
  certainty: Certainty
  source: string
  /** Members on the day that was asked for, by name. */
  members: readonly DraftMember[]
}

export type DraftMember = ReferenceMunicipality & {
  validFrom: string
  validTo: string | null
  certainty: Certainty
  source: string
}

/** Known but not law: it changes no membership by itself. `isDue` when the intended day has come and someone should look. */
export type AnnouncedChange = {
  municipality: { code: string; name: string }
  into: { code: string; name: string }
  intendedOn: string
  isDue: boolean
  certainty: Certainty
  source: string
}
