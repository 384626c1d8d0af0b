export type Filled = Record<string, string | string[]>

/**
 * The form of a page as a browser would send it when nobody touches it; of several forms the one that is sent to `action`.
 * A button is pressed by nobody, so it is left out.
 */
export function formOnPage(page: string, action?: string): Filled {
  const forms = [...page.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)]
  const form = forms.find(([, told = '']) =>
    action === undefined ? told.includes('method="post"') : plain(told).includes(`action="${action}"`),
  )
  const filled: Filled = {}
  const put = (name: string, value: string) => {
    const before = filled[name]
    filled[name] = before === undefined ? value : [before, value].flat()
  }
  const inside = form?.[2] ?? ''
  for (const [, told = ''] of inside.matchAll(/<input ([^>]*)>/g)) {
    const name = attribute(told, 'name')
    const isSent = !/type="(radio|checkbox)"/.test(told) || /\schecked\b/.test(told)
    if (name !== undefined && isSent) put(name, attribute(told, 'value') ?? '')
  }
  for (const [, told = '', text = ''] of inside.matchAll(/<textarea ([^>]*)>([^<]*)</g))
    put(attribute(told, 'name') ?? '', plain(text))
  for (const [, told = '', options = ''] of inside.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = [...options.matchAll(/<option ([^>]*)>/g)].find(([, option = '']) =>
      /\bselected\b/.test(option),
    )
    put(attribute(told, 'name') ?? '', attribute(chosen?.[1] ?? '', 'value') ?? '')
  }
  return filled
}

function attribute(told: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(told)?.[1]
  return found === undefined ? undefined : plain(found)
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
