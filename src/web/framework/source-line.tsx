/** Where a fact comes from, as the data says it, with every web address in it as a link named by its site. */
export function SourceLine({ source }: { source: string }) {
  return (
    <span lang="nl">
      {partsOf(source).map(({ text, address }) =>
        address === undefined ? (
          text
        ) : (
          <a key={address} href={address} rel="external">
            {siteOf(address)}
          </a>
        ),
      )}
    </span>
  )
}

type Part = { text: string; address?: string }

/** A bracket or full stop that closes the sentence is no part of the address. */
function partsOf(source: string): Part[] {
  return source
    .split(/(https?:\/\/[^\s)]*[^\s).,;])/)
    .map((text) => (URL.canParse(text) && text.startsWith('http') ? { text, address: text } : { text }))
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}
