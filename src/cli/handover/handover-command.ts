import { cliTexts } from '../../language/cli-texts.ts'
import { writeNumber } from '../../language/figures.ts'
import { handoverTexts } from '../../language/handover/handover-texts.ts'
import { packageReadme } from '../../language/handover/package-readme.ts'
import { handOverRegion } from '../../operations/handover/hand-over-region.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { registerCsv } from '../../presentation/registers/write-register.ts'
import { type Command, optionOf } from '../command.ts'
import { writeFileSize } from '../file-size.ts'
import { withOpen } from '../in-region.ts'
import { notFound, wrongUse } from '../refusal.ts'

/** `handover REGION [--output FILE]`: everything of one region in one open package. */
export const handoverCommand: Command = {
  name: 'handover',
  options: { output: { type: 'string' } },
  async run(call) {
    const { words, language, effects } = call
    const [regionId, ...more] = words
    const texts = handoverTexts[language]
    if (regionId === undefined || more.length > 0) return wrongUse(call, 'handover', texts.whichRegion)
    const file = optionOf(call, 'output') ?? `${regionId}.tar`
    return withOpen(call, async (open) => {
      const outcome = await handOverRegion(
        open.storage.asOwner(),
        regionId,
        {
          thuisplan: effects.version,
          readme: packageReadme,
          writeSheet: (noun, entries, region) =>
            registerCsv(registers[noun], entries, { region, language: 'nl' }),
        },
        (members) => effects.writeArchive(file, members),
      )
      if (!outcome.ok) return notFound(cliTexts[language].unknownRegion(regionId))
      const { manifest, delivered: bytes } = outcome.value
      const rows = manifest.members.reduce((sum, member) => sum + (member.rows ?? 0), 0)
      return {
        exit: 0,
        lines: [
          texts.handedOver(manifest.name, file, writeFileSize(language, bytes), writeNumber(language, rows)),
        ],
        json: { regio: regionId, bestand: file, bytes, rijen: rows, bestanden: manifest.members.length },
      }
    })
  },
}
