import type * as z from 'zod'
import { courseOf } from '../../domain/indicators/course.ts'
import type { Figure } from '../../domain/indicators/figure.ts'
import type { IndicatorSeries, Parts } from '../../domain/indicators/monitor.ts'
import {
  aggregations,
  missingReasons,
  rhythms,
  transformationClasses,
  wantedDirections,
} from '../../domain/terms.ts'
import { readMonitor } from '../../operations/indicators/read-monitor.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'
import {
  courseStatuses,
  directions,
  figureKinds,
  type figureSchema,
  type indicatorSchema,
  monitorSchema,
  unknownBecause,
} from './monitor-schema.ts'

/** Every indicator with its figures, exact: for the region's own eyes. */
export const monitorEndpoint: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/monitor',
  operationId: 'monitorLezen',
  tag: 'overviews',
  about: aboutOf('readMonitor'),
  success: { status: 200, schema: () => monitorSchema },
  async handle({ needs, path }) {
    const read = await readMonitor(needs, path['regio'] ?? '')
    if (!read.ok) return read
    const { region, monitor } = read.value
    return {
      ok: true,
      value: { body: { regio: region.id, indicatoren: monitor.indicators.map(toldIndicator) } },
    }
  },
}

type Told = z.output<typeof indicatorSchema>

export function toldIndicator(series: IndicatorSeries): Told {
  return {
    id: series.id,
    code: series.code,
    naam: series.name,
    definitie: series.definition || null,
    eenheid: series.unit,
    richting: wantedDirections.dutch[series.wanted],
    actielijn: series.actionLine,
    soort: transformationClasses.dutch[series.transformationClass],
    teltMensen: series.countsPeople,
    hoogstMogelijkeWaarde: series.highestValue,
    optelregel: aggregations.dutch[series.aggregation],
    ritme: rhythms.dutch[series.rhythm],
    bron: series.source || null,
    volgendePublicatie: series.nextPublicationOn,
    voorbeeld: series.isExample,
    nulmeting: series.baseline && {
      periode: series.baseline.period,
      cijfer: toldFigure(series.baseline.figure),
    },
    streefwaarde: series.target && { periode: series.target.period, waarde: series.target.value },
    koers: toldCourse(series),
    regio: series.region.map(({ period, figure, provisional, source, parts }) => ({
      periode: period,
      cijfer: toldFigure(figure),
      voorlopig: provisional,
      bron: source || null,
      gemeenten: parts && toldParts(parts),
    })),
    perGemeente: series.municipalities.map(({ place, name, cells }) => ({
      gemeente: place,
      naam: name,
      cijfers: cells.flatMap((cell, position) =>
        cell === null
          ? []
          : {
              periode: series.periods[position] ?? '',
              cijfer: toldFigure(cell.figure),
              voorlopig: cell.provisional,
              bron: cell.source || null,
            },
      ),
    })),
  }
}

function toldFigure(figure: Figure): z.output<typeof figureSchema> {
  const nothing = {
    soort: figureKinds[figure.kind],
    waarde: null,
    van: null,
    tot: null,
    ontbreektOmdat: null,
  }
  switch (figure.kind) {
    case 'known':
      return { ...nothing, waarde: figure.value }
    case 'rounded':
      return { ...nothing, waarde: figure.value, van: figure.low, tot: figure.high }
    case 'class':
      return { ...nothing, van: figure.low, tot: figure.high }
    case 'missing':
      return { ...nothing, ontbreektOmdat: missingReasons.dutch[figure.reason] }
    case 'withheld':
      return nothing
  }
}

function toldCourse(series: IndicatorSeries): Told['koers'] {
  const { latest, change, direction, expected, stepsToTarget, status } = courseOf(series)
  return {
    laatstePeriode: latest?.period ?? null,
    verandering: change,
    verloop: direction && directions[direction],
    verwachtNu: expected,
    metingenTotDoel: stepsToTarget,
    status: courseStatuses[status.kind],
    onbekendOmdat: status.kind === 'unknown' ? unknownBecause[status.because] : null,
  }
}

function toldParts({ known, expected, missing }: Parts): NonNullable<Told['regio'][number]['gemeenten']> {
  return {
    bekend: known,
    verwacht: expected,
    ontbrekend: missing.map(({ place, name, reason }) => ({
      gemeente: place,
      naam: name,
      ontbreektOmdat: missingReasons.dutch[reason],
    })),
  }
}
