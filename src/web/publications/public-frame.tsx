import type { ComponentChildren } from 'preact'
import { holdsExamples } from '../../domain/publications/publication-facts.ts'
import { languages } from '../../language/language.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { siteTexts } from '../../language/site-texts.ts'
import { addresses } from '../addresses.ts'
import { HeaderLine, HeaderLogo } from '../layout/region-looks.tsx'
import { addressOf, type PublicPageName, type PublicPageProps, publicPageNames } from './public-pages.ts'
import { PublicationHead } from './publication-head.tsx'
import { publishedLooks } from './published-logo.ts'

type Props = PublicPageProps & {
  page: PublicPageName
  title: string
  lead: string
  width?: 'normal' | 'wide'
  children: ComponentChildren
}

/** The frame of a published page. It is stored as it is, so it depends on nobody who looks and on nothing that comes after. */
export function PublicFrame({ language, facts, page, title, lead, width = 'normal', children }: Props) {
  const texts = publicationTexts[language]
  const { region, publication } = facts
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${region.name}, ${texts.versionOf(publication.number).toLowerCase()}`}</title>
        <meta name="description" content={lead} />
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/thuisplan.css" />
        {languages.map((other) => (
          <link key={other} rel="alternate" hreflang={other} href={addressOf(facts, other, page)} />
        ))}
      </head>
      <body class="page">
        <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {siteTexts[language].skip}
        </a>
        <PublicHeader language={language} facts={facts} page={page} />
        <main
          class={width === 'wide' ? 'page__main page__main--wide' : 'page__main'}
          id="inhoud"
          tabIndex={-1}
        >
          <PublicationHead language={language} facts={facts} page={page} title={title} lead={lead} />
          {page === 'front' && holdsExamples(facts) && (
            <div class="utrecht-alert utrecht-alert--info message">
              <p>{texts.example}</p>
            </div>
          )}
          {children}
        </main>
        <PublicFooter language={language} facts={facts} />
      </body>
    </html>
  )
}

function PublicHeader({ language, facts, page }: PublicPageProps & { page: PublicPageName }) {
  const texts = publicationTexts[language]
  const looks = publishedLooks(facts)
  return (
    <header class="utrecht-page-header site-header">
      <HeaderLine looks={looks} />
      <div class="site-header__bar">
        <a class="brand" href={addresses.home(language)}>
          <img class="brand__mark" src="/assets/mark.svg" alt="" width="40" height="40" />
          <span class="brand__name">{siteTexts[language].name}</span>
        </a>
        <HeaderLogo looks={looks} />
        <p class="site-header__region" lang="nl">
          {facts.region.name}
        </p>
        <ul class="language-switch">
          {languages.map((other) => (
            <li key={other}>
              <a
                href={addressOf(facts, other, page)}
                lang={other}
                hreflang={other}
                {...(other === language ? { 'aria-current': 'true' } : {})}
              >
                {siteTexts[other].languageName}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <nav class="main-nav" aria-label={texts.navigation}>
        <ul class="main-nav__list">
          {publicPageNames.map((name) => (
            <li key={name}>
              <a
                href={addressOf(facts, language, name)}
                {...(name === page ? { 'aria-current': 'page' } : {})}
              >
                {texts.pages[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function PublicFooter({ language, facts }: PublicPageProps) {
  const texts = publicationTexts[language]
  const site = siteTexts[language]
  return (
    <footer class="utrecht-page-footer site-footer">
      <div class="site-footer__content">
        <p class="site-footer__about">
          {texts.immutable} {site.about} {site.dutchContent}
        </p>
        <ul class="site-footer__links">
          <li>
            <a href={addresses.allPublications(language, facts.region.id)}>{texts.allVersions}</a>
          </li>
          <li>
            <a href={addressOf(facts, language, 'accountability')}>{texts.pages.accountability}</a>
          </li>
          <li>
            <a href={addresses.framework(language)}>{site.framework}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
