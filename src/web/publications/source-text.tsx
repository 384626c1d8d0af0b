/** A source as it was written, with every web address in it as a link. */
export function SourceText({ text }: { text: string }) {
  return (
    <>
      {text.split(address).map((part, position) =>
        position % 2 === 0 ? (
          part
        ) : (
          <a key={`${position} ${part}`} href={part}>
            {part}
          </a>
        ),
      )}
    </>
  )
}

/** Punctuation after an address belongs to the sentence. With one group, every second part of a split is an address. */
const address = /(https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]])/
