import { type Adoption, countDecided, type PlaceRoute } from '../../domain/adoption/adoption.ts'
import type { RecordedDecision } from '../../domain/adoption/recorded-decision.ts'
import type { RouteStep } from '../../domain/adoption/route-step.ts'
import { stageOf } from '../../domain/plans/versions/plan-version.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { decisionKinds, decisionOutcomes, governingBodies, planStages } from '../../domain/terms.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { apiWholeRegion } from '../registers/api-values.ts'
import { lackSentence } from './adoption-words.ts'

/** What a route or a step of it can be called, for a program. */
export const dutchRouteStates: Readonly<Record<PlaceRoute['state'], string>> = adoptionTexts.nl.places

/** The adoption of a version for a program: the API and the command line tell the same. */
export function toldAdoption(regionId: string, adoption: Adoption) {
  const { version, later, inForceSince, complete, lacks, municipalities, region, former } = adoption
  const { decided, of } = countDecided(adoption)
  return {
    regio: regionId,
    planversie: version && {
      nummer: version.number,
      titel: version.title,
      ingediendOp: version.submittedOn,
      stadium: planStages.dutch[stageOf(version)],
    },
    ligtNuVoor: later,
    inWerkingSindsOp: inForceSince,
    compleet: complete,
    gemeentenBesloten: decided,
    gemeentenInTotaal: of,
    ontbrekendeBesluiten: lacks.map((lack) => ({
      gemeente: placeOf(lack),
      orgaan: lack.step && governingBodies.dutch[lack.step.body],
      soortBesluit: lack.step && decisionKinds.dutch[lack.step.kind],
      stand: dutchRouteStates[lack.step?.state ?? 'nothing-required'],
      melding: lackSentence(lack, adoption, 'nl'),
    })),
    routes: [...municipalities, region].map((route) => ({
      gemeente: placeOf(route),
      stand: dutchRouteStates[route.state],
      routestappen: route.steps.map(toldStep),
    })),
    vertrokkenGemeenten: former.map((decision) => ({
      gemeente: placeOf(decision),
      orgaan: governingBodies.dutch[decision.body],
      soortBesluit: decisionKinds.dutch[decision.kind],
      ...toldDecision(decision),
    })),
  }
}

function toldStep({ body, kind, required, state, last, next }: RouteStep) {
  return {
    orgaan: governingBodies.dutch[body],
    soortBesluit: decisionKinds.dutch[kind],
    nodig: required,
    stand: dutchRouteStates[state],
    laatsteBesluit: last && toldDecision(last),
    volgendBesluit: next && toldDecision(next),
  }
}

function toldDecision({ number, plannedOn, decidedOn, outcome, planVersion }: RecordedDecision) {
  return {
    nummer: number,
    geplandOp: plannedOn,
    beslotenOp: decidedOn,
    uitkomst: outcome && decisionOutcomes.dutch[outcome],
    overVersie: planVersion,
  }
}

function placeOf({ place }: { place: string }): string {
  return place === wholeRegion ? apiWholeRegion : place
}
