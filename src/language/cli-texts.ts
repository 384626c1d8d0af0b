import { bilingual } from './language.ts'

/** What the terminal says. Names of commands and options are the same in both languages. */
export const cliTexts = bilingual(
  {
    help: (commands: string) =>
      `Thuisplan, van een landelijk plan naar een thuis.\n\n${commands}\n\nUitleg bij één opdracht: npx thuisplan OPDRACHT --help\nIn English: --lang en`,
    everywhere:
      'Altijd:\n  --json      één JSON-document op standaarduitvoer; tekst voor mensen op standaardfout\n  --lang en   Engels\n  --help      deze uitleg',
    exitCodes:
      '\nAfsluitcode: 0 gedaan, 1 gedaan met opmerkingen, 2 verkeerd gebruik, 3 niet toegestaan, 4 niet gevonden.',
    seeHelp: (command: string) => `Uitleg: npx thuisplan ${command === '' ? '' : `${command} `}--help`,
    commands: {
      start: {
        summary: 'Start Thuisplan en wacht tot u stopt. De eerste keer wordt een voorbeeldregio geladen.',
        usage: 'npx thuisplan start [--empty]',
        details: '  --empty     zonder voorbeeldregio',
      },
      demo: {
        summary:
          'Laadt de voorbeeldregio Gooi en Vechtstreek, met proefaccounts. Nog een keer laden verandert niets.',
        usage: 'npx thuisplan demo',
        details: 'Afsluitcode 1 als er rijen geweigerd zijn.',
      },
      import: {
        summary:
          'Leest een lijst uit een CSV- of Excel-bestand, een uitgave van het landelijke kader, of een hele regio.',
        usage:
          'npx thuisplan import REGIO LIJST BESTAND [--as EMAIL]\nnpx thuisplan import REGIO verkenning WERKBOEK.xlsx [--as EMAIL]\nnpx thuisplan import framework BESTAND.json\nnpx thuisplan import PAKKET.tar',
        details:
          '  REGIO       adres van de regio, bijvoorbeeld gooi-en-vechtstreek\n  LIJST       bevindingen, doelen, acties, mijlpalen, kosten, geldbronnen, indicatoren,\n              waarnemingen, betrokkenheid, inbreng, besluiten, woningopgave, aanbevelingen,\n              gesprekken, organisaties of beleid\n  --as EMAIL  in wiens naam; anders de eerste regiocoördinator\n\nGoede rijen worden opgeslagen. Van elke andere rij staat er de cel en de reden; dan is de\nafsluitcode 1. Hetzelfde bestand nog een keer inlezen verandert niets.\n\nEen PAKKET komt van “handover”: daarmee komt een regio binnen die hier nog niet is.',
      },
      check: {
        summary: 'Toetst het plan van een regio, of zegt wat er concept is aan de indeling in regio’s.',
        usage: 'npx thuisplan check REGIO [--as EMAIL]\nnpx thuisplan check --territory',
        details: 'Afsluitcode 1 als er opmerkingen open staan, of als de indeling deels concept is.',
      },
      adoption: {
        summary: 'Zegt wie over het plan heeft besloten, en wat er nog nodig is.',
        usage: 'npx thuisplan adoption REGIO [--version N] [--as EMAIL]',
        details:
          '  --version N  over welke versie; anders die nu voorligt, of die geldt\n  --as EMAIL   in wiens naam; anders de eerste regiocoördinator\n\nAfsluitcode 1 als er nog een besluit ontbreekt dat nodig is.',
      },
      publish: {
        summary: 'Maakt een genummerde publicatie, die daarna nooit meer verandert.',
        usage: 'npx thuisplan publish REGIO --title TITEL [--as EMAIL]',
        details:
          '  --title     titel van de publicatie\n  --as EMAIL  in wiens naam; anders de eerste regiocoördinator',
      },
      export: {
        summary: 'Schrijft de lijsten van een regio als bestanden die weer in te lezen zijn.',
        usage: 'npx thuisplan export REGIO [LIJST] [--format xlsx|csv|json] [--out MAP] [--as EMAIL]',
        details:
          '  LIJST       één lijst; anders alle lijsten\n  --format    xlsx (gewoon), csv, of json zoals de API het geeft\n  --out MAP   waar de bestanden komen; anders hier',
      },
      'plan-document': {
        summary: 'Schrijft het plan als document, als Word of als toegankelijke PDF.',
        usage:
          'npx thuisplan plan-document REGIO BESTAND.docx [--public] [--as EMAIL]\nnpx thuisplan plan-document REGIO BESTAND.pdf [--public] [--as EMAIL]',
        details:
          '  BESTAND     waar het plan komt; een bestand dat er al is, wordt vervangen\n  --public    alleen wat openbaar is, om te delen\n  --as EMAIL  in wiens naam; anders de eerste regiocoördinator\n  --lang en   ook het plan in het Engels; wat de regio zelf schreef, blijft Nederlands',
      },
      report: {
        summary: 'Schrijft het verslag van de verkenning, als Word of als toegankelijke PDF.',
        usage:
          'npx thuisplan report REGIO BESTAND.docx [--public] [--as EMAIL]\nnpx thuisplan report REGIO BESTAND.pdf [--public] [--as EMAIL]',
        details:
          '  BESTAND     waar het verslag komt; een bestand dat er al is, wordt vervangen\n  --public    alleen wat openbaar is, om te delen\n  --as EMAIL  in wiens naam; anders de eerste regiocoördinator\n  --lang en   ook het verslag in het Engels; wat de regio zelf schreef, blijft Nederlands',
      },
      'municipality-paper': {
        summary: 'Schrijft een stuk voor de raad van één gemeente: twee bladzijden, of een concept.',
        usage:
          'npx thuisplan municipality-paper REGIO GEMEENTE BESTAND.pdf [--as EMAIL]\nnpx thuisplan municipality-paper REGIO GEMEENTE BESTAND.docx [--kind SOORT] [--as EMAIL]',
        details:
          '  GEMEENTE    de naam, of de code van het CBS (GM0406)\n  --kind      twee-paginas, raadsvoorstel of raadsinformatiebrief; anders twee-paginas. Een concept is er\n              alleen als Word en alleen in het Nederlands\n  --as EMAIL  in wiens naam; anders de eerste regiocoördinator\n  --lang en   de twee bladzijden in het Engels; wat de regio zelf schreef, blijft Nederlands',
      },
      handover: {
        summary: 'Maakt één pakket van alles van een regio, om mee te nemen of te bewaren.',
        usage: 'npx thuisplan handover REGIO [--output BESTAND]',
        details:
          '  --output    waar het pakket komt; anders REGIO.tar, hier\n\nHet pakket is een tar-bestand met de lijsten als CSV, elke tabel als JSON-regels, elke publicatie en\neen lijst met de SHA-256 van elk bestand. Met “import” gaat het een andere installatie in. Het is\nvertrouwelijk. Wachtwoorden staan er niet in.',
      },
      backup: {
        summary: 'Maakt een reservekopie van alles, ook terwijl Thuisplan draait; of kijkt er een na.',
        usage: 'npx thuisplan backup [BESTAND] [--keep AANTAL]\nnpx thuisplan backup --verify BESTAND',
        details:
          '  BESTAND     zonder bestand: een naam met de datum, in de map backups van THUISPLAN_DATA\n  --keep      zoveel reservekopieën met een datum blijven er; oudere gaan weg als deze goed is\n  --verify    leest een reservekopie helemaal door; afsluitcode 1 als er iets niet klopt\n\nEen reservekopie is vertrouwelijk: alle gegevens, wachtwoorden (versleuteld) en de sleutel van de\ninstallatie staan erin. Lukt het niet, dan blijft een eerder bestand zoals het was.',
      },
      restore: {
        summary: 'Zet een reservekopie terug: alles, of niets.',
        usage: 'npx thuisplan restore BESTAND [--replace]',
        details:
          '  --replace   ook als hier al regio’s of accounts zijn; die worden eerst bewaard, in de map\n              backups van THUISPLAN_DATA\n\nStart Thuisplan daarna opnieuw. Een reservekopie van de ene soort database (ingebouwd of een\neigen server) kan terug in de andere, en een van een oudere Thuisplan wordt bijgewerkt.',
      },
      jobs: {
        summary: 'Toont het werk op de achtergrond, of probeert opnieuw wat mislukt is.',
        usage: 'npx thuisplan jobs\nnpx thuisplan jobs mail\nnpx thuisplan jobs retry ID',
        details:
          '  mail        wat er gemaild is of nog moet, zonder adres en tekst\n  retry ID    begin opnieuw aan dit werk\n\nAfsluitcode 1 als er iets mislukt is.',
      },
      audit: {
        summary:
          'Rekent na of het logboek nog is zoals het geschreven werd, of toont het logboek van een regio.',
        usage:
          'npx thuisplan audit verify [REGIO]\nnpx thuisplan audit show REGIO [--from DAG] [--to DAG] [--person ID] [--subject LIJST] [--deed DAAD] [--kind SOORT] [--words WOORDEN] [--as EMAIL]',
        details:
          '  verify      rekent elke keten opnieuw uit; afsluitcode 1 als er iets ontbreekt of gewijzigd is.\n              Schrijf de controlegetallen af en toe ergens anders op\n  show        de regels, nieuwste eerst, met het netwerkadres waar zij vandaan kwamen\n  --deed      toegevoegd, gewijzigd, weggehaald, teruggezet, verwijderd of ingezien\n  --kind      wijzigingen of inzage',
      },
      account: {
        summary: 'Maakt een account, met een rol in een regio; of helpt iemand die er niet in komt.',
        usage:
          'npx thuisplan account add EMAIL --name NAAM [--region REGIO --role ROL [--municipalities A,B | --organisation NAAM]] [--founder]\nnpx thuisplan account reset EMAIL [--link]\nnpx thuisplan account sessions EMAIL [--revoke]\nnpx thuisplan account second-factor EMAIL --off',
        details:
          '  --name            naam zoals anderen die zien, bijvoorbeeld een functie\n  --region, --role  de rol in deze regio: coordinator, municipal-editor, partner-editor,\n                    controller, administrator, panel-supporter of reader\n  --municipalities  gemeenten van een gemeentelijk bewerker, met komma’s ertussen\n  --organisation    de organisatie van een partnerbewerker\n  --founder         mag regio’s beginnen; zo maakt u ook het eerste account, van wie de eerste\n                    regio begint en daar coördinator wordt\n  reset             nieuw wachtwoord, en overal uitgelogd; met --link een link om er zelf een te kiezen\n  sessions          waar iemand is ingelogd; met --revoke overal uitgelogd\n  second-factor     zet met --off de tweede stap uit, voor wie telefoon en herstelcodes kwijt is\n\nHet wachtwoord komt uit THUISPLAN_PASSWORD, of wordt gemaakt en één keer getoond.\nEen account dat er al is, houdt zijn wachtwoord en krijgt de rol erbij.',
      },
    },
    problems: {
      invalid: 'Dit klopt niet. Er is niets opgeslagen.',
      conflict: 'Dit is intussen veranderd. Er is niets opgeslagen.',
      'changed-meanwhile': 'Iemand anders heeft dit intussen gewijzigd. Er is niets opgeslagen.',
      'not-signed-in': 'Dit mag niet zonder account.',
      'not-allowed': 'Deze persoon mag dit niet.',
      'not-found': 'Dit is er niet.',
    },
    unknownCommand: (name: string) => `De opdracht “${name}” bestaat niet.`,
    unknownOption: (option: string) => `De optie ${option} bestaat hier niet.`,
    wrongOption: (option: string) => `De optie ${option} is niet goed gebruikt.`,
    unknownLanguage: (name: string) => `De taal “${name}” kennen wij niet. Kies nl of en.`,
    tooMuch: (words: string) => `Dit begrijpen wij niet: ${words}.`,
    whatToImport: 'Zeg welke regio, welke lijst en welk bestand; of alleen welk pakket.',
    whatToCheck: 'Zeg welke regio, of gebruik --territory.',
    whoseAdoption: 'Zeg van welke regio.',
    whatToPublish: 'Zeg welke regio, en geef een titel met --title.',
    whatToExport: 'Zeg welke regio.',
    whatToReport: 'Zeg welke regio, en in welk bestand het verslag komt.',
    noReportFile: (path: string) => `${path}: kies een naam die eindigt op .docx of .pdf.`,
    noReport: {
      'not-here': 'Deze machine kan geen PDF maken. Kies een naam die eindigt op .docx.',
      'too-large': 'Dit verslag is te groot om in één keer te maken. Kies de andere vorm.',
    },
    reportWritten: {
      own: (path: string, size: string) =>
        `${path}: het verslag voor de regio, ${size}. Deel het niet verder.`,
      public: (path: string, size: string) => `${path}: het openbare verslag, ${size}.`,
    },
    notWritten: (path: string, code: string) => `Het bestand ${path} is niet te schrijven (${code}).`,
    unknownRegister: (name: string, known: string) => `De lijst “${name}” bestaat niet. Kies uit: ${known}.`,
    unknownFormat: (name: string) => `De vorm “${name}” kennen wij niet. Kies xlsx, csv of json.`,
    unknownRegion: (region: string) => `Er is geen regio “${region}”.`,
    unknownPerson: (email: string) => `Er is geen account met het adres ${email}.`,
    noCoordinator: (region: string) =>
      `De regio ${region} heeft nog geen regiocoördinator. Zeg met --as in wiens naam.`,
    noFile: (path: string, code: string) => `Het bestand ${path} is niet te lezen (${code}).`,
    notJson: (path: string) => `${path} is geen JSON.`,
    frameworkLoaded: 'Het landelijke kader is geladen.',
    frameworkUnchanged: 'Dit landelijke kader was al geladen; er is niets veranderd.',
    frameworkRefused: 'Dit landelijke kader klopt niet. Er is niets opgeslagen.',
    demoLoaded: (region: string) => `De voorbeeldregio ${region} is geladen.`,
    departed: (reason: string) => `(afgeweken omdat: ${reason})`,
    unsure: 'Onzeker, eerst controleren:',
    published: (number: number, address: string) => `Publicatie ${number} staat op ${address}`,
    openRemarks: (count: number) =>
      count === 1
        ? 'Let op: 1 opmerking van de plantoets staat nog open.'
        : `Let op: ${count} opmerkingen van de plantoets staan nog open.`,
    written: (path: string, rows: number) => `${path}: ${rows} ${rows === 1 ? 'rij' : 'rijen'}`,
    notAnAddress: (text: string) => `“${text}” is geen e-mailadres.`,
    nameMissing: 'Geef een naam met --name.',
    passwordTooShort: (least: number) =>
      `Het wachtwoord in THUISPLAN_PASSWORD is te kort: gebruik ten minste ${least} tekens.`,
    regionAndRole: 'Gebruik --region en --role samen.',
    unknownRole: (role: string, known: string) => `De rol “${role}” bestaat niet. Kies uit: ${known}.`,
    editorAndMunicipalities: 'Een gemeentelijk bewerker heeft --municipalities nodig, en anderen juist niet.',
    partnerAndOrganisation: 'Een partnerbewerker heeft --organisation nodig, en anderen juist niet.',
    accountAdded: (email: string) => `Het account ${email} is gemaakt.`,
    accountKnown: (email: string) => `Het account ${email} was er al. Het wachtwoord is niet veranderd.`,
    roleGiven: (role: string, region: string) => `Rol in ${region}: ${role}.`,
    mayFound: 'Dit account mag regio’s beginnen.',
    password: (password: string) => `Wachtwoord, dit ziet u maar één keer: ${password}`,
  },
  {
    help: (commands: string) =>
      `Thuisplan, from a national plan to a home.\n\n${commands}\n\nHelp on one command: npx thuisplan COMMAND --help --lang en`,
    everywhere:
      'Always:\n  --json      one JSON document on standard output; text for people on standard error\n  --lang nl   Dutch (the default)\n  --help      this help',
    exitCodes: '\nExit code: 0 done, 1 done with findings, 2 wrong use, 3 not allowed, 4 not found.',
    seeHelp: (command: string) =>
      `Help: npx thuisplan ${command === '' ? '' : `${command} `}--help --lang en`,
    commands: {
      start: {
        summary: 'Starts Thuisplan and waits until you stop it. The first time an example region is loaded.',
        usage: 'npx thuisplan start [--empty]',
        details: '  --empty     without the example region',
      },
      demo: {
        summary:
          'Loads the example region Gooi en Vechtstreek, with trial accounts. Loading it again changes nothing.',
        usage: 'npx thuisplan demo',
        details: 'Exit code 1 when rows were refused.',
      },
      import: {
        summary:
          'Reads a list from a CSV or Excel file, an edition of the national framework, or a whole region.',
        usage:
          'npx thuisplan import REGION LIST FILE [--as EMAIL]\nnpx thuisplan import REGION verkenning WORKBOOK.xlsx [--as EMAIL]\nnpx thuisplan import framework FILE.json\nnpx thuisplan import PACKAGE.tar',
        details:
          '  REGION      address of the region, for example gooi-en-vechtstreek\n  LIST        bevindingen, doelen, acties, mijlpalen, kosten, geldbronnen, indicatoren,\n              waarnemingen, betrokkenheid, inbreng, besluiten, woningopgave, aanbevelingen,\n              gesprekken, organisaties or beleid\n  --as EMAIL  in whose name; otherwise the first region coordinator\n\nGood rows are stored. Each other row is told with its cell and the reason, and then the exit\ncode is 1. Reading the same file again changes nothing.\n\nA PACKAGE comes from “handover”: it brings in a region that is not here yet.',
      },
      check: {
        summary: 'Checks the plan of a region, or says what is draft in the division into regions.',
        usage: 'npx thuisplan check REGION [--as EMAIL]\nnpx thuisplan check --territory',
        details: 'Exit code 1 when remarks stand open, or when part of the division is draft.',
      },
      adoption: {
        summary: 'Says who has decided about the plan, and what is still needed.',
        usage: 'npx thuisplan adoption REGION [--version N] [--as EMAIL]',
        details:
          '  --version N  about which version; otherwise the one before the bodies now, or in force\n  --as EMAIL   in whose name; otherwise the first region coordinator\n\nExit code 1 when a required decision is still missing.',
      },
      publish: {
        summary: 'Makes a numbered publication that never changes afterwards.',
        usage: 'npx thuisplan publish REGION --title TITLE [--as EMAIL]',
        details:
          '  --title     title of the publication\n  --as EMAIL  in whose name; otherwise the first region coordinator',
      },
      export: {
        summary: 'Writes the lists of a region as files that can be read back.',
        usage: 'npx thuisplan export REGION [LIST] [--format xlsx|csv|json] [--out FOLDER] [--as EMAIL]',
        details:
          '  LIST        one list; otherwise all lists\n  --format    xlsx (the default), csv, or json as the API gives it\n  --out       where the files go; otherwise here',
      },
      'plan-document': {
        summary: 'Writes the plan as a document, as Word or as an accessible PDF.',
        usage:
          'npx thuisplan plan-document REGION FILE.docx [--public] [--as EMAIL]\nnpx thuisplan plan-document REGION FILE.pdf [--public] [--as EMAIL]',
        details:
          '  FILE        where the plan goes; a file that is there already is replaced\n  --public    only what is public, to pass on\n  --as EMAIL  in whose name; otherwise the first regional coordinator\n  --lang en   the plan in English as well; what the region wrote itself stays Dutch',
      },
      report: {
        summary: 'Writes the report of the exploration, as Word or as an accessible PDF.',
        usage:
          'npx thuisplan report REGION FILE.docx [--public] [--as EMAIL]\nnpx thuisplan report REGION FILE.pdf [--public] [--as EMAIL]',
        details:
          '  FILE        where the report goes; a file that is there already is replaced\n  --public    only what is public, to pass on\n  --as EMAIL  in whose name; otherwise the first regional coordinator\n  --lang en   the report in English as well; what the region wrote itself stays Dutch',
      },
      'municipality-paper': {
        summary: 'Writes a paper for the council of one municipality: two pages, or a draft.',
        usage:
          'npx thuisplan municipality-paper REGION MUNICIPALITY FILE.pdf [--as EMAIL]\nnpx thuisplan municipality-paper REGION MUNICIPALITY FILE.docx [--kind KIND] [--as EMAIL]',
        details:
          '  MUNICIPALITY the name, or the code of CBS (GM0406)\n  --kind      twee-paginas (two pages), raadsvoorstel (proposal) or raadsinformatiebrief (letter);\n              otherwise twee-paginas. A draft exists as Word alone, and in Dutch alone\n  --as EMAIL  in whose name; otherwise the first regional coordinator\n  --lang en   the two pages in English; what the region wrote itself stays Dutch',
      },
      handover: {
        summary: 'Makes one package of everything of a region, to take along or to keep.',
        usage: 'npx thuisplan handover REGION [--output FILE]',
        details:
          '  --output    where the package goes; otherwise REGION.tar, here\n\nThe package is a tar file with the lists as CSV, each table as lines of JSON, each publication and a\nlist with the SHA-256 of each file. By “import” it goes into another installation. It is\nconfidential. There are no passwords in it.',
      },
      backup: {
        summary: 'Makes a backup of everything, also while Thuisplan runs; or looks one through.',
        usage: 'npx thuisplan backup [FILE] [--keep NUMBER]\nnpx thuisplan backup --verify FILE',
        details:
          '  FILE        without a file: a name with the date, in the folder backups of THUISPLAN_DATA\n  --keep      so many dated backups stay; older ones go when this one is good\n  --verify    reads a backup right through; exit code 1 when something is wrong\n\nA backup is confidential: all data, passwords (hashed) and the key of the installation are in it.\nWhen it does not succeed, an earlier file stays as it was.',
      },
      restore: {
        summary: 'Puts a backup back: everything, or nothing.',
        usage: 'npx thuisplan restore FILE [--replace]',
        details:
          '  --replace   also when there are regions or accounts here; those are kept first, in the folder\n              backups of THUISPLAN_DATA\n\nStart Thuisplan again afterwards. A backup of one kind of database (embedded or a server of your\nown) can go back into the other, and one of an older Thuisplan is brought up to date.',
      },
      jobs: {
        summary: 'Shows the work in the background, or tries again what failed.',
        usage: 'npx thuisplan jobs\nnpx thuisplan jobs mail\nnpx thuisplan jobs retry ID',
        details:
          '  mail        what was mailed or still has to be, without address and text\n  retry ID    begin anew with this work\n\nExit code 1 when something failed.',
      },
      audit: {
        summary: 'Computes whether the log still is as it was written, or shows the log of a region.',
        usage:
          'npx thuisplan audit verify [REGION]\nnpx thuisplan audit show REGION [--from DAY] [--to DAY] [--person ID] [--subject LIST] [--deed DEED] [--kind KIND] [--words WORDS] [--as EMAIL]',
        details:
          '  verify      computes every chain anew; exit code 1 when something is missing or was changed.\n              Note the check numbers somewhere else now and then\n  show        the entries, newest first, with the network address they came from\n  --deed      toegevoegd (added), gewijzigd (changed), weggehaald (taken away), teruggezet (put back),\n              verwijderd (deleted) or ingezien (read)\n  --kind      wijzigingen (changes) or inzage (readings)',
      },
      account: {
        summary: 'Makes an account, with a role in a region; or helps somebody who cannot get in.',
        usage:
          'npx thuisplan account add EMAIL --name NAME [--region REGION --role ROLE [--municipalities A,B | --organisation NAME]] [--founder]\nnpx thuisplan account reset EMAIL [--link]\nnpx thuisplan account sessions EMAIL [--revoke]\nnpx thuisplan account second-factor EMAIL --off',
        details:
          '  --name            name as others see it, for example a function\n  --region, --role  the role in this region: coordinator, municipal-editor, partner-editor,\n                    controller, administrator, panel-supporter or reader\n  --municipalities  municipalities of a municipal editor, with commas between\n  --organisation    the organisation of a partner editor\n  --founder         may found regions; this is also how you make the first account, of whoever\n                    founds the first region and becomes its coordinator\n  reset             new password, and signed out everywhere; with --link a link to choose one\n  sessions          where somebody is signed in; with --revoke signed out everywhere\n  second-factor     with --off turns the second step off, for who lost phone and recovery codes\n\nThe password comes from THUISPLAN_PASSWORD, or is made and shown once.\nAn account that exists keeps its password and gets the role as well.',
      },
    },
    problems: {
      invalid: 'This is not right. Nothing was stored.',
      conflict: 'This has changed in the meantime. Nothing was stored.',
      'changed-meanwhile': 'Somebody else has changed this in the meantime. Nothing has been stored.',
      'not-signed-in': 'This needs an account.',
      'not-allowed': 'This person may not do this.',
      'not-found': 'This is not there.',
    },
    unknownCommand: (name: string) => `There is no command “${name}”.`,
    unknownOption: (option: string) => `There is no option ${option} here.`,
    wrongOption: (option: string) => `The option ${option} was not used rightly.`,
    unknownLanguage: (name: string) => `We do not know the language “${name}”. Choose nl or en.`,
    tooMuch: (words: string) => `We do not understand this: ${words}.`,
    whatToImport: 'Say which region, which list and which file; or only which package.',
    whatToCheck: 'Say which region, or use --territory.',
    whoseAdoption: 'Say of which region.',
    whatToPublish: 'Say which region, and give a title with --title.',
    whatToExport: 'Say which region.',
    whatToReport: 'Say which region, and into which file the report goes.',
    noReportFile: (path: string) => `${path}: choose a name that ends in .docx or .pdf.`,
    noReport: {
      'not-here': 'This machine cannot make a PDF. Choose a name that ends in .docx.',
      'too-large': 'This report is too large to make at once. Choose the other form.',
    },
    reportWritten: {
      own: (path: string, size: string) => `${path}: the report for the region, ${size}. Do not pass it on.`,
      public: (path: string, size: string) => `${path}: the public report, ${size}.`,
    },
    notWritten: (path: string, code: string) => `The file ${path} cannot be written (${code}).`,
    unknownRegister: (name: string, known: string) => `There is no list “${name}”. Choose from: ${known}.`,
    unknownFormat: (name: string) => `We do not know the format “${name}”. Choose xlsx, csv or json.`,
    unknownRegion: (region: string) => `There is no region “${region}”.`,
    unknownPerson: (email: string) => `There is no account with the address ${email}.`,
    noCoordinator: (region: string) =>
      `The region ${region} has no coordinator yet. Say with --as in whose name.`,
    noFile: (path: string, code: string) => `The file ${path} cannot be read (${code}).`,
    notJson: (path: string) => `${path} is not JSON.`,
    frameworkLoaded: 'The national framework has been loaded.',
    frameworkUnchanged: 'This national framework had been loaded already; nothing changed.',
    frameworkRefused: 'This national framework is not right. Nothing was stored.',
    demoLoaded: (region: string) => `The example region ${region} has been loaded.`,
    departed: (reason: string) => `(departed because: ${reason})`,
    unsure: 'Uncertain, check first:',
    published: (number: number, address: string) => `Publication ${number} is at ${address}`,
    openRemarks: (count: number) =>
      count === 1
        ? 'Mind: 1 remark of the plan check still stands open.'
        : `Mind: ${count} remarks of the plan check still stand open.`,
    written: (path: string, rows: number) => `${path}: ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    notAnAddress: (text: string) => `“${text}” is not an e-mail address.`,
    nameMissing: 'Give a name with --name.',
    passwordTooShort: (least: number) =>
      `The password in THUISPLAN_PASSWORD is too short: use at least ${least} characters.`,
    regionAndRole: 'Use --region and --role together.',
    unknownRole: (role: string, known: string) => `There is no role “${role}”. Choose from: ${known}.`,
    editorAndMunicipalities: 'A municipal editor needs --municipalities, and others must not have it.',
    partnerAndOrganisation: 'A partner editor needs --organisation, and others must not have it.',
    accountAdded: (email: string) => `The account ${email} has been made.`,
    accountKnown: (email: string) => `The account ${email} existed already. Its password has not changed.`,
    roleGiven: (role: string, region: string) => `Role in ${region}: ${role}.`,
    mayFound: 'This account may found regions.',
    password: (password: string) => `Password, shown only this once: ${password}`,
  },
)
