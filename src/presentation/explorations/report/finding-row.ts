import type { PaperCell, Words } from '../../../documents/paper/paper-outline.ts'
import { linesOfValues } from '../../../domain/explorations/lines-of-finding.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Cell, Values } from '../../../domain/registers/field.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeAmount, writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { matrixTexts } from '../../../language/matrix-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { subThemeName } from '../../registers/cell-words.ts'
import type { ReportFinding } from './report-facts.ts'
import { asWritten, cell, unknown } from './report-words.ts'

/** The action line under which it is told. */
type Under = { line: number; region: Pick<Region, 'subThemes'>; language: Language }

/** A finding as a row: what it is, its state, kind, aims, partners and cost. */
export function findingRow({ values }: ReportFinding, under: Under): PaperCell[] {
  const { language } = under
  const texts = reportTexts[language]
  const terms = termTexts[language]
  const isLacking = values['state'] === 'missing' || values['state'] === 'stopped'
  const state = termOf(terms.findingStates, values['state'])
  return [
    { lines: toldOf(values, under) },
    isLacking ? { lines: [state], tone: 'alert' } : cell(state),
    cell(termOf(terms.transformationClasses, values['transformationClass'])),
    { lines: listOf(values['aims']).map((aim) => termOf(terms.aims, aim)) },
    partnersOf(values, language),
    typeof values['yearlyCostCents'] === 'number'
      ? cell(writeAmount(language, values['yearlyCostCents']))
      : unknown(texts.unknown),
  ]
}

/** Title, description and source, as they were written, and what a reader has to know of them. */
function toldOf(values: Values, under: Under): Words[] {
  const { language } = under
  const texts = reportTexts[language]
  const source = textOf(values['source'])
  const description = textOf(values['description'])
  const notes = [
    ...belongsTo(values, under),
    source === '' ? texts.sourceUnknown : texts.source(source),
    ...(values['openness'] === 'open' ? [] : [texts.regionOnly]),
    ...(values['isExample'] === true ? [wordTexts[language].example] : []),
  ]
  return [
    [asWritten(textOf(values['title']), language, 'strong')],
    ...(description === '' ? [] : [[asWritten(description, language)]]),
    [{ text: notes.join(' · '), look: 'muted' }],
  ]
}

/** Its sub-theme, and the lines it names: under its main line the others, under another which its main line is. */
function belongsTo(values: Values, { line, region, language }: Under): string[] {
  const { mainLine } = reportTexts[language]
  const subTheme = textOf(values['subTheme'])
  const [main = line, ...others] = linesOfValues(values)
  return [
    ...(subTheme === '' ? [] : [subThemeName(region, subTheme, language)]),
    ...(main === line ? [] : [mainLine(main)]),
    ...(main === line && others.length > 0
      ? [matrixTexts[language].also(writeList(language, others.map(String)))]
      : []),
  ]
}

function partnersOf(values: Values, language: Language): PaperCell {
  const organisation = textOf(values['organisation'])
  const partners = listOf(values['partners']).filter((partner) => partner !== organisation)
  const named = organisation === '' ? partners : [organisation, ...partners]
  if (named.length === 0) return unknown(reportTexts[language].notTold)
  return { lines: named.map((partner) => [asWritten(partner, language)]) }
}

function termOf(words: Readonly<Record<string, string>>, code: Cell | undefined): string {
  return words[String(code)] ?? String(code)
}

function textOf(value: Cell | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}

function listOf(value: Cell | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
