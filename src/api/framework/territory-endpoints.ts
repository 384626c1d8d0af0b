import * as z from 'zod'
import type { AnnouncedChange, DraftRegion } from '../../domain/regions/draft-region.ts'
import { checkTerritory } from '../../operations/regions/check-territory.ts'
import { selectMunicipalities } from '../../operations/regions/select-territory.ts'
import { aboutOf } from '../about.ts'
import type { Endpoint } from '../endpoint.ts'
import { municipalityCode } from '../regions/region-schemas.ts'
import { dutchCertainties } from './reference-words.ts'

const certainty = z.enum(Object.values(dutchCertainties))

const municipality = z
  .object({
    code: municipalityCode,
    naam: z.string(),
    provincie: z.string(),
    inwoners: z.int(),
    inwonersOp: z.iso.date(),
  })
  .meta({ id: 'Gemeente' })

const named = z.object({ code: municipalityCode, naam: z.string() })

const draftRegion = z
  .object({
    id: z.string(),
    naam: z.string(),
    centrumgemeente: municipalityCode,
    zekerheid: certainty,
    bron: z.string(),
    gemeenten: z.array(
      z.object({
        code: municipalityCode,
        naam: z.string(),
        inwoners: z.int(),
        lidVan: z.iso.date(),
        lidTot: z.iso.date().nullable(),
        zekerheid: certainty,
        bron: z.string(),
      }),
    ),
  })
  .meta({ id: 'Conceptregio' })

const territory = z
  .object({
    concept: z.boolean(),
    gemeentenPerZekerheid: z.object({ gevonden: z.int(), waarschijnlijk: z.int(), onzeker: z.int() }),
    regios: z.array(draftRegion),
    gemeentenZonderRegio: z.array(named),
    herindelingen: z.array(
      z.object({
        gemeente: named,
        gaatOpIn: named,
        bedoeldPer: z.iso.date(),
        dagIsVoorbij: z.boolean(),
        zekerheid: certainty,
        bron: z.string(),
      }),
    ),
  })
  .meta({ id: 'RegioIndeling' })

/** The reference territory; which municipality belongs to which region is a draft, and says so. */
export function territoryEndpoints(): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/gemeenten',
      operationId: 'gemeentenOpvragen',
      tag: 'reference',
      about: aboutOf('listMunicipalities'),
      open: true,
      success: {
        status: 200,
        schema: () => z.object({ totaal: z.int(), resultaten: z.array(municipality) }),
      },
      async handle({ needs }) {
        const all = await needs.database.read(selectMunicipalities)
        const told = all.map(({ code, name, province, inhabitants, inhabitantsOn }) => ({
          code,
          naam: name,
          provincie: province,
          inwoners: inhabitants,
          inwonersOp: inhabitantsOn,
        }))
        return { ok: true, value: { body: { totaal: told.length, resultaten: told } } }
      },
    },
    {
      method: 'get',
      path: '/regio-indeling',
      operationId: 'regioIndelingLezen',
      tag: 'reference',
      about: aboutOf('readTerritory'),
      open: true,
      success: { status: 200, schema: () => territory },
      async handle({ needs }) {
        const { regions, changes, without, summary } = await checkTerritory(needs)
        const { memberships } = summary
        const body: z.output<typeof territory> = {
          concept: true,
          gemeentenPerZekerheid: {
            gevonden: memberships.found,
            waarschijnlijk: memberships['memory-high'],
            onzeker: memberships['memory-low'],
          },
          regios: regions.map(toldDraft),
          gemeentenZonderRegio: without.map(({ code, name }) => ({ code, naam: name })),
          herindelingen: changes.map(toldChange),
        }
        return { ok: true, value: { body } }
      },
    },
  ]
}

function toldDraft(region: DraftRegion): z.output<typeof draftRegion> {
  return {
    id: region.slug,
    naam: region.name,
    centrumgemeente: region.centreMunicipality,
    zekerheid: dutchCertainties[region.certainty],
    bron: region.source,
    gemeenten: region.members.map((member) => ({
      code: member.code,
      naam: member.name,
      inwoners: member.inhabitants,
      lidVan: member.validFrom,
      lidTot: member.validTo,
      zekerheid: dutchCertainties[member.certainty],
      bron: member.source,
    })),
  }
}

function toldChange(change: AnnouncedChange): z.output<typeof territory>['herindelingen'][number] {
  return {
    gemeente: { code: change.municipality.code, naam: change.municipality.name },
    gaatOpIn: { code: change.into.code, naam: change.into.name },
    bedoeldPer: change.intendedOn,
    dagIsVoorbij: change.isDue,
    zekerheid: dutchCertainties[change.certainty],
    bron: change.source,
  }
}
