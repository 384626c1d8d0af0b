/** A form as a browser would read it from a page, with what stands in it and which of its fields take words of one's own. */
export type FoundForm = {
  action: string
  method: 'GET' | 'POST'
  values: Record<string, string>
  texts: string[]
}

const wordless = ['radio', 'checkbox', 'submit', 'button', 'file', 'reset']

/** Every form of a page at `path` in which something can be typed. */
export function formsOn(html: string, path: string): FoundForm[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)]
    .map(([, head = '', inside = '']) => {
      const values: Record<string, string> = {}
      const texts: string[] = []
      for (const [, tag = '', attributes = '', text = ''] of inside.matchAll(
        /<(input|textarea|select|button)\b([^>]*)>(?:([^<]*)<\/textarea>)?/g,
      )) {
        const name = attribute(attributes, 'name')
        const type = attribute(attributes, 'type') ?? 'text'
        if (name === undefined || (tag !== 'textarea' && wordless.includes(type) && !isChosen(attributes)))
          continue
        values[name] = tag === 'textarea' ? plain(text) : (attribute(attributes, 'value') ?? '')
        // A hidden field is as easy to fill in as any other, for whoever means harm.
        if (tag === 'textarea' || (tag === 'input' && !wordless.includes(type))) texts.push(name)
      }
      return {
        action: attribute(head, 'action') ?? path,
        method: attribute(head, 'method')?.toLowerCase() === 'post' ? ('POST' as const) : ('GET' as const),
        values,
        texts,
      }
    })
    .filter(({ texts }) => texts.length > 0)
}

function isChosen(attributes: string): boolean {
  return /\schecked\b/.test(attributes)
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
  return found === undefined ? undefined : plain(found)
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
