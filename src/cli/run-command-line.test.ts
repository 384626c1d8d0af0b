import { expect, test } from 'vitest'
import { cliTexts } from '../language/cli-texts.ts'
import { commandLine } from '../testing/command-line.ts'

const commands = Object.keys(cliTexts.nl.commands)

test('every command explains itself, in Dutch and in English', async () => {
  for (const command of commands) {
    const dutch = await commandLine().run(command, '--help')
    const english = await commandLine().run(command, '--help', '--lang', 'en')
    expect([dutch.exit, english.exit]).toEqual([0, 0])
    expect(dutch.out.join('\n')).toContain(`npx thuisplan ${command}`)
    expect(dutch.out.join('\n')).toContain('Afsluitcode: 0 gedaan')
    expect(english.out.join('\n')).toContain('Exit code: 0 done')
  }
})

test('without a command the help lists them all, and that is wrong use', async () => {
  const asked = await commandLine().run('--help')
  expect(asked.exit).toBe(0)
  for (const command of commands) expect(asked.out.join('\n')).toContain(`thuisplan ${command}`)
  expect((await commandLine().run()).exit).toBe(2)
})

test('wrong use says what is wrong and where to read how, and touches nothing', async () => {
  const wrong = [
    ['gooi'],
    ['start', 'nu'],
    ['start', '--leeg'],
    ['demo', 'regio'],
    ['import'],
    ['import', 'gooi-en-vechtstreek', 'bevindingen'],
    ['import', 'gooi-en-vechtstreek', 'dromen', 'x.csv'],
    ['check'],
    ['check', 'gooi-en-vechtstreek', '--territory'],
    ['publish', 'gooi-en-vechtstreek'],
    ['publish', '--title', 'Plan'],
    ['export'],
    ['export', 'gooi-en-vechtstreek', '--format', 'pdf'],
    ['report', 'gooi-en-vechtstreek'],
    ['report', 'gooi-en-vechtstreek', 'verslag.txt'],
    ['report', 'gooi-en-vechtstreek', 'verslag.pdf', 'nog.pdf'],
    ['account', 'remove', 'x@voorbeeld.nl'],
    ['account', 'add', 'geen adres', '--name', 'X'],
    ['account', 'add', 'x@voorbeeld.nl'],
    ['check', 'gooi-en-vechtstreek', '--as'],
    ['check', 'gooi-en-vechtstreek', '--lang', 'fr'],
  ]
  for (const args of wrong) {
    const line = commandLine()
    const { exit, out, err } = await line.run(...args)
    expect(exit, args.join(' ')).toBe(2)
    expect(out).toEqual([])
    expect(err.join('\n')).toContain('--help')
    expect(line.files.size + line.started.length).toBe(0)
  }
})

test('with --json there is one document on standard output, also when it went wrong', async () => {
  const wrong = await commandLine().run('publish', '--json')
  expect(wrong.json()).toMatchObject({
    fout: { code: 2, melding: 'Zeg welke regio, en geef een titel met --title.' },
  })
  expect(wrong.err.join('\n')).toContain('--title')
  const help = await commandLine().run('check', '--help', '--json')
  expect(help.json()).toMatchObject({ hulp: expect.stringContaining('npx thuisplan check') })
})

test('starting is the same as npm start, with or without the example', async () => {
  const line = commandLine()
  expect(await line.run('start')).toMatchObject({ exit: 0, out: ['ready'] })
  const quiet = await line.run('start', '--empty', '--json')
  expect(quiet).toMatchObject({ exit: 0, err: ['ready'] })
  expect(quiet.json()).toEqual({ gestopt: true })
  expect(line.started).toEqual([{ empty: false }, { empty: true }])
})
