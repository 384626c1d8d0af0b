import type { Figure } from '../../domain/indicators/figure.ts'
import { writeNumber } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { termTexts } from '../../language/term-texts.ts'

/** A figure as words; the kind says how it is to be marked. */
export type FigureWords = { kind: 'number' | 'class' | 'missing' | 'withheld'; text: string }

export function figureWords(figure: Figure, language: Language): FigureWords {
  switch (figure.kind) {
    case 'known':
    case 'rounded':
      return { kind: 'number', text: writeNumber(language, figure.value) }
    case 'class':
      return { kind: 'class', text: rangeWords(figure, language) }
    case 'missing':
      return { kind: 'missing', text: termTexts[language].missingReasons[figure.reason] }
    case 'withheld':
      return { kind: 'withheld', text: monitorTexts[language].withheld }
  }
}

/** Whether this is what a protected publication shows instead of an exact count. */
export function isProtected({ kind }: Figure): boolean {
  return kind === 'rounded' || kind === 'class' || kind === 'withheld'
}

function rangeWords({ low, high }: { low: number; high: number }, language: Language): string {
  return monitorTexts[language].range(writeNumber(language, low), writeNumber(language, high))
}
