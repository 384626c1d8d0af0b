import * as z from 'zod'
import { textField } from '../fields.ts'

/** What everyone may know of a publication: numbered from 1 per region, and never changed. `publishedOn` is a day. */
export type Publication = { number: number; title: string; publishedOn: string }

export const publicationSchema = z.object({ title: textField(200) })
