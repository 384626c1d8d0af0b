import { bilingual } from './language.ts'

export const signInTexts = bilingual(
  {
    title: 'Inloggen',
    lead: 'Voor mensen die bij een regio horen. De openbare pagina’s bekijkt u zonder in te loggen.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    wrong: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
    tooOften: 'Er is te vaak geprobeerd in te loggen. Wacht een minuut en probeer het opnieuw.',
    locked:
      'Er is tien keer iets verkeerds ingevuld. Daarom wacht dit account een kwartier. Probeer het daarna opnieuw, of kies een nieuw wachtwoord.',
    missing: 'Vul uw e-mailadres en uw wachtwoord in.',
    beginAgain: 'Dit duurde te lang, of er is te vaak een verkeerde code ingevuld. Log opnieuw in.',
    forgotten: 'Wachtwoord vergeten?',
    withPasskey: 'Gebruik een passkey',
    withOrganisation: (name: string) => `Verder via ${name}`,
    passkeyFailed: 'Met deze passkey kunt u niet inloggen. Gebruik uw e-mailadres en wachtwoord.',
    passkeyCancelled: 'Er is geen passkey gekozen.',
    noAccount:
      'Er is hier geen account met het e-mailadres dat uw organisatie noemt. Vraag de coördinator van uw regio om u toe te voegen.',
    notConfirmed:
      'Uw organisatie zegt niet dat uw e-mailadres gecontroleerd is. Daarom kunt u zo niet inloggen. Gebruik uw wachtwoord.',
    organisationFailed:
      'Inloggen bij uw organisatie is niet gelukt. Probeer het opnieuw, of gebruik uw wachtwoord.',
    codeTitle: 'Code invullen',
    codeLead: 'Uw wachtwoord klopt. Vul nu de code van zes cijfers uit uw app in.',
    code: 'Code',
    codeHelp: 'Heeft u uw telefoon niet bij u? Vul dan één van uw herstelcodes in.',
    codeMissing: 'Vul de code in.',
    wrongCode: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en vul die in.',
    backToSignIn: 'Terug naar inloggen',
  },
  {
    title: 'Sign in',
    lead: 'For people who belong to a region. Public pages can be read without signing in.',
    email: 'E-mail address',
    password: 'Password',
    wrong: 'This e-mail address and password do not belong together.',
    tooOften: 'Signing in was tried too often. Wait a minute and try again.',
    locked:
      'Something wrong was filled in ten times. That is why this account waits for a quarter of an hour. Try again after that, or choose a new password.',
    missing: 'Fill in your e-mail address and your password.',
    beginAgain: 'This took too long, or a wrong code was filled in too often. Sign in again.',
    forgotten: 'Forgotten your password?',
    withPasskey: 'Use a passkey',
    withOrganisation: (name: string) => `Go on through ${name}`,
    passkeyFailed: 'You cannot sign in with this passkey. Use your e-mail address and password.',
    passkeyCancelled: 'No passkey was chosen.',
    noAccount:
      'There is no account here with the e-mail address your organisation gives. Ask the coordinator of your region to add you.',
    notConfirmed:
      'Your organisation does not say that your e-mail address was checked. That is why you cannot sign in this way. Use your password.',
    organisationFailed: 'Signing in at your organisation did not work. Try again, or use your password.',
    codeTitle: 'Fill in the code',
    codeLead: 'Your password is right. Now fill in the code of six digits from your app.',
    code: 'Code',
    codeHelp: 'Do you not have your phone with you? Then fill in one of your recovery codes.',
    codeMissing: 'Fill in the code.',
    wrongCode: 'This code is not right, or was used already. Wait for the next code and fill that in.',
    backToSignIn: 'Back to signing in',
  },
)
