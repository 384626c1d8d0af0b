import * as z from 'zod'
import { textField } from '../fields.ts'

/** What everyone may know of a publication: numbered from 1 per region, and never changed. `publishedOn` is a day. */
export type Publication = { number: number; title: string; publishedOn: string }

export const publicationSchema = z.object({ title: textField(200) })

/**
 * The key a form was shown with, by which it does its work once however often it is sent. Null for what is no key of ours:
 * whoever sends none asks for something new each time.
 */
export function parseFormKey(input: unknown): string | null {
  return typeof input === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(input) ? input : null
}
