import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { parseFields } from '../fields.ts'
import { documentLinksField, readDocumentLink } from './document-links.ts'

const schema = z.object({ documents: documentLinksField() })
const read = (documents: unknown) => parseFields(schema, { documents })

test('a title and an address are a document, each on its own line or with ; between', () => {
  const both = ['Raadsbrief (voorbeeld) https://voorbeeld.nl/a;b?c=1', 'Notitie https://voorbeeld.nl/n']
  for (const input of [both, both.join('\n'), both.join('; '), `\n${both.join('\r\n\r\n')};`])
    expect(read(input)).toEqual({ ok: true, value: { documents: both } })
  expect(readDocumentLink('Notitie: https://voorbeeld.nl/n')).toEqual({
    title: 'Notitie',
    address: 'https://voorbeeld.nl/n',
  })
  expect(read(undefined)).toEqual({ ok: true, value: { documents: [] } })
})

test('what leads nowhere, or somewhere unsafe, is refused with its own words', () => {
  for (const text of [
    'https://voorbeeld.nl/zonder-titel',
    'Zonder adres',
    'Onveilig http://voorbeeld.nl',
    'Script javascript:alert(1)',
    'Vreemd https://',
    'Kaal https://localhost/a',
    'Naam https://wie:wat@voorbeeld.nl/',
    `${'x'.repeat(201)} https://voorbeeld.nl`,
  ])
    expect(read(text), text).toMatchObject({ problem: { fields: { documents: { code: 'not-a-link' } } } })
  const many = Array.from({ length: 21 }, (_, at) => `Stuk ${at} https://voorbeeld.nl/${at}`)
  expect(read(many)).toMatchObject({ problem: { fields: { documents: { code: 'too-many-links' } } } })
})

test('whatever is typed, it is accepted as it will be read back, or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl().map((url) => `Stuk ${url}`),
      ),
      (text) => {
        const once = read(text)
        if (once.ok) expect(read(once.value.documents.join('; '))).toEqual(once)
      },
    ),
  )
})
