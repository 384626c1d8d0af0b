import { bilingual } from './language.ts'

export const signInTexts = bilingual(
  {
    title: 'Inloggen',
    lead: 'Voor mensen die bij een regio horen. De openbare pagina’s bekijkt u zonder in te loggen.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
    tooOften: 'Er is te vaak geprobeerd in te loggen. Wacht een minuut en probeer het opnieuw.',
    missing: 'Vul uw e-mailadres en uw wachtwoord in.',
  },
  {
    title: 'Sign in',
    lead: 'For people who belong to a region. Public pages can be read without signing in.',
    email: 'E-mail address',
    password: 'Password',
    wrong: 'This e-mail address and password do not belong together.',
    tooOften: 'Signing in was tried too often. Wait a minute and try again.',
    missing: 'Fill in your e-mail address and your password.',
  },
)
