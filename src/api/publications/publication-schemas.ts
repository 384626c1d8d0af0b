import * as z from 'zod'
import type { Publication } from '../../domain/publications/publication.ts'
import type { PublicationContents } from '../../operations/publications/read-publication-contents.ts'
import { noteSentence } from '../../presentation/plans/words-around-the-plan.ts'
import { ruleStates, severities } from '../plans/plan-check-words.ts'

export const shortPublicationSchema = z
  .object({ nummer: z.int(), titel: z.string(), gepubliceerdOp: z.iso.date(), adres: z.url() })
  .meta({ id: 'PublicatieKort' })

export const publicationSchema = z
  .object({
    regio: z.string(),
    regionaam: z.string(),
    nummer: z.int(),
    titel: z.string(),
    gepubliceerdOp: z.iso.date(),
    adres: z.url(),
    plantoets: z.array(
      z.object({
        regel: z.string().regex(/^T\d{2}$/),
        zwaarte: z.enum(Object.values(severities)),
        stand: z.enum(Object.values(ruleStates)),
        openOpmerkingen: z.int(),
        afwijkingen: z.array(z.string()),
        telling: z.array(z.string()),
        uitgezetOmdat: z.string().nullable(),
      }),
    ),
    paginas: z.array(
      z.object({ adres: z.url(), mediatype: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    ),
  })
  .meta({ id: 'Publicatie' })

export const newPublicationSchema = z.object({ titel: z.string().max(200) }).meta({ id: 'PublicatieInvoer' })

export function toldShort(
  regionId: string,
  { number, title, publishedOn }: Publication,
  publicUrl: string,
): z.output<typeof shortPublicationSchema> {
  return {
    nummer: number,
    titel: title,
    gepubliceerdOp: publishedOn,
    adres: addressOf(publicUrl, regionId, number, 'nl'),
  }
}

export function toldPublication(
  contents: PublicationContents,
  publicUrl: string,
): z.output<typeof publicationSchema> {
  const { region, number, title, publishedOn, check, pages } = contents
  return {
    regio: region.id,
    regionaam: region.name,
    nummer: number,
    titel: title,
    gepubliceerdOp: publishedOn,
    adres: addressOf(publicUrl, region.id, number, 'nl'),
    plantoets: check.map(({ rule, severity, state, open, departures, notes = [], offBecause }) => ({
      regel: rule,
      zwaarte: severities[severity],
      stand: ruleStates[state],
      openOpmerkingen: open,
      afwijkingen: [...departures],
      telling: notes.map((note) => noteSentence(note, 'nl')),
      uitgezetOmdat: offBecause ?? null,
    })),
    paginas: pages.map(({ path, mediaType, digest }) => ({
      adres: addressOf(publicUrl, region.id, number, path),
      mediatype: mediaType,
      sha256: digest,
    })),
  }
}

/** Where the public site serves what was stored under a path: `nl/plan`, `data/acties.csv`. */
function addressOf(publicUrl: string, regionId: string, number: number, path: string): string {
  const [language = '', ...rest] = path.split('/')
  const place = `publicaties/${regionId}/${number}`
  return language === 'data'
    ? `${publicUrl}/${place}/${path}`
    : [publicUrl, language, place, ...rest].join('/')
}
