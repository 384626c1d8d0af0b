import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { transform } from 'lightningcss'
import { customPropertiesOf, keepClasses, parseRules, writeRules } from '../src/web/style/css-rules.ts'
import { foldReferences, foldRules, reachedProperties } from '../src/web/style/fold-tokens.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const styleFolder = join(root, 'src/web/style')
const { resolve } = createRequire(import.meta.url)
const utrechtFile = resolve('@utrecht/component-library-css/dist/index.css')
const voorbeeldFile = resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
const fontFolder = dirname(resolve('@fontsource-variable/noto-sans/package.json'))

/** A later file may narrow an earlier one. */
const ownFiles = [
  'focus',
  'shell',
  'account-menu',
  'account',
  'site-header',
  'looks',
  'text',
  'forms',
  'buttons',
  'messages',
  'badges',
  'marks',
  'tables',
  'stacked',
  'matrix',
  'matrix-parts',
  'matrix-cards',
  'tiles',
  'figures',
  'detail',
  'plan',
  'edit-plan',
  'checks',
  'steps',
  'timeline',
  'plan-timeline',
  'finding',
  'consultation',
  'measures',
  'risks',
  'discussion',
  'interview',
  'chosen',
  'imports',
  'publication',
  'paper',
  'print',
].map((name) => join(styleFolder, `${name}.css`))

const fonts = ['latin', 'latin-ext'].flatMap((subset) =>
  ['normal', 'italic'].map((slant) => ({
    subset,
    slant,
    from: join(fontFolder, 'files', `noto-sans-${subset}-wght-${slant}.woff2`),
    name: `noto-sans-${subset}${slant === 'italic' ? '-italic' : ''}.woff2`,
  })),
)

/**
 * Writes thuisplan.css, the fonts, mark.svg and favicon.svg into the folder, under stable names.
 * @param {{ outFolder: string }} options
 * @returns {Promise<{ bytes: number, brotliBytes: number }>} the size of thuisplan.css
 */
export async function buildStyle({ outFolder }) {
  await mkdir(outFolder, { recursive: true })
  const { code } = transform({
    filename: 'thuisplan.css',
    code: Buffer.from(await composeStyle()),
    minify: true,
    targets: { chrome: 109 << 16, firefox: 115 << 16, safari: 16 << 16 },
  })
  await Promise.all([
    writeFile(join(outFolder, 'thuisplan.css'), code),
    ...['mark.svg', 'favicon.svg'].map((name) => copyFile(join(styleFolder, name), join(outFolder, name))),
    ...fonts.map(({ from, name }) => copyFile(from, join(outFolder, name))),
  ])
  return { bytes: code.length, brotliBytes: brotliCompressSync(code).length }
}

async function composeStyle() {
  const [utrecht, voorbeeld, theme, base, charts, ...own] = await Promise.all([
    readText(utrechtFile),
    readText(voorbeeldFile),
    readText(join(styleFolder, 'theme.css')),
    readText(join(styleFolder, 'base.css')),
    readText(join(root, 'src/charts/charts.css')).catch(emptyWhenAbsent),
    ...ownFiles.map(readText),
  ])
  const themed = customPropertiesOf(theme)
  const tokens = new Map([...customPropertiesOf(voorbeeld), ...themed])
  const ourProperties = [...themed].filter(([name]) => name.startsWith('--thuisplan-'))
  const reached = new Set()
  const layers = [
    ['base', foldReferences(base, tokens, reached)],
    ['utrecht', writeRules(foldRules(await reachedComponents(utrecht), tokens, reached))],
    ['own', foldReferences([charts, ...own].join('\n'), tokens, reached)],
  ].map(([name, css]) => `@layer ${name}{${css}}`)
  const properties = [
    ...ourProperties.map(([name, value]) => `${name}:${value}`),
    ...reachedProperties(tokens, reached),
  ]
  return [await fontFaces(), `:root{${properties.join(';')}}`, ...layers].join('\n')
}

/** An Utrecht class is shipped as soon as a page, or the README that pages are copied from, names it. */
async function reachedComponents(utrecht) {
  const web = join(root, 'src/web')
  const names = (await readdir(web, { recursive: true })).filter((name) => /\.(tsx?|md)$/.test(name))
  const texts = await Promise.all(names.map((name) => readText(join(web, name))))
  const classes = new Set(texts.flatMap((text) => text.match(/\butrecht-[a-z0-9_-]+/g) ?? []))
  return keepClasses(parseRules(utrecht), classes)
}

async function fontFaces() {
  const source = await readText(join(fontFolder, 'wght.css'))
  return fonts
    .map(({ subset, slant, name }) => {
      const block = source.slice(source.indexOf(`noto-sans-${subset}-wght-normal`))
      const range = /unicode-range:\s*([^;]+);/.exec(block)?.[1]
      return `@font-face{font-family:"Noto Sans";font-style:${slant};font-weight:100 900;font-display:swap;
        src:url("${name}") format("woff2");unicode-range:${range}}`
    })
    .join('\n')
}

function readText(file) {
  return readFile(file, 'utf8')
}

function emptyWhenAbsent(error) {
  if (error.code === 'ENOENT') return ''
  throw error
}
