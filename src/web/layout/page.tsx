import type { ComponentChildren } from 'preact'
import { languages } from '../../language/language.ts'
import { siteTexts } from '../../language/site-texts.ts'
import { addresses } from '../addresses.ts'
import { inLanguage, type Visit } from '../visit.ts'
import { HeaderLine, HeaderLogo, type HeaderLooks } from './region-looks.tsx'

export type Crumb = { title: string; address?: string }
export type NavItem = { title: string; address: string; here: boolean }

export type PageProps = {
  visit: Visit
  title: string
  /** Named in the header when the page belongs to a region. */
  regionName?: string
  looks?: HeaderLooks | undefined
  navigation?: readonly NavItem[]
  crumbs?: readonly Crumb[]
  width?: 'normal' | 'wide' | 'narrow'
  children: ComponentChildren
}

/** The frame of every page: skip link, header, menu, breadcrumb, content, footer. */
export function Page({
  visit,
  title,
  regionName,
  looks,
  navigation = [],
  crumbs = [],
  width = 'normal',
  children,
}: PageProps) {
  const { language } = visit
  const texts = siteTexts[language]
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${regionName ?? texts.name}`}</title>
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/thuisplan.css" />
        <script type="module" src="/assets/thuisplan-browser.js" />
      </head>
      <body class="page">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {texts.skip}
        </a>
        <SiteHeader
          visit={visit}
          navigation={navigation}
          looks={looks}
          {...(regionName === undefined ? {} : { regionName })}
        />
        {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} label={texts.breadcrumb} />}
        <main
          class={`page__main${width === 'normal' ? '' : ` page__main--${width}`}`}
          id="inhoud"
          tabIndex={-1}
        >
          {children}
        </main>
        <SiteFooter visit={visit} />
      </body>
    </html>
  )
}

function SiteHeader({
  visit,
  regionName,
  looks,
  navigation,
}: {
  visit: Visit
  regionName?: string
  looks: HeaderLooks | undefined
  navigation: readonly NavItem[]
}) {
  const { language, url } = visit
  const texts = siteTexts[language]
  return (
    <header class="utrecht-page-header site-header">
      <HeaderLine looks={looks} />
      <div class="site-header__bar">
        <a class="brand" href={addresses.home(language)}>
          <img class="brand__mark" src="/assets/mark.svg" alt="" width="40" height="40" />
          <span class="brand__name">{texts.name}</span>
        </a>
        <HeaderLogo looks={looks} />
        {regionName !== undefined && <p class="site-header__region">{regionName}</p>}
        <ul class="language-switch">
          {languages.map((other) => (
            <li key={other}>
              <a
                href={inLanguage(url, other)}
                lang={other}
                hreflang={other}
                {...(other === language ? { 'aria-current': 'true' } : {})}
              >
                {siteTexts[other].languageName}
              </a>
            </li>
          ))}
        </ul>
        <AccountMenu visit={visit} />
      </div>
      {navigation.length > 0 && (
        <nav class="main-nav" aria-label={texts.mainNavigation}>
          <ul class="main-nav__list">
            {navigation.map(({ title, address, here }) => (
              <li key={address}>
                <a href={address} {...(here ? { 'aria-current': 'page' } : {})}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

function AccountMenu({ visit: { language, needs, url } }: { visit: Visit }) {
  const texts = siteTexts[language]
  // Who holds a link has nothing to sign in for, and the link must not travel on in another address.
  if (url.pathname.startsWith(addresses.invitation(language, ''))) return null
  if (url.pathname.startsWith(addresses.reading(language, ''))) return null
  if (needs.caller.kind === 'visitor')
    return (
      <p class="site-header__account">
        <a
          href={addresses.signIn(
            language,
            url.pathname === addresses.signIn(language) ? undefined : url.pathname,
          )}
        >
          {texts.signIn}
        </a>
      </p>
    )
  return (
    <details class="menu">
      <summary class="menu__button">{needs.caller.name}</summary>
      <ul class="menu__list">
        <li>
          <a href={addresses.regions(language)}>{texts.myRegions}</a>
        </li>
        <li>
          <a href={addresses.messages(language)}>{texts.messages}</a>
        </li>
        <li>
          <a href={addresses.account(language)}>{texts.account}</a>
        </li>
        <li>
          <form method="post" action={addresses.signOut(language)}>
            <button class="link-button" type="submit">
              {texts.signOut}
            </button>
          </form>
        </li>
      </ul>
    </details>
  )
}

function Breadcrumb({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) {
  return (
    <nav class="breadcrumb" aria-label={label}>
      <ol class="breadcrumb__list">
        {crumbs.map(({ title, address }) => (
          <li key={title}>
            {address === undefined ? <span aria-current="page">{title}</span> : <a href={address}>{title}</a>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function SiteFooter({ visit: { language } }: { visit: Visit }) {
  const texts = siteTexts[language]
  return (
    <footer class="utrecht-page-footer site-footer">
      <div class="site-footer__content">
        <p class="site-footer__about">
          {texts.about} {texts.dutchContent}
        </p>
        <ul class="site-footer__links">
          <li>
            <a href={addresses.framework(language)}>{texts.framework}</a>
          </li>
          <li>
            <a href={addresses.territory(language)}>{texts.territory}</a>
          </li>
          <li>
            <a href={addresses.guide(language)}>{texts.guide}</a>
          </li>
          <li>
            <a href={addresses.api(language)}>{texts.api}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
