import type { TimelineData, TimelineRow } from './timeline-data.ts'

const row = (code: string, label: string, changes: Partial<TimelineRow> = {}): TimelineRow => ({
  label: `${code} ${label}`,
  name: `Actie ${code}: ${label}, 2024–2025`,
  href: `/acties/${code}`,
  spans: [{ from: '2024-01-01', to: '2025-12-31' }],
  tone: 'prevention',
  marks: [],
  marksHref: `/acties/${code}#mijlpalen`,
  ...changes,
})

const mark = (day: string, kind: TimelineRow['marks'][number]['kind']) => ({
  day,
  kind,
  name: `Mijlpaal van ${day} (voorbeeld)`,
  href: `/mijlpalen/${day}`,
})

export const exampleTimelines: Record<'actionsOfLine' | 'datesOfPlan', TimelineData> = {
  actionsOfLine: {
    title: 'Acties van lijn 1 (voorbeeld)',
    description: 'Vier acties en hun mijlpalen.',
    from: '2024-01-01',
    to: '2026-12-31',
    today: { day: '2025-05-12', label: 'Vandaag, 12 mei 2025' },
    several: (names) => `${names.length} mijlpalen: ${names.join('; ')}`,
    rows: [
      row('1.1.1', 'Eén werkwijze voor het briefadres', {
        marks: [mark('2024-04-18', 'reached'), mark('2024-11-12', 'reached'), mark('2025-12-01', 'planned')],
      }),
      row('1.1.2', 'Voorschot op de uitkering binnen vijf werkdagen in elke gemeente van de regio', {
        tone: 'housing',
        spans: [
          { from: '2024-01-01', to: '2024-12-31' },
          { from: '2026-01-01', to: '2026-12-31' },
        ],
        marks: [mark('2025-02-01', 'overdue'), mark('2025-02-03', 'reached'), mark('2026-05-01', 'planned')],
      }),
      row('1.2.1', 'Meldpunt', { tone: 'shelter', marks: [mark('2024-02-01', 'overdue')] }),
      row('1.2.2', 'Gestopt', { faint: true, marks: [mark('2025-09-01', 'dropped')] }),
    ],
  },
  datesOfPlan: {
    title: 'Datums van het plan (voorbeeld)',
    description: 'Besluiten en agenda.',
    from: '2024-01-01',
    to: '2025-12-31',
    today: null,
    several: (names) => `${names.length} datums: ${names.join('; ')}`,
    rows: [
      row('', 'Besluiten', {
        spans: [],
        marks: [mark('2024-02-13', 'taken'), mark('2024-02-20', 'taken'), mark('2025-03-01', 'awaited')],
      }),
      row('', 'Agenda', { spans: [], marks: [mark('2024-02-01', 'date'), mark('2024-09-15', 'date')] }),
    ],
  },
}
