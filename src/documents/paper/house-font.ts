import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const upright = ['400Regular', '700Bold'] as const

/** The faces of the house that stand in a document, whole: those of the pages are cut up for browsers. */
export function houseFont(): Buffer[] {
  return facesOf(require.resolve('@expo-google-fonts/noto-sans/package.json'), 'NotoSans', [
    ...upright,
    '400Regular_Italic',
    '700Bold_Italic',
  ])
}

/** Families for what the typeface of the house has no pictures for, each whole: Hebrew, Arabic and emoji. */
export function otherScripts(): Buffer[][] {
  return [
    facesOf(require.resolve('@expo-google-fonts/noto-sans-hebrew/package.json'), 'NotoSansHebrew', upright),
    facesOf(require.resolve('@expo-google-fonts/vazirmatn/package.json'), 'Vazirmatn', upright),
    facesOf(require.resolve('@expo-google-fonts/noto-emoji/package.json'), 'NotoEmoji', ['400Regular']),
  ]
}

function facesOf(besides: string, family: string, faces: readonly string[]): Buffer[] {
  return faces.map((face) => readFileSync(join(dirname(besides), face, `${family}_${face}.ttf`)))
}
