import type { Looks } from '../../domain/regions/looks.ts'

/** What a region has of its own in the header of its pages; `src` is where its logo stands. */
export type HeaderLooks = Looks & { src: string }

/** Small, and before the name of the region. */
export function HeaderLogo({ looks }: { looks: HeaderLooks | undefined }) {
  if (!looks?.logo) return null
  const { alternative, width, height } = looks.logo
  return <img class="site-header__logo" src={looks.src} alt={alternative} width={width} height={height} />
}

/** A line in the colour of the region; drawn, for no style may stand in a page. */
export function HeaderLine({ looks }: { looks: HeaderLooks | undefined }) {
  if (!looks?.accent) return null
  return (
    <svg
      class="site-header__line"
      width="100%"
      height="4"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width="1" height="1" fill={looks.accent} />
    </svg>
  )
}
