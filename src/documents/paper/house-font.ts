import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']

/** The faces of the house that stand in a document, whole: those of the pages are cut up for browsers. */
export function houseFont(): Buffer[] {
  return faces.map((face) =>
    readFileSync(require.resolve(`@expo-google-fonts/noto-sans/${face}/NotoSans_${face}.ttf`)),
  )
}
