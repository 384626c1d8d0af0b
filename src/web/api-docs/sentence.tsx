/** A sentence in which `backticks` mark what is to be typed as it stands, as OpenAPI writes them too. */
export function Sentence({ text }: { text: string }) {
  return (
    <>{text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={part}>{part}</code>))}</>
  )
}
