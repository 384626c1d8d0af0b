import { optionalTextField } from '../fields.ts'

/**
 * Where a decision was officially made known, by the numbers of officielebekendmakingen.nl: `gmb-2024-123456` in the gazette of a
 * municipality, `bgr-2024-1234` in that of a joint arrangement; or as a regulation, `CVDR123456`.
 */
export function officialPublicationField() {
  return optionalTextField(40)
    .transform((text) => (/^cvdr/i.test(text) ? text.toUpperCase() : text.toLowerCase()))
    .superRefine((text, context) => {
      if (text !== '' && !form.test(text))
        context.addIssue({ code: 'custom', message: `not-an-official-publication ${text}` })
    })
}

/** Where it can be read. */
export function addressOfPublication(number: string): string {
  return number.startsWith('CVDR')
    ? `https://lokaleregelgeving.overheid.nl/${number}`
    : `https://zoek.officielebekendmakingen.nl/${number}.html`
}

const form = /^(?:(?:gmb|bgr)-\d{4}-\d{1,7}|CVDR\d{1,8})$/
