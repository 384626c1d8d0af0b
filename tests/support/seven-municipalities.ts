import { Workbook } from '@cj-tech-master/excelts'
import {
  aims,
  approaches,
  attentionGroups,
  findingStates,
  type Party,
  parties,
  targetGroups,
  transformationClasses,
} from '../../src/domain/terms.ts'
import type { Language } from '../../src/language/language.ts'
import { regionTexts } from '../../src/language/region-texts.ts'
import { registerTexts } from '../../src/language/registers/register-texts.ts'
import type { Answers } from './fill-form.ts'

/** The municipalities of the region that is explored; each way in has one of its own, the workbook has the others. */
export const municipalities = {
  GM0376: 'Blaricum',
  GM0317: 'Eemnes',
  GM1942: 'Gooise Meren',
  GM0402: 'Hilversum',
  GM0406: 'Huizen',
  GM0417: 'Laren',
  GM1696: 'Wijdemeren',
} as const

export const shelter = 'Opvang (voorbeeld)'

/** What nobody tells of, so that the round has something of every kind to decide. */
export const gapsLeft = {
  saidByForm: 'vak-2-GM0406',
  saidByLink: 'vak-2-GM0417',
  unsaid: 'vak-6-GM0317',
  aim: 'doel-6-opvang-verkorten',
  group: 'aandachtsgroep-studenten',
  party: 'partij-zorgaanbieder',
} as const

/** By the form, and by the link. */
export const lacking: Answers = {
  actionLine: '2',
  title: 'Voorbeeld: niemand gaat langs bij een huurachterstand',
  aims: ['prevent'],
  approach: 'alone',
  state: 'missing',
  transformationClass: 'prevention',
}

/** Sent after the delivery came back. */
export const present: Answers = {
  ...lacking,
  actionLine: '3',
  title: 'Voorbeeld: kamers voor jongeren',
  state: 'planned',
  transformationClass: 'housing',
}

/** The last names a municipality that is not in the region; mended it is right. */
export const pasted = (language: Language) => {
  const { fields } = registerTexts.findings[language]
  const row = (line: number, place: string, title: string) =>
    [
      line,
      place,
      title,
      aims.dutch.reduce,
      approaches.dutch.jointly,
      findingStates.dutch.exists,
      transformationClasses.dutch.housing,
    ].join('\t')
  const heading = ['actionLine', 'place', 'title', 'aims', 'approach', 'state', 'transformationClass']
  return [
    heading.map((key) => fields[key]?.label).join('\t'),
    row(1, 'Gooise Meren', 'Voorbeeld: briefadres bij het loket'),
    row(4, 'Gooise Meren', 'Voorbeeld: wonen met begeleiding'),
    row(5, 'Gooise Meer', 'Voorbeeld: een vast gezicht'),
  ].join('\n')
}

/** The workbook as it comes back filled in: a finding in every square that is told of in no other way, and one in a municipality that is not there. */
export async function fillInWorkbook(bytes: Uint8Array, language: Language): Promise<Buffer> {
  const workbook = await new Workbook().xlsx.load(bytes)
  for (const [line, sheet] of workbook.worksheets.slice(1, 7).entries()) {
    const columns = new Map<string, number>()
    sheet.getRow(1).eachCell((cell, column) => columns.set(String(cell.value), column))
    let at = 1
    while (sheet.getCell(at, columns.get(labelOf('title')) ?? 1).value) at += 1
    for (const row of rowsOf(line + 1)) {
      for (const [key, value] of Object.entries(row))
        sheet.getCell(at, columns.get(labelOf(key)) ?? 1).value = value
      at += 1
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())

  function labelOf(key: string): string {
    return registerTexts.findings[language].fields[key]?.label ?? key
  }

  function rowsOf(line: number): Record<string, string>[] {
    const places = Object.entries(municipalities).filter(([code]) => !isToldElsewhere(line, code))
    return [
      ...places.map(([, place]) => ({ ...rowOn(line, 'municipality'), place })),
      { ...rowOn(line, voices[line - 1]), place: regionTexts[language].wholeRegion },
      ...(line === 1 ? [{ ...rowOn(line, 'municipality'), place: misspelt }] : []),
    ]
  }

  function rowOn(line: number, perspective: Party = 'other'): Record<string, string> {
    const listOf = (terms: Record<string, string>, without: string) =>
      Object.entries(terms)
        .flatMap(([code, term]) => (code === without ? [] : term))
        .join('; ')
    return {
      title: `Voorbeeld: aanbod op lijn ${line}`,
      aims: listOf(aims.dutch, line === 6 ? 'shorten-shelter' : ''),
      approach: approaches.dutch.alone,
      state: findingStates.dutch.exists,
      transformationClass: transformationClasses.dutch.prevention,
      targetGroups: listOf(targetGroups.dutch, ''),
      attentionGroups: listOf(attentionGroups.dutch, 'students'),
      perspective: parties.dutch[perspective],
    }
  }
}

/** Who tells for the region, a line each; the care provider is the party nobody heard. */
const voices = parties.codes.filter((party) => !['care-provider', 'municipality', 'other'].includes(party))

export const misspelt = 'Blarikum'

/** The sheet of what was refused, with the municipality as it is written. */
export async function mendWorkbook(bytes: Uint8Array): Promise<Buffer> {
  const workbook = await new Workbook().xlsx.load(bytes)
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.value === misspelt) cell.value = municipalities.GM0376
      }),
    )
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function isToldElsewhere(line: number, code: string): boolean {
  if (code === 'GM1942') return [1, 4, 5].includes(line)
  if (code === 'GM0406' || code === 'GM0417') return line === 2
  return code === 'GM0317' && line === 6
}
