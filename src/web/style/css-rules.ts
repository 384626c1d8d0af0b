export type Declaration = { name: string; value: string }

/** One rule. A group such as @media has inner rules and an empty body. */
export type CssRule = { selector: string; body: Declaration[]; rules: CssRule[] }

/** Reads the plain CSS that design systems publish: no nesting, no braces or semicolons inside strings. */
export function parseRules(css: string): CssRule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const rules: CssRule[] = []
  let at = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
    const close = closingBracket(text, open, '{', '}')
    const selector = text.slice(at, open).replace(/\s+/g, ' ').trim()
    const inner = text.slice(open + 1, close)
    const group = /^@(media|supports|layer|container)/.test(selector)
    const body = selector.startsWith('@') ? [] : parseDeclarations(inner)
    rules.push({ selector, body, rules: group ? parseRules(inner) : [] })
    at = close + 1
  }
  return rules
}

export function writeRules(rules: readonly CssRule[]): string {
  return rules
    .map(({ selector, body, rules: inner }) => {
      const text =
        inner.length > 0 ? writeRules(inner) : body.map(({ name, value }) => `${name}:${value}`).join(';')
      return text === '' ? '' : `${selector}{${text}}`
    })
    .join('\n')
}

/** Keeps the selectors that speak of wanted classes only; a selector without a class goes. */
export function keepClasses(rules: readonly CssRule[], wanted: ReadonlySet<string>): CssRule[] {
  return rules.flatMap((rule) => {
    if (rule.rules.length > 0) {
      const inner = keepClasses(rule.rules, wanted)
      return inner.length > 0 ? [{ ...rule, rules: inner }] : []
    }
    const kept = splitAtCommas(rule.selector).filter((part) => {
      const classes = part.match(/\.[\w-]+/g) ?? []
      return classes.length > 0 && classes.every((name) => wanted.has(name.slice(1)))
    })
    return kept.length > 0 ? [{ ...rule, selector: kept.join(',') }] : []
  })
}

/** Every custom property set anywhere in the text; the last one wins. */
export function customPropertiesOf(css: string): Map<string, string> {
  const all = parseRules(css).flatMap((rule) => rule.body)
  return new Map(all.filter(({ name }) => name.startsWith('--')).map(({ name, value }) => [name, value]))
}

/** Commas inside brackets do not part. */
export function splitAtCommas(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign !== ',' || depth > 0) continue
    parts.push(text.slice(from, at))
    from = at + 1
  }
  return [...parts, text.slice(from)].map((part) => part.trim())
}

export function closingBracket(text: string, open: number, opening: string, closing: string): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === opening) depth += 1
    if (text[at] === closing) depth -= 1
    if (depth === 0) return at
  }
  throw new Error('css: unbalanced brackets')
}

function parseDeclarations(inner: string): Declaration[] {
  return inner.split(/;(?![^(]*\))/).flatMap((line) => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [{ name, value: value.replace(/\s+/g, ' ') }]
  })
}
