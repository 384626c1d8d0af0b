/** What an indicator is going to be if it goes on as it went: with bands, the target beside it, and how well that went before. */
export type Forecast =
  | { kind: 'none'; because: NoForecast; figures: number }
  | ({
      kind: 'made'
      provisional: boolean
      target: TargetAhead | null
      backTest: BackTest
    } & ForecastOfFigures)

/** Fewer than three figures; or an amount of nought or less, of which no proportion can be taken. */
export type NoForecast = 'too-few' | 'not-in-proportion'

/** What is kept of a forecast. */
export type ForecastOfFigures = {
  /** The period of the last figure it was made of. */
  from: string
  /** Of how many figures. */
  figures: number
  /** Every period ahead, in order: no further than the figures go back, and not beyond 2030 or the target. */
  ahead: readonly PeriodAhead[]
}

/** Nine times in ten the figure comes from `low` to `high`, half of the times from `lowerHalf` to `upperHalf`. */
export type PeriodAhead = {
  period: string
  low: number
  lowerHalf: number
  middle: number
  upperHalf: number
  high: number
}

/** A target that is still to come. */
export type TargetAhead = {
  period: string
  value: number
  /** The probability of reaching it; null where it lies further away than we look ahead. */
  chance: number | null
  /** How much the figure must change in a year to get there, and how much it did change in a year until now. */
  neededPace: number
  paceSoFar: number
}

/** How often a figure could be held against an earlier forecast, and how often it lay in the wide band. */
export type BackTest = { tried: number; within: number }

/** A forecast of earlier, and the latest figure that has come since in a period it was about. */
export type KeptForecast = ForecastOfFigures & {
  madeAt: Date
  came: (PeriodAhead & { value: number; within: boolean }) | null
}

/** The year the national plan looks ahead to (Nationaal Actieplan Dakloosheid: Eerst een Thuis 2023-2030). */
export const horizonYear = 2030
