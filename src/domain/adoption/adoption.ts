import {
  adoptedOnDay,
  type PlanVersion,
  versionInForce,
  versionToDecide,
} from '../plans/versions/plan-version.ts'
import type { Region } from '../regions/region.ts'
import { wholeRegion } from '../registers/field.ts'
import { byDay, type RecordedDecision } from './recorded-decision.ts'
import { type RouteStep, type StepState, stepStates, stepsOf } from './route-step.ts'

/** What a municipality or the region as a whole has decided, and still has to decide. */
export type PlaceRoute = {
  /** A municipality code, or `region`. */
  place: string
  /** The worst of its required steps; `nothing-required` when it has none, or none that was decided about this version. */
  state: StepState | 'nothing-required'
  steps: readonly RouteStep[]
  /** Whatever it was about: decided last, and planned first. */
  last: RecordedDecision | null
  next: RecordedDecision | null
}

/** Why a version does not come into force: nothing is required of a municipality, or a required step is not decided. */
export type Lack = { place: string; step: RouteStep | null }

export type Adoption = {
  /** The version it is about; null as long as there is none. */
  version: PlanVersion | null
  /** A later version that bodies should decide about instead. */
  later: number | null
  /** Since when it is the plan of the region; null when it is not. */
  inForceSince: string | null
  /** Whether the required set is complete: then, and only then, it can be adopted. */
  complete: boolean
  lacks: readonly Lack[]
  municipalities: readonly PlaceRoute[]
  region: PlaceRoute
  /** Decisions of municipalities that left: they count no longer. */
  former: readonly RecordedDecision[]
}

type Matter = {
  version: PlanVersion | null
  versions: readonly PlanVersion[]
  decisions: readonly RecordedDecision[]
  region: Pick<Region, 'municipalities'>
  /** `2024-02-01` */
  today: string
}

/**
 * How far a version is on its way along the bodies of every municipality that belongs to the region. Each needs at least one
 * required decision, and every required decision, of the region too, must be carried on exactly this version.
 */
export function adoptionOf({ version, versions, decisions, region, today }: Matter): Adoption {
  const adoptedOn = (version && adoptedOnDay(version)) ?? null
  const number = version?.number ?? null
  const routeOf = (place: string): PlaceRoute => {
    const own = decisions.filter((decision) => decision.place === place)
    const steps = stepsOf(own, { version: number, adoptedOn, today })
    return { place, state: worstOf(steps), steps, ...lastAndNext(own) }
  }
  const municipalities = region.municipalities.map(({ code }) => routeOf(code))
  const ofRegion = routeOf(wholeRegion)
  const members = new Set([wholeRegion, ...region.municipalities.map(({ code }) => code)])
  const lacks = [
    ...municipalities.filter(({ state }) => state === 'nothing-required').map(({ place }) => lackOf(place)),
    ...[...municipalities, ofRegion].flatMap(({ place, steps }) =>
      steps
        .filter(({ required, state }) => required && state !== 'decided')
        .map((step) => lackOf(place, step)),
    ),
  ]
  return {
    version,
    later: laterThan(version, versions),
    inForceSince: version && versionInForce(versions)?.number === number ? adoptedOn : null,
    complete: version !== null && municipalities.length > 0 && lacks.length === 0,
    lacks,
    municipalities,
    region: ofRegion,
    former: decisions.filter(({ place }) => !members.has(place)).toSorted(byDay),
  }
}

/** The version a route is about when nobody asks for another: the one before the bodies, else the plan of the region. */
export function versionOfRoute(versions: readonly PlanVersion[]): PlanVersion | null {
  return versionToDecide(versions) ?? versionInForce(versions) ?? null
}

/** Of municipalities alone, as people count: four of seven. */
export function countDecided({ municipalities }: Pick<Adoption, 'municipalities'>) {
  return {
    decided: municipalities.filter(({ state }) => state === 'decided').length,
    of: municipalities.length,
  }
}

function worstOf(steps: readonly RouteStep[]): PlaceRoute['state'] {
  const required = steps.filter((step) => step.required)
  const worst = stepStates.find((state) => required.some((step) => step.state === state))
  if (worst === 'decided' && !required.some(({ requiredHere }) => requiredHere)) return 'nothing-required'
  return worst ?? 'nothing-required'
}

function lastAndNext(own: readonly RecordedDecision[]): Pick<PlaceRoute, 'last' | 'next'> {
  const inOrder = own.toSorted(byDay)
  return {
    last: inOrder.findLast(({ outcome }) => outcome !== null) ?? null,
    next: inOrder.find(({ outcome }) => outcome === null) ?? null,
  }
}

function laterThan(version: PlanVersion | null, versions: readonly PlanVersion[]): number | null {
  const before = versionToDecide(versions)
  return version && before && before.number > version.number ? before.number : null
}

function lackOf(place: string, step: RouteStep | null = null): Lack {
  return { place, step }
}
