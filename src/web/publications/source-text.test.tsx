import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { SourceText } from './source-text.tsx'

test.each([
  ['Notitie (2023)', 'Notitie (2023)'],
  [
    'Zie https://voorbeeld.nl/a?b=1.',
    'Zie <a href="https://voorbeeld.nl/a?b=1">https://voorbeeld.nl/a?b=1</a>.',
  ],
  [
    '(https://voorbeeld.nl/a) en meer',
    '(<a href="https://voorbeeld.nl/a">https://voorbeeld.nl/a</a>) en meer',
  ],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  [
    '<b>https://voorbeeld.nl"onclick=x',
    '&lt;b><a href="https://voorbeeld.nl">https://voorbeeld.nl</a>&quot;onclick=x',
  ],
])('%s', (text, html) => {
  expect(renderToString(<SourceText text={text} />)).toBe(html)
})
