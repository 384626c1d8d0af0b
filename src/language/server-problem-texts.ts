type Facts = Readonly<Record<string, string>>

/** Why the embedded database did not start, for the terminal: what it is, and what to do. Both languages in one sentence each. */
export const serverProblemTexts = {
  'no-binaries': ({ wanted = '' }: Facts) =>
    `Voor dit systeem is er geen PostgreSQL-pakket (${wanted}). Gebruik een PostgreSQL-server met DATABASE_URL.\nThere is no PostgreSQL package for this system. Use a PostgreSQL server by DATABASE_URL.`,
  'libraries-not-linked': ({ folder = '', command = '' }: Facts) =>
    `In ${folder} ontbreken koppelingen naar bibliotheken. Voer uit: ${command}\nLinks to libraries are missing in ${folder}. Run: ${command}`,
  'tool-missing': ({ command = '' }: Facts) =>
    `Het programma ${command} ontbreekt op dit systeem.\nThe program ${command} is missing on this system.`,
  'folder-in-use': ({ folder = '' }: Facts) =>
    `Er draait al een Thuisplan op ${folder}. Stop die eerst, of kies een andere map met THUISPLAN_DATA.\nA Thuisplan is running on ${folder} already. Stop it first, or choose another folder by THUISPLAN_DATA.`,
  'folder-out-of-reach': ({ folder = '', account = '' }: Facts) =>
    `De database draait als ${account} en kan niet bij ${folder}. Kies een andere map, bijvoorbeeld: THUISPLAN_DATA=/var/lib/thuisplan\nThe database runs as ${account} and cannot reach ${folder}. Choose another folder, for example: THUISPLAN_DATA=/var/lib/thuisplan`,
  'folder-of-another-account': ({ folder = '', account = '' }: Facts) =>
    `De map ${folder} is van ${account}. Start Thuisplan als die gebruiker, of kies een andere map met THUISPLAN_DATA.\nThe folder ${folder} belongs to ${account}. Start Thuisplan as that user, or choose another folder by THUISPLAN_DATA.`,
  'folder-not-writable': ({ folder = '' }: Facts) =>
    `In de map ${folder} kan niet worden geschreven. Kies een andere map met THUISPLAN_DATA.\nThe folder ${folder} cannot be written. Choose another folder by THUISPLAN_DATA.`,
  'other-version': ({ folder = '', found = '', wanted = '' }: Facts) =>
    `De gegevens in ${folder} zijn van PostgreSQL ${found}; deze Thuisplan heeft ${wanted}.\nThe data in ${folder} is of PostgreSQL ${found}; this Thuisplan has ${wanted}.`,
  'no-account': ({ account = '', lines = '' }: Facts) =>
    `PostgreSQL draait niet als root, en de gebruiker ${account} kon niet worden gemaakt. ${lines}\nPostgreSQL does not run as root, and the user ${account} could not be made.`,
  'socket-folder-taken': ({ folder = '' }: Facts) =>
    `De map ${folder} is van iemand anders.\nThe folder ${folder} belongs to somebody else.`,
  'leftover-stays': ({ folder = '', pid = '' }: Facts) =>
    `Een eerdere database op ${folder} stopt niet (proces ${pid}).\nAn earlier database on ${folder} does not stop (process ${pid}).`,
  'making-failed': ({ lines = '' }: Facts) =>
    `De database kon niet worden gemaakt.\nThe database could not be made.\n${lines}`,
  'start-failed': ({ lines = '' }: Facts) =>
    `De database kon niet worden gestart.\nThe database could not be started.\n${lines}`,
} as const
