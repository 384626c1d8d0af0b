import * as z from 'zod'
import { optionalTextField, wholeNumberField, yesNoField } from '../fields.ts'
import type { Field } from '../registers/field.ts'
import { documentChapters } from './document-chapter.ts'

/** As long as about three pages: what is longer belongs in a policy document of its own. */
export const longestChapterText = 8000

/** What the region itself writes to begin a chapter of the document with. */
export const chapterTextFields = [
  { key: 'number', kind: 'number', required: true },
  { key: 'text', kind: 'long-text', maxLength: longestChapterText },
  { key: 'textEnglish', kind: 'long-text', maxLength: longestChapterText },
  { key: 'isExample', kind: 'yes-no' },
] as const satisfies readonly Field[]

export const chapterTextSchema = z.object({
  number: wholeNumberField(1, documentChapters.length, 'not-a-chapter'),
  text: optionalTextField(longestChapterText),
  textEnglish: optionalTextField(longestChapterText),
  isExample: yesNoField(),
})
