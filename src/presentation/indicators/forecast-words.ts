import type { Forecast, PeriodAhead, TargetAhead } from '../../domain/forecasts/forecast.ts'
import { writeNumber, writePeriod } from '../../language/figures.ts'
import { forecastTexts } from '../../language/forecast-texts.ts'
import type { Language } from '../../language/language.ts'

type Made = Extract<Forecast, { kind: 'made' }>

/** Why there is no forecast. */
export function noForecastWords(forecast: Extract<Forecast, { kind: 'none' }>, language: Language): string {
  const texts = forecastTexts[language]
  return forecast.because === 'too-few' ? texts.tooFew(forecast.figures) : texts.notInProportion
}

/** What a forecast comes to, sentence by sentence: where it leads, the target, the pace, and how far it can be trusted. */
export function forecastWords(
  forecast: Made,
  wanted: 'higher' | 'lower',
  language: Language,
): { result: string; target: string; trust: string } {
  const texts = forecastTexts[language]
  return {
    result: rangeAhead(forecast, language),
    target: forecast.target ? targetWords(forecast.target, wanted, language) : '',
    trust: sentences(forecast.provisional ? texts.provisional : '', testWords(forecast, language)),
  }
}

/** Where the last period ahead lies. */
export function rangeAhead({ ahead }: Made, language: Language): string {
  const last = ahead.at(-1)
  if (!last) return ''
  const { period, low, middle, high } = roundedAhead(last)
  const write = (value: number) => writeNumber(language, value)
  return forecastTexts[language].sentence(
    writePeriod(language, period),
    write(middle),
    write(low),
    write(high),
  )
}

/** Two digits, and three from a hundred up, tell as much as a forecast knows. */
export function roundedAhead({ period, ...values }: PeriodAhead): PeriodAhead {
  return {
    period,
    low: rounded(values.low),
    lowerHalf: rounded(values.lowerHalf),
    middle: rounded(values.middle),
    upperHalf: rounded(values.upperHalf),
    high: rounded(values.high),
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(Math.abs(value) < 100 ? 2 : 3))
}

function targetWords(target: TargetAhead, wanted: 'higher' | 'lower', language: Language): string {
  const texts = forecastTexts[language]
  const value = writeNumber(language, target.value)
  const period = writePeriod(language, target.period)
  const chance =
    target.chance === null
      ? texts.tooFar(value, period)
      : texts.chance(chanceWords(target.chance, language), value, period)
  return sentences(chance, ...paceWords(target, wanted, language))
}

/** In tenths: more precise it is not known. */
function chanceWords(chance: number, language: Language): string {
  const texts = forecastTexts[language]
  if (chance < 0.05) return texts.small
  if (chance > 0.95) return texts.large
  return texts.tenths(Math.min(9, Math.max(1, Math.round(chance * 10))))
}

function paceWords({ neededPace, paceSoFar }: TargetAhead, wanted: 'higher' | 'lower', language: Language) {
  const texts = forecastTexts[language]
  const write = (pace: number) => writeNumber(language, rounded(Math.abs(pace)))
  const isThere = wanted === 'lower' ? neededPace >= 0 : neededPace <= 0
  const needed = neededPace > 0 ? texts.rise(write(neededPace)) : texts.fall(write(neededPace))
  const went = paceSoFar > 0 ? texts.rose(write(paceSoFar)) : texts.fell(write(paceSoFar))
  return [isThere ? texts.thereNow : needed, paceSoFar === 0 ? texts.stayed : went]
}

function testWords({ backTest: { tried, within } }: Made, language: Language): string {
  const texts = forecastTexts[language]
  if (tried === 0) return texts.untested
  const told = texts.tested(writeNumber(language, tried), writeNumber(language, within))
  return within < 0.9 * tried ? sentences(told, texts.beCareful) : told
}

function sentences(...given: readonly string[]): string {
  return given.filter((sentence) => sentence !== '').join(' ')
}
