import type { ReadByLink } from '../../../operations/plans/consultation/react-by-link.ts'
import { addresses } from '../../addresses.ts'
import { Page } from '../../layout/page.tsx'
import type { Visit } from '../../visit.ts'
import type { ReactionEntered } from './reaction-form.tsx'
import type { ReadableLink } from './reader-visit.ts'
import { ReadingContents } from './reading-contents.tsx'
import { waysOfReader } from './reading-ways.ts'
import { TypedReaction } from './typed-reaction.tsx'

type Props = ReadByLink &
  ReactionEntered & {
    visit: Visit
    publicUrl: string
    token: string
    /** '' as long as nothing was reacted. */
    code: string
    opened: ReadableLink
  }

/** A version of the plan for who holds a link, and the form to react. When it is closed meanwhile, what was typed stands here. */
export function ReaderPage({ visit, publicUrl, token, code, opened, plan, own, ...props }: Props) {
  const { language } = visit
  const { hasDocument, entered, problems } = props
  const isOpen = opened.kind === 'open'
  const ways = waysOfReader(language, token, code)
  return (
    <Page visit={visit} title={opened.title} regionName={opened.regionName} width="narrow">
      <ReadingContents
        visit={visit}
        head={opened}
        plan={plan}
        own={own}
        ways={ways}
        isOpen={isOpen}
        draft={`consultatie/${opened.terms.id}`}
        {...(code === '' ? {} : { address: `${publicUrl}${ways.read()}` })}
        document={hasDocument ? addresses.reading(language, token, 'document') : undefined}
        note={opened.hasNote ? addresses.reading(language, token, 'nota') : undefined}
        entered={entered}
        problems={problems}
      >
        {!isOpen && <TypedReaction language={language} typed={entered} />}
      </ReadingContents>
    </Page>
  )
}
