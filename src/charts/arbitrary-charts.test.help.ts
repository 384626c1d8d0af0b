import * as fc from 'fast-check'
import type { Mark } from './mark.ts'

/** Every value a database, a form or a fault could bring. */
export const anyNumber = fc.oneof(
  fc.integer({ min: -5, max: 500 }),
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    5e-324,
    1.7e308,
    1e15,
  ),
)

export const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  { weight: 4, arbitrary: anyNumber.map((value): Mark => ({ kind: 'known', value })) },
  fc.tuple(anyNumber, anyNumber).map(([low, high]): Mark => ({ kind: 'class', low, high })),
  fc.constant<Mark>({ kind: 'missing' }),
)

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</title></svg><img src=x>',
    ']]>&amp;<!--',
    '\uD800 \u0000 \uFFFF',
    '&lt;',
  ),
)

export const anyWidth = fc.oneof(fc.constantFrom(340, 720), anyNumber)
