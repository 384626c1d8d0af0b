import { Fragment } from 'preact'

/** Text as it was typed: every line of its own. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </>
  )
}
