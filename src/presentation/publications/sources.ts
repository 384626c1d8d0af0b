import type { PublicationFacts } from '../../domain/publications/publication-facts.ts'

/** A source as a reader finds it in the list, and what came from it. */
export type Source = { about: SourceKind; text: string; isExample: boolean }
export type SourceKind = 'framework' | 'assignment' | 'policy' | 'exploration' | 'indicator' | 'money'

/** Every source that is named anywhere in a publication, once; what is both an example and not, is none. */
export function sourcesOf({ framework, region, lists, monitor, plan }: PublicationFacts): Source[] {
  const named: Source[] = [
    {
      about: 'framework',
      text: [framework.title.nl, framework.source].filter(Boolean).join(', '),
      isExample: false,
    },
    { about: 'assignment', text: region.assignmentSource, isExample: false },
    ...lists.policies.map(({ values }) => ({
      about: 'policy' as const,
      text: [values['title'], values['source']].filter(Boolean).join(', '),
      isExample: values['isExample'] === true,
    })),
    ...lists.findings.map(({ values }) => ({
      about: 'exploration' as const,
      text: String(values['source'] ?? ''),
      isExample: values['isExample'] === true,
    })),
    ...monitor.indicators.flatMap(({ source, region: readings, municipalities, isExample }) =>
      [
        source,
        ...readings.map((reading) => reading.source),
        ...municipalities.flatMap(({ cells }) => cells.map((cell) => cell?.source ?? '')),
      ]
        .flatMap((several) => several.split('; '))
        .map((text) => ({ about: 'indicator' as const, text, isExample })),
    ),
    ...plan.funds.map(({ source, isExample }) => ({ about: 'money' as const, text: source, isExample })),
  ]
  const distinct = Map.groupBy(
    named.filter(({ text }) => text.trim() !== ''),
    ({ about, text }) => `${about} ${text.trim()}`,
  )
  return [...distinct.values()].flatMap((same) => {
    const [first] = same
    return first
      ? [{ ...first, text: first.text.trim(), isExample: same.every(({ isExample }) => isExample) }]
      : []
  })
}
