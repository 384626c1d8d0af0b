import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ribbonPicture } from '../paper/ribbon-picture.ts'
import { mostPictureBytes } from './picture-outcome.ts'
import { readPicture } from './read-picture.ts'

const bar = Buffer.from(ribbonPicture({ parts: [{ label: 'x', share: 1, colour: '#31408e' }] }))

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}

function png(width: number, height: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6], 8)
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([bar.subarray(0, 8), ...parts])
}

function svg(inside: string, look = 'viewBox="0 0 40 20"'): Buffer {
  return Buffer.from(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${look}>${inside}</svg>`)
}

function textOf(bytes: Buffer): string {
  const outcome = readPicture(bytes)
  return outcome.ok ? Buffer.from(outcome.picture.bytes).toString('utf8') : JSON.stringify(outcome)
}

test('a PNG comes through as it is, with its size, and without what a program wrote beside it', () => {
  const told = chunk('tEXt', Buffer.from('Author\0Voorbeeld'))
  const outcome = readPicture(
    Buffer.concat([bar.subarray(0, 33), told, bar.subarray(33), Buffer.from('na het einde')]),
  )
  expect(outcome).toMatchObject({ ok: true, picture: { mediaType: 'image/png', width: 980, height: 54 } })
  expect(outcome.ok && Buffer.from(outcome.picture.bytes).equals(bar)).toBe(true)
})

test.each([
  ['cut off', bar.subarray(0, -20), 'damaged'],
  [
    'with a byte changed',
    Buffer.concat([bar.subarray(0, 60), Buffer.from([0]), bar.subarray(61)]),
    'damaged',
  ],
  ['with fewer rows than it says', png(4, 4, Buffer.alloc(17 * 3)), 'damaged'],
  ['that unpacks to more than it says', png(4, 4, Buffer.alloc(9_000_000)), 'damaged'],
  ['larger than a logo needs to be', png(30_000, 30_000, Buffer.alloc(10)), 'too-many-pixels'],
  ['of no width', png(0, 4, Buffer.alloc(4)), 'damaged'],
  ['of too many bytes', Buffer.concat([bar, Buffer.alloc(mostPictureBytes)]), 'too-large'],
])('a PNG %s is refused', (_, bytes, problem) => {
  expect(readPicture(bytes)).toMatchObject({ ok: false, problem })
})

test('what is no picture is told so, whatever it is called', () => {
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('GIF89a'),
    Buffer.from('<html><p>'),
    Buffer.from('%PDF-1.7'),
  ])
    expect(readPicture(bytes)).toEqual({ ok: false, problem: 'not-a-picture' })
})

test('an SVG is written anew: shapes, colours and gradients stay, what a program noted for itself goes', () => {
  const told = textOf(
    svg(`<!-- gemaakt met een programma --><metadata><x:a xmlns:x="y">Voorbeeld</x:a></metadata><title>Voorbeeld</title>
      <style><![CDATA[.a{fill:#31408e}]]></style>
      <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient>
      <linearGradient id="h" xlink:href="#g"/></defs>
      <path class="a" d="M0 0L9 9" data-name="x" sodipodi:type="arc" fill="url(#h)" style="stroke: red"/>`),
  )
  expect(told).toContain('.a{fill:#31408e}')
  expect(told).toContain('<path class="a" d="M0 0L9 9" fill="url(#h)" style="stroke: red"></path>')
  expect(told).toContain('xlink:href="#g"')
  expect(told).toMatch(/^<svg [^>]*viewBox="0 0 40 20" width="40" height="20">/)
  expect(told).not.toMatch(/Voorbeeld|programma|sodipodi|data-name/)
  expect(textOf(Buffer.from(told))).toBe(told)
})

test.each([
  ['<script>x()</script>', 'script'],
  ['<x:script xmlns:x="http://www.w3.org/2000/svg">x()</x:script>', 'script'],
  ['<path d="M0 0" onclick="x()"/>', 'onclick'],
  ['<g><image href="data:image/png;base64,AA"/></g>', 'image'],
  ['<foreignObject><p>x</p></foreignObject>', 'foreignObject'],
  ['<a href="https://elders.example"><path d="M0 0"/></a>', 'a'],
  ['<use href="#a"/>', 'use'],
  ['<text>Regio</text>', 'text'],
  ['<linearGradient href="https://elders.example/#a"/>', 'href'],
  ['<path fill="url(https://elders.example/a.svg#b)"/>', 'fill'],
  ['<path style="fill: u\\72l(x)"/>', 'style'],
  ['<style>@import "x.css";</style>', 'style'],
  ['<style>a{background:url( //elders.example )}</style>', 'style'],
  ['<animate attributeName="x"/>', 'animate'],
  ['<svg><path d="M0 0"/></svg>', 'svg'],
  ['zomaar wat tekst', 'zomaar wat tekst'],
  ['<g>'.repeat(99), 'g × 61'],
])('an SVG with %.60s is refused by the name of what is in it', (inside, detail) => {
  expect(readPicture(svg(inside))).toEqual({ ok: false, problem: 'not-only-shapes', detail })
})

test.each([
  ['without a size', svg('<path d="M0 0"/>', '')],
  ['of no width', svg('<path d="M0 0"/>', 'viewBox="0 0 0 10"')],
  ['that is not closed', Buffer.from('<svg viewBox="0 0 1 1"><g>')],
  [
    'with entities of its own',
    Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"><path d="&a;"/></svg>'),
  ],
])('an SVG %s is not taken', (_, bytes) => {
  expect(readPicture(bytes).ok).toBe(false)
})

test('whatever the bytes are, reading them ends in a picture or a reason, and a picture is read the same again', () => {
  const words = fc.constantFrom(
    '<g>',
    '</g>',
    '<path d="M0 0"/>',
    '<script/>',
    '&amp;',
    '"',
    ' onload="x"',
    '<!--',
    '-->',
  )
  const svgs = fc.array(words, { maxLength: 8 }).map((parts) => svg(parts.join('')))
  const damaged = fc.tuple(fc.nat(bar.length - 1), fc.nat(255)).map(([place, byte]) => {
    const bytes = Buffer.from(bar)
    bytes[place] = byte
    return bytes
  })
  fc.assert(
    fc.property(fc.oneof(svgs, damaged, fc.uint8Array({ maxLength: 64 })), (bytes) => {
      const outcome = readPicture(bytes)
      if (outcome.ok) expect(readPicture(outcome.picture.bytes)).toEqual(outcome)
    }),
  )
})
