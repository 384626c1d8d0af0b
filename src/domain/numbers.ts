/**
 * A number as typed in Dutch ("1.234,5") or as machines write it ("1234.5"). Undefined when it can be read in two ways or
 * in none: "1,234.5", "12,5O0". A single point before three digits is a thousands mark, as Dutch readers mean it.
 */
export function parseDecimal(text: string): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1
  const digits = text.replace(/^[-+]/, '').replace(/\s/g, '')
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits))
    return sign * Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+(,\d+)?$/.test(digits)) return sign * Number(digits.replace(',', '.'))
  if (/^\d+\.\d+$/.test(digits)) return sign * Number(digits)
  return undefined
}

/** Euros to whole cents: "€ 35.000,-", "12.500,50", "317741". Undefined when it is no amount or has parts of a cent. */
export function parseAmountCents(text: string): number | undefined {
  const plain = text
    .replace(/^€\s*|^EUR\s*/i, '')
    .replace(/,-+$/, '')
    .trim()
  if (parseDecimal(plain) === undefined) return undefined
  // By its digits: 161129113,17 times 100 is not a whole number to a computer.
  const [, sign = '', whole = '', fraction = ''] =
    /^([-+]?)(.*?)(?:(?:,|\.(?!\d{3}(?:\D|$)))(\d+))?$/.exec(plain.replace(/\s/g, '')) ?? []
  const cents = fraction.replace(/0+$/, '')
  if (cents.length > 2) return undefined
  const amount = Number(`${whole.replaceAll('.', '')}${cents.padEnd(2, '0')}`)
  return sign === '-' ? -amount : amount
}
