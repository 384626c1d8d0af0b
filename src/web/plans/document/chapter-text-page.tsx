import type { FieldProblems } from '../../../domain/outcome.ts'
import { longestChapterText } from '../../../domain/plans/chapter-text.ts'
import { documentChapters } from '../../../domain/plans/document-chapter.ts'
import { nounAddresses } from '../../../domain/registers/noun.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { formTexts } from '../../../language/form-texts.ts'
import { chapterTextPageTexts } from '../../../language/plans/chapter-text-page-texts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { registerTexts } from '../../../language/registers/register-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { chapterTextRegister } from '../../../operations/plans/chapter-text-register.ts'
import type { ChapterToWrite } from '../../../operations/plans/read-chapter-texts.ts'
import { chapterFromFacts } from '../../../presentation/plans/document/plan-document.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { HistoryLink } from '../../history/history-link.tsx'
import { PaperBlockView } from '../../layout/paper/paper-block.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { EntryFields } from '../../registers/entry-fields.tsx'
import type { Visit } from '../../visit.ts'

type Props = ChapterToWrite & { visit: Visit; entered: Entered; problems: FieldProblems }

const fields = chapterTextRegister.fields.filter(({ key }) => key !== 'number')

/** The form of one chapter's text, and what the data make of that chapter beside it. */
export function ChapterTextPage(props: Props) {
  const { visit, region, number, present, entered, problems } = props
  const { language } = visit
  const words = chapterTextPageTexts[language]
  const chapter = documentTexts[language].chapters[documentChapters[number - 1] ?? 'occasion']
  const list = addresses.chapterTexts(language, region.id)
  const title = words.formTitle(chapter)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={title}
      under={[
        {
          title: documentTexts[language].navigation,
          address: addresses.planDocument(language, region.id),
        },
        { title: words.title, address: list },
      ]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => registerTexts['chapter-texts'][language].fields[field]?.label ?? chapter}
      />
      <h1>{title}</h1>
      <p class="lead">{words.forEverybody}</p>
      <div class="beside">
        <div>
          <keep-draft
            data-draft={`${region.id}/${nounAddresses['chapter-texts']}/${present?.entry.id ?? `hoofdstuk-${number}`}`}
            data-note={formTexts[language].draftFound}
            data-restore={formTexts[language].draftRestore}
            data-discard={formTexts[language].draftDiscard}
          >
            <count-signs
              data-limit={String(longestChapterText)}
              data-left={words.left}
              data-over={words.over}
            >
              <form
                class="form"
                method="post"
                action={addresses.chapterText(language, region.id, number)}
                novalidate
              >
                <input type="hidden" name={versionKey} value={oneOf(entered, versionKey)} />
                <EntryFields
                  visit={visit}
                  noun="chapter-texts"
                  fields={fields}
                  matter={{ region, choices: {} }}
                  entered={entered}
                  problems={problems}
                />
                <div class="utrecht-button-group">
                  <button class="utrecht-button utrecht-button--primary-action" type="submit">
                    {wordTexts[language].save}
                  </button>
                  <a class="utrecht-button utrecht-button--subtle" href={list}>
                    {wordTexts[language].cancel}
                  </a>
                </div>
              </form>
            </count-signs>
          </keep-draft>
          {present && (
            <>
              <HistoryLink
                language={language}
                regionId={region.id}
                noun="chapter-texts"
                id={present.entry.id}
              />
              <p>
                <a href={addresses.entry(language, region.id, 'chapter-texts', present.entry.id)}>
                  {words.entry}
                </a>
              </p>
            </>
          )}
        </div>
        <FromData {...props} />
      </div>
    </RegionPage>
  )
}

function FromData({ visit: { language }, number, facts }: Props) {
  const words = chapterTextPageTexts[language]
  const chapter = documentChapters[number - 1] ?? 'occasion'
  const blocks = chapterFromFacts(chapter, facts, language)
  return (
    <section class="paper" aria-labelledby="uit-gegevens">
      <h2 id="uit-gegevens">{words.fromData}</h2>
      <p class="muted">{words.fromDataLead}</p>
      {blocks.length === 0 && <p>{documentTexts[language].nothing[chapter]}</p>}
      {blocks.map((block, at) => (
        <PaperBlockView key={at} language={language} block={block} id={`gegevens-${at}`} />
      ))}
    </section>
  )
}
