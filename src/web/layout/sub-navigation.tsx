import type { Visit } from '../visit.ts'

type Props = { visit: Visit; label: string; pages: readonly { title: string; address: string }[] }

/** The pages of one room beside one another; the one that is open is marked. */
export function SubNavigation({ visit: { url }, label, pages }: Props) {
  return (
    <nav class="sub-nav" aria-label={label}>
      <ul class="sub-nav__list">
        {pages.map(({ title, address }) => (
          <li key={address}>
            <a href={address} {...(url.pathname === address ? { 'aria-current': 'page' } : {})}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
