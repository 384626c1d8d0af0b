import type { Drawing } from '../../presentation/indicators/drawing.ts'

/** Sets finished drawings into the page; only what our own charts wrote is of this type. */
export function Drawn({ drawings, look }: { drawings: readonly Drawing[]; look: string }) {
  return <div class={look} {...asWritten(drawings.join('\n'))} />
}

function asWritten(html: string) {
  return { dangerouslySetInnerHTML: { __html: html } }
}
