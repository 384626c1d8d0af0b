import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Markdown } from './markdown.tsx'
import { readChapter } from './read-guide.ts'

test('markup that somebody wrote into a chapter is shown, and not carried out', () => {
  const html = rendered(
    '<script>alert(1)</script>\n\nTekst met <b onclick="x()">vet</b> en ![plaatje](x.png).',
  )
  expect(html).not.toMatch(/<(script|b|img)/)
  expect(html).toContain('&lt;script>alert(1)')
})

test('a link leads to a page, a chapter or a website, and nowhere else', () => {
  expect(rendered('[hier](05-plantoets.md#de-tien-regels)')).toContain(
    'href="/nl/handleiding/05-plantoets#de-tien-regels"',
  )
  expect(rendered('[daar](/nl/gebieden)')).toContain('href="/nl/gebieden"')
  expect(rendered('[elders](https://voorbeeld.nl/a)')).toContain('href="https://voorbeeld.nl/a"')
  expect(rendered('[nee](javascript:alert%281%29)')).toContain('href="#"')
})

test('a picture of the guide is shown with its words and its size; one from elsewhere is not', () => {
  expect(rendered('![Het bord met leveringen](../pictures/nl-bord.jpg)')).toContain(
    '<img class="guide-picture" src="/nl/handleiding/beelden/nl-bord.jpg" alt="Het bord met leveringen" width="1200" height="750"',
  )
  expect(rendered('![Elders](https://voorbeeld.nl/x.jpg) ![Weg](../pictures/../x.jpg)')).toBe(
    '<p>Elders Weg</p>',
  )
})

test('the sections of a chapter come under the heading of the page', () => {
  const html = rendered('# Nog een titel\n\n## Zo werkt het\n\n### Eén ding')
  expect(html).toBe(
    '<h2 id="nog-een-titel">Nog een titel</h2><h2 id="zo-werkt-het">Zo werkt het</h2><h3 id="een-ding">Eén ding</h3>',
  )
})

test('a table says what its columns and rows are, and can be reached by keyboard', () => {
  const html = rendered('| Periode | Schrijf |\n|---|---|\n| jaar | `2025` |')
  expect(html).toContain('<th scope="col">Periode</th>')
  expect(html).toContain('<th scope="row">jaar</th><td><code>2025</code></td>')
  expect(html).toContain('tabindex="0"')
  expect(html).toContain('Tabel: Periode, Schrijf')
})

test('tables with the same columns are told apart by the heading they stand under', () => {
  const table = '| Onderdeel | Vraag |\n|---|---|\n| jaar | welk? |'
  const html = rendered(`## Een actie\n\n${table}\n\n## Een besluit\n\nTekst.\n\n${table}`)
  expect(html).toContain('Een actie. Tabel: Onderdeel, Vraag')
  expect(html).toContain('Een besluit. Tabel: Onderdeel, Vraag')
  const names = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id)
  expect(names).toHaveLength(2)
  expect(new Set(names).size).toBe(2)
})

test('a chapter without a title is no chapter', () => {
  expect(() => readChapter('00-leeg', 'Zomaar een zin.')).toThrow('00-leeg')
})

function rendered(markdown: string): string {
  const { body } = readChapter('proef', `# Proef\n\nWaar het over gaat.\n\n${markdown}`)
  return renderToString(<Markdown language="nl" tokens={body} />)
}
