import * as z from 'zod'
import { type MatrixCell, matrixOf } from '../../domain/explorations/matrix.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { findingsWithoutPassages } from '../../operations/explorations/finding-register.ts'
import { listEntries } from '../../operations/registers/work-on-register.ts'
import { apiWholeRegion } from '../../presentation/registers/api-values.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'

const states = { measures: 'maatregelen', gap: 'leemte', blank: 'niet ingevuld' } as const satisfies Record<
  MatrixCell['state'],
  string
>

const cell = z.object({
  gemeente: z.string().regex(/^(GM\d{4}|regio)$/),
  stand: z.enum(Object.values(states)),
  bevindingen: z.int(),
  perDoel: z.object({
    voorkomen: z.int(),
    verminderen: z.int(),
    opvangVerbeteren: z.int(),
    opvangVerkorten: z.int(),
  }),
})

const exploration = z
  .object({
    regio: z.string(),
    bevindingen: z.int(),
    actielijnen: z.array(z.object({ nummer: z.int(), titel: z.string(), vakken: z.array(cell) })),
  })
  .meta({ id: 'Verkenning' })

/** The matrix: what there is, per action line and municipality. */
export const explorationEndpoint: Endpoint = {
  method: 'get',
  path: '/regios/{regio}/verkenning',
  operationId: 'verkenningLezen',
  tag: 'overviews',
  about: aboutOf('readExploration'),
  success: { status: 200, schema: () => exploration },
  async handle({ needs, path }) {
    const listed = await listEntries(needs, path['regio'] ?? '', findingsWithoutPassages)
    if (!listed.ok) return listed
    const { region, entries } = listed.value
    const body: z.output<typeof exploration> = {
      regio: region.id,
      bevindingen: entries.length,
      actielijnen: matrixOf(region, entries).rows.map(({ line, cells }) => ({
        nummer: line,
        titel: region.actionLines.find(({ number }) => number === line)?.title.nl ?? '',
        vakken: cells.map(toldCell),
      })),
    }
    return { ok: true, value: { body } }
  },
}

function toldCell({ place, state, findings, perAim }: MatrixCell): z.output<typeof cell> {
  return {
    gemeente: place === wholeRegion ? apiWholeRegion : place,
    stand: states[state],
    bevindingen: findings,
    perDoel: {
      voorkomen: perAim.prevent,
      verminderen: perAim.reduce,
      opvangVerbeteren: perAim['improve-shelter'],
      opvangVerkorten: perAim['shorten-shelter'],
    },
  }
}
