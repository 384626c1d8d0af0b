import * as fc from 'fast-check'

const odd = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '🏠👩‍👩‍👧',
  '\u202egnp.exe',
  '\ufeff',
  '\r\nSet-Cookie: x=1',
  '../../etc/passwd',
  '..%2f..%2f',
  '__proto__',
  'constructor',
  'toString',
  "'; drop table app.goal; --",
  "\\'; select pg_sleep(10); --",
  '$$; select 1; $$',
  '%s%n%_',
  '\\',
  '{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '=cmd|calc!A1',
  'NaN',
  'Infinity',
  '1e400',
  '-0',
  '٤٢',
  '2024-02-30',
  'T04',
]

/** Made once: fast-check takes a tenth of a second for each. */
const anySigns = fc.string({ unit: 'binary', maxLength: 300 })
const anyLetters = fc.string({ unit: 'grapheme', maxLength: 60 })

/** What nobody means to type, and somebody sends. */
export function oddText(maxLength = 300): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...odd), weight: 4 },
    { arbitrary: anySigns.map((text) => text.slice(0, maxLength)), weight: 2 },
    { arbitrary: anyLetters.map((text) => text.slice(0, maxLength)), weight: 2 },
    { arbitrary: fc.constant('x'.repeat(maxLength)), weight: 1 },
    { arbitrary: fc.constant('é'.repeat(20_000)), weight: 1 },
  )
}

export function oddValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    oddText(),
    fc.constantFrom<unknown>(
      null,
      true,
      -1,
      0,
      0.1,
      1e308,
      -1e308,
      Number.MAX_SAFE_INTEGER,
      2 ** 31,
      2 ** 63,
    ),
    fc.array(oddText(20), { maxLength: 5 }),
    fc.constant(Array.from({ length: 2000 }, (_, n) => n)),
    fc.dictionary(oddText(20), fc.anything({ maxDepth: 2 }), { maxKeys: 4 }),
    fc.jsonValue({ maxDepth: 4 }),
  )
}
