/** Whoever sets up a server may read either language, so both stand there. */
export const settingTexts = {
  heading: 'Instellingen die niet kunnen / settings that cannot be used:',
  notAPort: (given: string) => `"${given}" is geen poort / is not a port`,
  notANumber: (given: string, least: number, most: number) =>
    `"${given}" is geen heel getal van ${least} tot ${most} / is not a whole number from ${least} to ${most}`,
  notOneOf: (choices: readonly string[]) => `kan zijn / can be: ${choices.join(', ')}`,
  notPostgres: 'begint met / begins with postgres://',
  notAnAddress: 'zoals / like https://thuisplan.example.nl (geen / aan het eind)',
  notAnEmail: 'is geen e-mailadres / is not an e-mail address',
  notProxies:
    'het aantal proxy’s of hun adressen / the number of proxies or their addresses: 1, of/or 10.0.0.0/8,::1',
  needsClient: 'hoort samen met / belongs with OIDC_CLIENT_ID, OIDC_CLIENT_SECRET',
  notSafe: 'begint met / begins with https://',
  needsSender: 'hoort samen met / belongs with MAIL_FROM',
  notASender: 'zoals / like Thuisplan <post@example.nl>',
  notSmtp: 'begint met / begins with smtp:// of/or smtps://',
  yourOrganisation: 'uw organisatie',
  tokenTooShort: 'minstens 16 tekens / at least 16 characters',
  misspelt: (given: string, known: string) =>
    `Let op / mind: ${given} is geen instelling; bedoelt u ${known}? / is no setting; do you mean ${known}?`,
  demoInTheOpen:
    'Let op / mind: de proefaccounts hebben een bekend wachtwoord en HOST is open voor anderen, zonder https. / The trial accounts have a known password, and HOST is open to others without https.',
  proxyNotTrusted:
    'Let op / mind: er staat een proxy voor (X-Forwarded-For), maar TRUST_PROXY is leeg: alle bezoekers tellen als één adres. / There is a proxy in front, but TRUST_PROXY is empty: all visitors count as one address.',
} as const
