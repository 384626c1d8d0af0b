import { type CssRule, closingBracket, splitAtCommas } from './css-rules.ts'

export type Tokens = ReadonlyMap<string, string>

/** What a region may recolour stays a custom property; sizes become constants. */
const stays = /^--basis-(color|focus|heading|form-control-(accent|.*color)|text-font-family|border-radius)/

/**
 * Replaces design tokens by their values and drops what CSS itself would call invalid (a reference to nothing).
 * Adds to `reached` each token that stays a custom property.
 */
export function foldRules(rules: readonly CssRule[], tokens: Tokens, reached: Set<string>): CssRule[] {
  const local = new Set(everyRule(rules).flatMap(({ body }) => body.map(({ name }) => name)))
  const folded = foldBodies(rules, { tokens, local, reached })
  // A private property whose only value was undefined is itself undefined: go round until nothing falls away.
  return declarationCount(folded) === declarationCount(rules) ? folded : foldRules(folded, tokens, reached)
}

/** The same for a style sheet of our own, where a token that does not exist is a mistake: throws. */
export function foldReferences(css: string, tokens: Tokens, reached: Set<string>): string {
  return css.replace(/var\(--(?:basis|utrecht)-[\w-]+\)/g, (reference) => {
    const value = foldValue(reference, { tokens, local: new Set(), reached })
    if (value === undefined) throw new Error(`style: ${reference} is not a token`)
    return value
  })
}

/** `--name:value` for every reached token, and for the tokens those lead to. */
export function reachedProperties(tokens: Tokens, reached: Set<string>): string[] {
  const lines: string[] = []
  // A Set grows while it is walked, so a token that leads to another takes that one along.
  for (const name of reached) {
    const value = foldValue(tokens.get(name) ?? '', { tokens, local: new Set(), reached })
    if (value !== undefined) lines.push(`${name}:${value}`)
  }
  return lines
}

type Scope = { tokens: Tokens; local: ReadonlySet<string>; reached: Set<string> }

function foldBodies(rules: readonly CssRule[], scope: Scope): CssRule[] {
  return rules.map((rule) => ({
    selector: rule.selector,
    rules: foldBodies(rule.rules, scope),
    body: rule.body.flatMap(({ name, value }) => {
      const folded = foldValue(value, scope)
      return folded === undefined ? [] : [{ name, value: folded }]
    }),
  }))
}

function foldValue(value: string, scope: Scope): string | undefined {
  const at = value.indexOf('var(')
  if (at < 0) return value
  const end = closingBracket(value, at + 3, '(', ')')
  const [name = '', ...rest] = splitAtCommas(value.slice(at + 4, end))
  const substitute = referenceValue(name, rest.length > 0 ? rest.join(',') : undefined, scope)
  const tail = foldValue(value.slice(end + 1), scope)
  return substitute === undefined || tail === undefined ? undefined : value.slice(0, at) + substitute + tail
}

function referenceValue(name: string, fallback: string | undefined, scope: Scope): string | undefined {
  const value = scope.tokens.get(name) ?? fallback
  if (scope.local.has(name)) {
    const second = value === undefined ? undefined : foldValue(value, scope)
    return second === undefined ? `var(${name})` : `var(${name},${second})`
  }
  if (!scope.tokens.has(name) || !stays.test(name))
    return value === undefined ? undefined : foldValue(value, scope)
  scope.reached.add(name)
  return `var(${name})`
}

function everyRule(rules: readonly CssRule[]): CssRule[] {
  return rules.flatMap((rule) => [rule, ...everyRule(rule.rules)])
}

function declarationCount(rules: readonly CssRule[]): number {
  return everyRule(rules).reduce((sum, { body }) => sum + body.length, 0)
}
