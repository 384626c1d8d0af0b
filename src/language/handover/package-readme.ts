/** What stands in README.txt of a package: for whoever opens it without this program, first in Dutch and then in English. */
export function packageReadme({ id, name }: { id: string; name: string }): string {
  return `Thuisplan: alles van de regio ${name} (${id})

Dit pakket is een gewoon tar-bestand. Het bevat alles van één regio, om te bewaren of om mee te nemen naar een andere installatie
van Thuisplan: npx thuisplan import BESTAND

  manifest.json    wat er in het pakket zit, met van elk bestand de SHA-256
  sheets/          de lijsten als CSV; te openen in Excel of LibreOffice
  publications/    elke publicatie, bladzijde voor bladzijde, zoals zij openbaar is
  data/            elke tabel, één rij per regel, als JSON
  people.jsonl     wie er in de gegevens voorkomt: naam, e-mailadres en rollen

Dit pakket is vertrouwelijk: er staan gegevens van personen in en aantallen die niet openbaar zijn. Wachtwoorden staan er niet in.
De bestanden en hun betekenis zijn beschreven in docs/handover.md van Thuisplan.

--------

Thuisplan: everything of the region ${name} (${id})

This package is an ordinary tar file. It holds everything of one region, to keep or to take along to another installation of
Thuisplan: npx thuisplan import FILE

  manifest.json    what is in the package, with the SHA-256 of each file
  sheets/          the lists as CSV; open them in Excel or LibreOffice
  publications/    each publication, page by page, as it is public
  data/            each table, one row a line, as JSON
  people.jsonl     who appears in the data: name, e-mail address and roles

This package is confidential: it holds personal data, and counts that are not public. There are no passwords in it.
The files and what they mean are described in docs/handover.md of Thuisplan.
`
}
