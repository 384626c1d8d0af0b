import { bilingual } from '../language.ts'

/** The colour and the logo of a region. */
export const looksTexts = bilingual(
  {
    title: 'Huisstijl',
    lead: 'De kleur en het logo van de regio. Zij staan op de documenten (Word en PDF), en in het klein op de bladzijden van de regio en in publicaties.',
    toLooks: 'Kleur en logo',
    saved: 'De huisstijl is opgeslagen. Wat al gepubliceerd is, verandert niet mee.',
    meanwhile: 'Iemand anders heeft de huisstijl intussen gewijzigd',
    meanwhileNow: (colour: string, logo: string) => `Nu staat er: kleur ${colour}, logo ${logo}.`,
    meanwhileNext:
      'Hieronder staat wat u invulde. Slaat u het op, dan komt het in de plaats van wat er nu staat.',
    accent: 'Kleur',
    accentHelp:
      'Voor koppen en lijnen. Schrijf de kleur als zes cijfers of letters, bijvoorbeeld #31408e. De kleur moet op wit goed te lezen zijn: een contrast van 4,5 of meer. Leeg: de kleur van Thuisplan.',
    logo: 'Logo',
    logoHelp:
      'Een PNG of SVG van hoogstens 200 kB. In een SVG mogen alleen vormen en kleuren staan. Gebruik een logo dat van de regio is.',
    keptLogo: 'Het logo dat u koos, is nog niet opgeslagen. U hoeft het niet opnieuw te kiezen.',
    alternative: 'Wat staat er op het logo?',
    alternativeHelp:
      'Voor wie het logo niet ziet. Bijvoorbeeld: Logo van Regio Voorbeeld. Nodig als er een logo is.',
    present: 'Zo ziet het er nu uit',
    presentNone:
      'De regio heeft nog geen eigen kleur en geen eigen logo. Alles heeft de kleur van Thuisplan.',
    contrast: (contrast: string) => `Contrast met wit: ${contrast}.`,
    houseColour: 'van Thuisplan',
    noLogo: 'geen',
    remove: 'Logo weghalen',
    removeChoice: 'Haal het logo weg',
  },
  {
    title: 'Colour and logo',
    lead: 'The colour and the logo of the region. They are on the documents (Word and PDF), and small on the pages of the region and in publications.',
    toLooks: 'Colour and logo',
    saved: 'The colour and the logo have been saved. What was published already does not change with them.',
    meanwhile: 'Somebody else changed the colour or the logo meanwhile',
    meanwhileNow: (colour: string, logo: string) => `What stands now: colour ${colour}, logo ${logo}.`,
    meanwhileNext: 'Below is what you filled in. If you save it, it takes the place of what stands now.',
    accent: 'Colour',
    accentHelp:
      'For headings and rules. Write the colour as six digits or letters, for example #31408e. It has to be easy to read on white: a contrast of 4.5 or more. Empty: the colour of Thuisplan.',
    logo: 'Logo',
    logoHelp:
      'A PNG or SVG of 200 kB at most. An SVG may hold shapes and colours alone. Use a logo that belongs to the region.',
    keptLogo: 'The logo that you chose has not been saved yet. You need not choose it again.',
    alternative: 'What is on the logo?',
    alternativeHelp:
      'For whoever does not see the logo. For example: Logo of Regio Voorbeeld. Needed when there is a logo.',
    present: 'What it looks like now',
    presentNone:
      'The region has no colour and no logo of its own yet. Everything has the colour of Thuisplan.',
    contrast: (contrast: string) => `Contrast with white: ${contrast}.`,
    houseColour: 'of Thuisplan',
    noLogo: 'none',
    remove: 'Remove the logo',
    removeChoice: 'Remove the logo',
  },
)
