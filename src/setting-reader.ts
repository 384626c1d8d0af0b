import { settingTexts } from './language/setting-texts.ts'

/** Reads settings by name and remembers what was wrong, so that everything can be told at once. */
export type SettingReader = {
  /** Undefined when it is not there or empty. `problem` answers what is wrong with it, when something is. */
  text(name: string, problem?: (given: string) => string | undefined): string | undefined
  wholeNumber(name: string, usual: number, least: number, most: number): number
  oneOf<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice
  /** What was asked for: the names there are. */
  names: ReadonlySet<string>
  /** `NAME: sentence`, of everything that cannot be used. */
  wrong: readonly string[]
}

export function settingReader(environment: NodeJS.ProcessEnv): SettingReader {
  const names = new Set<string>()
  const wrong: string[] = []
  const given = (name: string) => {
    names.add(name)
    return environment[name] || undefined
  }
  return {
    names,
    wrong,
    text(name, problem = () => undefined) {
      const text = given(name)
      const told = text === undefined ? undefined : problem(text)
      if (told !== undefined) wrong.push(`${name}: ${told}`)
      return text
    },
    wholeNumber(name, usual, least, most) {
      const text = given(name) ?? String(usual)
      const number = Number(text)
      if (!/^\d+$/.test(text) || number < least || number > most)
        wrong.push(
          `${name}: ${name === 'PORT' ? settingTexts.notAPort(text) : settingTexts.notANumber(text, least, most)}`,
        )
      return number
    },
    oneOf(name, choices) {
      const text = given(name) ?? choices[0]
      const choice = choices.find((one) => one === text)
      if (choice === undefined) wrong.push(`${name}: ${settingTexts.notOneOf(choices)}`)
      return choice ?? choices[0]
    },
  }
}

/** Names in the environment that look like one of ours with a slip of the pen, each with the name that was meant. */
export function misspelt(environment: NodeJS.ProcessEnv, names: ReadonlySet<string>): [string, string][] {
  return Object.keys(environment).flatMap((given): [string, string][] => {
    // Short names lie too close to those of other programs: HOME and HOST differ in two letters.
    if (names.has(given) || given.length < 7) return []
    const meant = [...names].find((name) => name.length >= 7 && slips(given.toUpperCase(), name) <= 2)
    return meant === undefined ? [] : [[given, meant]]
  })
}

/** Letters added, dropped, or changed (Levenshtein); two that changed places count as two. */
function slips(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const here = [row]
    for (let at = 1; at <= other.length; at++)
      here.push(
        Math.min(
          (above[at] ?? 0) + 1,
          (here[at - 1] ?? 0) + 1,
          (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1),
        ),
      )
    above = here
  }
  return above[other.length] ?? 0
}
