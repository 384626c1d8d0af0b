import { openRemarks } from '../../domain/publications/check-summary.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { publish } from '../../operations/publications/publish.ts'
import { readPublishingDesk } from '../../operations/publications/read-publishing-desk.ts'
import { type Command, optionOf } from '../command.ts'
import { inRegion } from '../in-region.ts'
import { refusal, wrongUse } from '../refusal.ts'

/** A numbered publication, made as the button makes it. Remarks that stand open do not stop it, but they are told. */
export const publishRegion: Command = {
  name: 'publish',
  options: { title: { type: 'string' }, as: { type: 'string' } },
  async run(call) {
    const { words, language, effects } = call
    const texts = cliTexts[language]
    const [regionId, ...more] = words
    const title = optionOf(call, 'title')
    if (regionId === undefined || more.length > 0 || title === undefined)
      return wrongUse(call, 'publish', texts.whatToPublish)
    return inRegion(call, regionId, async (needs) => {
      const desk = await readPublishingDesk(needs, regionId)
      if (!desk.ok) return refusal(call, desk.problem)
      const published = await publish({ ...needs, render: effects.render }, regionId, { title })
      if (!published.ok) return refusal(call, published.problem, () => '--title')
      const { number } = published.value
      const address = `${effects.publicUrl()}/nl/publicaties/${regionId}/${number}`
      const open = openRemarks(desk.value.check)
      return {
        exit: 0,
        lines: [texts.published(number, address), ...(open > 0 ? [texts.openRemarks(open)] : [])],
        json: { regio: regionId, nummer: number, titel: title, adres: address, openOpmerkingen: open },
      }
    })
  },
}
