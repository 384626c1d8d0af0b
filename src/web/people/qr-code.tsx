import { encode } from 'uqr'

/** A square picture a phone can read: one path, so that it needs no style of its own. Black on white, whatever the theme. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={title}
      viewBox={`0 0 ${size} ${size}`}
      width="232"
      height="232"
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
