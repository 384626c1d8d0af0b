import type { Language } from '../language.ts'
import type { RegisterTexts } from './register-words.ts'

export const decisionTexts = {
  nl: {
    plural: 'Besluiten',
    singular: 'Besluit',
    intro:
      'Elke gemeente besluit zelf over het plan. Hier staat welk orgaan wat besloot, en wat nog op de agenda staat.',
    empty: 'Er zijn nog geen besluiten. Begin met het eerste dat op een agenda staat.',
    add: 'Besluit toevoegen',
    change: 'Besluit wijzigen',
    fields: {
      number: { label: 'Nummer', help: 'Leeg laten voor een nieuw besluit.' },
      place: { label: 'Gemeente', help: 'Of de regio. Een college en een raad horen bij één gemeente.' },
      body: { label: 'Orgaan', help: 'Wie besluit?' },
      kind: { label: 'Soort besluit', help: 'Wat is er gevraagd?' },
      subject: { label: 'Onderwerp', help: 'Waarover, in één regel?' },
      required: {
        label: 'Nodig',
        help: 'Vink aan als het plan zonder dit besluit niet gaat gelden. Elke gemeente heeft minstens één besluit dat nodig is.',
      },
      plannedOn: { label: 'Gepland op', help: 'De dag van de vergadering. Bijvoorbeeld 1-2-2024.' },
      decidedOn: { label: 'Besloten op', help: 'Leeg laten zolang er niet besloten is.' },
      planVersion: {
        label: 'Versie van het plan',
        help: 'Het nummer van de versie waarover het besluit gaat. Nodig zodra er is besloten.',
      },
      outcome: { label: 'Uitkomst', help: 'Leeg laten zolang er niet besloten is.' },
      amendment: {
        label: 'Amendement of toelichting',
        help: 'Wat is er veranderd, of waarom is het uitgesteld of verworpen? Nodig bij een amendement.',
      },
      amendmentFollowUp: {
        label: 'Vervolg van het amendement',
        help: 'Geldt het alleen hier, of moet het plan ervoor veranderen? Zolang dat open is, gaat het plan hier niet gelden.',
      },
      caseNumber: { label: 'Zaaknummer', help: 'Het nummer in het zaaksysteem van de gemeente.' },
      officialPublication: {
        label: 'Bekendmaking',
        help: 'Het nummer in het gemeenteblad of van de regeling. Bijvoorbeeld gmb-2024-123456 of CVDR123456.',
      },
      documents: {
        label: 'Documenten',
        help: 'Webadressen, zoals dat van de besluitenlijst. Zet een ; tussen twee adressen.',
      },
      publication: {
        label: 'Publicatie',
        help: 'Het nummer van de publicatie van deze regio die voorlag, als er een was.',
      },
      source: {
        label: 'Bron',
        help: 'Waar is het na te lezen? Bijvoorbeeld het adres van de besluitenlijst.',
      },
      isExample: { label: 'Voorbeeld', help: 'Verzonnen inhoud, om te laten zien hoe het werkt.' },
    },
  },
  en: {
    plural: 'Decisions',
    singular: 'Decision',
    intro:
      'Every municipality decides about the plan itself. This shows which body decided what, and what is still on an agenda.',
    empty: 'There are no decisions yet. Begin with the first one that is on an agenda.',
    add: 'Add a decision',
    change: 'Change a decision',
    fields: {
      number: { label: 'Number', help: 'Leave empty for a new decision.' },
      place: {
        label: 'Municipality',
        help: 'Or the region. An executive and a council belong to one municipality.',
      },
      body: { label: 'Body', help: 'Who decides?' },
      kind: { label: 'Kind of decision', help: 'What was asked?' },
      subject: { label: 'Subject', help: 'About what, in one line?' },
      required: {
        label: 'Required',
        help: 'Tick this if the plan does not come into force without this decision. Every municipality has at least one decision that is required.',
      },
      plannedOn: { label: 'Planned on', help: 'The day of the meeting. For example 1-2-2024.' },
      decidedOn: { label: 'Decided on', help: 'Leave empty until it has been decided.' },
      planVersion: {
        label: 'Version of the plan',
        help: 'The number of the version that the decision is about. Needed as soon as it has been decided.',
      },
      outcome: { label: 'Outcome', help: 'Leave empty until it has been decided.' },
      amendment: {
        label: 'Amendment or explanation',
        help: 'What was changed, or why was it deferred or rejected? Needed with an amendment.',
      },
      amendmentFollowUp: {
        label: 'Follow-up of the amendment',
        help: 'Does it hold here only, or does the plan have to change? As long as that is open, the plan does not come into force here.',
      },
      caseNumber: { label: 'Case number', help: 'The number in the case system of the municipality.' },
      officialPublication: {
        label: 'Official publication',
        help: 'The number in the gazette of the municipality or of the regulation. For example gmb-2024-123456 or CVDR123456.',
      },
      documents: {
        label: 'Documents',
        help: 'Web addresses, such as that of the list of decisions. Put a ; between two addresses.',
      },
      publication: {
        label: 'Publication',
        help: 'The number of the publication of this region that lay before them, if there was one.',
      },
      source: {
        label: 'Source',
        help: 'Where can it be read? For example the address of the list of decisions.',
      },
      isExample: { label: 'Example', help: 'Invented content, to show how it works.' },
    },
  },
} as const satisfies Record<Language, RegisterTexts>
