import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked, type Token, type Tokens } from 'marked'
import { type Language, languages } from '../../language/language.ts'

/** A chapter as written: `name` is that of its file and of its address, `title` its first heading, `body` what follows. */
export type Chapter = { name: string; title: string; lead: string; body: readonly Token[] }
export type Guide = Record<Language, readonly Chapter[]>

/** Reads docs/guide once: a folder per language, in the order of the file names. */
export function readGuide(folder: string): Guide {
  const [nl, en] = languages.map((language) => chaptersIn(join(folder, language)))
  return { nl: nl ?? [], en: en ?? [] }
}

/** The pictures of the chapters, by the names of their files. */
export function readPictures(folder: string): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const pictures = join(folder, 'pictures')
  return new Map(
    readdirSync(pictures)
      .filter((file) => file.endsWith('.jpg'))
      .map((file) => [file, new Uint8Array(readFileSync(join(pictures, file)))]),
  )
}

function chaptersIn(folder: string): Chapter[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readChapter(file.slice(0, -'.md'.length), readFileSync(join(folder, file), 'utf8')))
}

/** @throws Error when a chapter does not begin with its title and a first paragraph that says what it is about. */
export function readChapter(name: string, markdown: string): Chapter {
  const [title, lead, ...body] = marked.lexer(markdown).filter(({ type }) => type !== 'space')
  if (!isHeading(title) || lead?.type !== 'paragraph')
    throw new Error(`docs/guide: ${name} does not begin with a title and a paragraph`)
  return { name, title: title.text, lead: lead['text'], body }
}

/** What a heading is called in an address: `#wat-is-een-leemte`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

export function isHeading(token: Token | undefined): token is Tokens.Heading {
  return token?.type === 'heading'
}
