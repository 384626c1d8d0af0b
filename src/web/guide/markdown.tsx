import type { MarkedToken, Token, Tokens } from 'marked'
import type { ComponentChildren, VNode } from 'preact'
import { guideTexts } from '../../language/guide-texts.ts'
import type { Language } from '../../language/language.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'
import { pictureSize } from './picture-size.ts'
import { anchorOf, isHeading } from './read-guide.ts'

/**
 * Markdown as elements of the page, never as HTML: markup that somebody wrote into a chapter is shown as the text it is.
 * A chapter's sections are h2 and h3, because the page has its h1 already.
 */
export function Markdown({ language, tokens }: { language: Language; tokens: readonly Token[] }) {
  return <>{tokens.map((token, at) => element(language, token as MarkedToken, headingBefore(tokens, at)))}</>
}

/** What the part of the chapter is called in which a token stands; '' before its first heading. */
function headingBefore(tokens: readonly Token[], at: number): string {
  return tokens.slice(0, at).findLast(isHeading)?.text ?? ''
}

function element(language: Language, token: MarkedToken, under: string): ComponentChildren {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return null
    case 'heading':
      return <Heading language={language} token={token} />
    case 'paragraph':
      return <p>{inside(language, token)}</p>
    case 'blockquote':
      return <blockquote>{inside(language, token)}</blockquote>
    case 'list':
      return <List language={language} token={token} />
    case 'table':
      return <Table language={language} token={token} under={under} />
    case 'code':
      return (
        <pre {...reachable}>
          <code>{token.text}</code>
        </pre>
      )
    case 'hr':
      return <hr />
    case 'strong':
      return <strong>{inside(language, token)}</strong>
    case 'em':
      return <em>{inside(language, token)}</em>
    case 'del':
      return <del>{inside(language, token)}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'link':
      return <a href={addressOf(language, token.href)}>{inside(language, token)}</a>
    case 'text':
      return 'tokens' in token && token.tokens ? inside(language, token) : token.text
    case 'image':
      return <Picture language={language} token={token} />
    case 'escape':
    case 'html':
      return token.text
    case 'list_item':
      return <li>{inside(language, token)}</li>
  }
}

function inside(language: Language, { tokens = [] }: { tokens?: readonly Token[] | undefined }): VNode {
  return <Markdown language={language} tokens={tokens} />
}

/** Only a picture of the guide itself; what points elsewhere stays the words it was written as. All are made in one size. */
function Picture({ language, token: { href, text } }: { language: Language; token: Tokens.Image }) {
  const picture = /^\.\.\/pictures\/([\w-]+\.jpg)$/.exec(href)?.[1]
  return picture === undefined ? (
    text
  ) : (
    <img
      class="guide-picture"
      src={addresses.guidePicture(language, picture)}
      alt={text}
      width={pictureSize.width}
      height={pictureSize.height}
      loading="lazy"
    />
  )
}

function Heading({ language, token }: { language: Language; token: Tokens.Heading }) {
  const Level = token.depth <= 2 ? 'h2' : 'h3'
  return <Level id={anchorOf(token.text)}>{inside(language, token)}</Level>
}

function List({ language, token }: { language: Language; token: Tokens.List }) {
  const Kind = token.ordered ? 'ol' : 'ul'
  return (
    <Kind>
      <Markdown language={language} tokens={token.items} />
    </Kind>
  )
}

type TableProps = { language: Language; token: Tokens.Table; under: string }

/** Named by its heading and its columns: several tables of a chapter have the same columns. */
function Table({ language, token: { header, rows }, under }: TableProps) {
  const headings = header.map(({ text }) => text.replaceAll('`', '')).join(', ')
  const table = guideTexts[language].table(headings)
  return (
    <TableRegion
      language={language}
      id={anchorOf(`tabel ${under} ${headings}`)}
      caption={under === '' ? table : `${/[.?!]$/.test(under) ? under : `${under}.`} ${table}`}
      headed
    >
      <thead>
        <tr>
          {header.map((cell) => (
            <th scope="col" key={cell.text}>
              {inside(language, cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others]) => (
          <tr key={first?.text}>
            {first && <th scope="row">{inside(language, first)}</th>}
            {others.map((cell, column) => (
              <td key={header[column + 1]?.text}>{inside(language, cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

/** Between chapters one writes the file (`05-plantoets.md#t03`), so that links also work where the files are read. */
function addressOf(language: Language, href: string): string {
  const chapter = /^([\w-]+)\.md(#.*)?$/.exec(href)
  if (chapter) return `${addresses.guide(language, chapter[1])}${chapter[2] ?? ''}`
  return /^(https?:\/\/|\/|#)/.test(href) ? href : '#'
}

/** What scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 }
