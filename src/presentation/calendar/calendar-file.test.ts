import nodeIcal from 'node-ical'
import { expect, test } from 'vitest'
import type { CalendarEntry } from '../../domain/calendar/calendar-entry.ts'
import { calendarFile } from './calendar-file.ts'

const region = { regionId: 'voorbeeld', regionName: 'Regio Voorbeeld', isExample: true }
const entries: CalendarEntry[] = [
  { ...region, kind: 'plan-period', id: 'voorbeeld-planperiode', day: '2024-01-01', lastDay: '2025-12-31' },
  { ...region, kind: 'handover', id: 'voorbeeld-oplevering', day: '2024-02-29' },
  {
    ...region,
    kind: 'milestone-due',
    id: 'm1',
    day: '2024-03-31',
    when: '2024-Q1',
    title: 'Één; twee, drie\r\nBEGIN:VEVENT\\ 🏠',
    action: '2.1.1',
    actionId: 'a1',
  },
  { ...region, kind: 'published', id: 'p1', day: '2024-12-31', number: 3, title: 'x'.repeat(200) },
]
const about = {
  name: 'Regio Voorbeeld',
  language: 'nl',
  now: new Date('2026-11-24T04:00:00Z'),
  host: 'thuisplan.example.nl',
} as const

test('another program reads back the same whole days and titles', async () => {
  const read = Object.values(nodeIcal.sync.parseICS(calendarFile(entries, about))).filter(
    (part) => part?.type === 'VEVENT',
  )
  expect(read.map((event) => [event.uid, dayOf(event.start), dayOf(event.end), event.datetype])).toEqual([
    ['voorbeeld-planperiode@thuisplan.example.nl', '2024-01-01', '2026-01-01', 'date'],
    ['voorbeeld-oplevering@thuisplan.example.nl', '2024-02-29', '2024-03-01', 'date'],
    ['m1@thuisplan.example.nl', '2024-03-31', '2024-04-01', 'date'],
    ['p1@thuisplan.example.nl', '2024-12-31', '2025-01-01', 'date'],
  ])
  expect(read.map(({ summary }) => summary)).toEqual([
    'Planperiode – Regio Voorbeeld',
    'Oplevering van het plan – Regio Voorbeeld',
    expect.stringMatching(
      /^Mijlpaal: Één; twee, drie\s+BEGIN:VEVENT\\ 🏠 \(actie 2\.1\.1, 1e kwartaal 2024\) – Regio Voorbeeld$/,
    ),
    `Publicatie 3: ${'x'.repeat(200)} – Regio Voorbeeld`,
  ])
})

test('lines are folded and ended as the standard wants, and a title adds no line of its own', () => {
  const file = calendarFile(entries, about)
  const lines = file.split('\r\n')
  expect(file).not.toMatch(/[^\r]\n/)
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(entries.length)
})

test('an empty calendar is a calendar', () => {
  expect(calendarFile([], about)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/)
})

function dayOf(moment: Date | undefined): string {
  if (!moment) return ''
  const two = (number: number) => String(number).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
