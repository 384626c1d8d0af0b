import { zip } from '@cj-tech-master/excelts/archive'
import { expect, test } from 'vitest'
import { answerReadTask } from './answer-read-task.ts'
import { type ReadOutcome, readLimits } from './read-outcome.ts'

function read(bytes: Uint8Array): ReadOutcome {
  return answerReadTask({ format: 'workbook', bytes, limits: readLimits })
}

test.each([
  ['html', '<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>'],
  ['text', 'naam;bedrag\r\nvoorbeeld;1,5\r\n'],
  ['pdf', '%PDF-1.7 voorbeeld'],
  ['xml', '<?xml version="1.0"?><Workbook/>'],
  ['xls', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')],
  ['damaged', 'PK\u0003\u0004 en verder niets'],
])('a file that is really %s is not taken for a workbook', async (detail, content) => {
  expect(read(Buffer.from(content))).toEqual({ ok: false, problem: 'not-a-workbook', detail })
})

test.each([
  ['zip', { 'foto.txt': 'voorbeeld' }],
  ['ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }],
])('an archive that is really %s is not taken for a workbook', async (detail, files) => {
  const writing = zip()
  for (const [name, text] of Object.entries(files)) writing.add(name, Buffer.from(text))
  expect(read(await writing.bytes())).toEqual({ ok: false, problem: 'not-a-workbook', detail })
})

test('a workbook with a password on it is refused as such', async () => {
  const start = Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')
  const bytes = Buffer.concat([start, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)])
  expect(read(bytes)).toEqual({ ok: false, problem: 'password-protected' })
})
