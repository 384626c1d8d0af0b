import { expect, test } from 'vitest'
import { chartFrame, idFor } from './chart-frame.ts'
import { readSvg } from './read-svg.test.help.ts'

const frame = {
  idPrefix: 'beds',
  className: 'chart--line',
  title: 'Bedden "nu"',
  description: 'Van 10 naar 8.',
  width: 340,
  height: 200,
  fontSize: 13,
}

test('a chart is one picture with a name and a description', () => {
  const [svg, title, description] = readSvg(chartFrame(frame, [])).elements
  expect(svg?.attributes).toMatchObject({
    role: 'img',
    viewBox: '0 0 340 200',
    'aria-labelledby': 'beds-title',
    'aria-describedby': 'beds-description',
  })
  expect(title).toMatchObject({ name: 'title', attributes: { id: 'beds-title' }, text: 'Bedden "nu"' })
  expect(description).toMatchObject({ name: 'desc', attributes: { id: 'beds-description' } })
})

test('an id holds only what HTML, SVG and url() all take, and begins with a letter', () => {
  expect(idFor('beds', 'title')).toBe('beds-title')
  expect(idFor('3 "x)', 'title')).toBe('chart-3--x--title')
})
