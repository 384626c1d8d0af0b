import { bilingual, type Language } from '../language.ts'

const texts = bilingual(
  {
    on: (browser: string, system: string) => `${browser} op ${system}`,
    browser: 'een browser',
    device: 'een apparaat',
    unknown: 'Onbekend programma',
  },
  {
    on: (browser: string, system: string) => `${browser} on ${system}`,
    browser: 'a browser',
    device: 'a device',
    unknown: 'Unknown program',
  },
)

/** Order matters: Edge also calls itself Chrome, and Chrome also calls itself Safari. */
const browsers = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|Chromium|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const

/** What somebody recognises a device by: “Firefox op Windows”. A program that is no browser is called by its own first word. */
export function deviceWords(language: Language, userAgent: string): string {
  const { on, browser, device, unknown } = texts[language]
  const named = browsers.find(([, mark]) => mark.test(userAgent))?.[0]
  const system = systems.find(([, mark]) => mark.test(userAgent))?.[0]
  if (named !== undefined || system !== undefined) return on(named ?? browser, system ?? device)
  const program = /^[\w.-]{1,40}/.exec(userAgent)?.[0]
  return program ?? unknown
}
