/** Code that may go on to the next line after a slash: an address has no spaces, and a telephone is narrow. */
export function BreakableCode({ text }: { text: string }) {
  return <code>{text.split('/').flatMap((part, index) => (index === 0 ? part : ['/', <wbr />, part]))}</code>
}
