/** What the terminal says; a newcomer may read either language, so both stand there. */
export const startTexts = {
  ready: (address: string) => `Thuisplan staat klaar / is ready:  ${address}`,
  accounts: 'Proefaccounts / trial accounts:',
  password: (password: string) => `  wachtwoord / password: ${password}`,
  empty:
    'Er is nog geen account / there is no account yet:  npx thuisplan account add NAAM@GEMEENTE.NL --name "Naam" --founder',
  noMail:
    'Er is geen mailserver (SMTP_URL): berichten staan alleen in Thuisplan / there is no mail server: messages are in Thuisplan only',
  stop: 'Stoppen / to stop: Ctrl+C',
  loadingDemo: 'De voorbeeldregio wordt geladen / the example region is being loaded …',
  demoProblems: (count: number) =>
    `Let op / mind: ${count} rijen van de voorbeeldregio konden niet mee / rows of the example region were refused`,
  portTaken: (port: number) =>
    `Poort ${port} is bezet / port ${port} is taken. Kies een andere / choose another: PORT=3001 npm start`,
} as const
