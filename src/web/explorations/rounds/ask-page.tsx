import type { FieldProblem, FieldProblems } from '../../../domain/outcome.ts'
import { parties } from '../../../domain/terms.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { deliveryTexts } from '../../../language/registers/delivery-texts.ts'
import { roundTexts } from '../../../language/registers/round-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { AskMatter } from '../../../operations/explorations/ask-for-round.ts'
import { addresses } from '../../addresses.ts'
import { LongTextControl, TextControl } from '../../forms/controls.tsx'
import { ErrorSummary, problemSentence } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'

export type NotAsked = { who: string; problem: FieldProblem }

type Props = {
  visit: Visit
  matter: AskMatter
  chosen: readonly string[]
  entered: Entered
  problems: FieldProblems
  notAsked: readonly NotAsked[]
}

const ofMunicipality = ['municipality', 'department-care', 'department-income', 'department-housing'] as const

/** Everybody a round can ask on one page: municipalities with their departments, and the organisations of the region. */
export function AskPage({ visit, matter, chosen, entered, problems, notAsked }: Props) {
  const { language, url } = visit
  const { region, round } = matter
  const texts = roundWorkTexts[language]
  const fields = deliveryTexts[language].fields
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="exploration"
      title={texts.askTitle}
      under={[
        { title: roundTexts[language].plural, address: addresses.register(language, region.id, 'rounds') },
        { title: round.title, address: addresses.entry(language, region.id, 'rounds', round.id) },
      ]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) =>
          field === 'who' ? texts.who : field === 'dueOn' ? fields.dueOn.label : fields.explanation.label
        }
      />
      {notAsked.length > 0 && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <ul>
            {notAsked.map(({ who, problem }) => (
              <li key={who}>
                {who}: {problemSentence(language, problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <header class="intro">
        <p class="intro__kicker" lang="nl">
          {round.title}
        </p>
        <h1>{texts.askTitle}</h1>
        <p class="lead">{texts.askLead}</p>
      </header>
      <form class="form form--wide" method="post" action={url.pathname} novalidate id="who" tabIndex={-1}>
        {problems['who'] && (
          <p class="utrecht-form-field-error-message">{problemSentence(language, problems['who'])}</p>
        )}
        <MunicipalityTable visit={visit} matter={matter} chosen={chosen} />
        <OrganisationList visit={visit} matter={matter} chosen={chosen} />
        <TextControl
          language={language}
          name="dueOn"
          label={texts.dueOn}
          help={texts.dueOnHelp}
          value={oneOf(entered, 'dueOn')}
          size="short"
          problem={problems['dueOn']}
        />
        <LongTextControl
          language={language}
          name="explanation"
          label={texts.explanation}
          help={texts.explanationHelp}
          value={oneOf(entered, 'explanation')}
          problem={problems['explanation']}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.ask}
          </button>
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.deliveryBoard(language, region.id, { ronde: String(round.number) })}
          >
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}

type PartProps = Pick<Props, 'visit' | 'matter' | 'chosen'>

function MunicipalityTable({ visit: { language }, matter: { region, asked }, chosen }: PartProps) {
  const texts = roundWorkTexts[language]
  const { parties: words } = termTexts[language]
  return (
    <TableRegion language={language} id="tabel-vragen" caption={texts.departments} stacked>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {deliveryTexts[language].fields.place.label}
          </th>
          {ofMunicipality.map((party) => (
            <th role="columnheader" scope="col" key={party}>
              {words[party]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {region.municipalities.map(({ code, name }) => (
          <tr role="row" key={code}>
            <th role="rowheader" scope="row">
              {name}
            </th>
            {ofMunicipality.map((party) => (
              <td key={party} {...stackedCell(words[party])}>
                <Tick
                  value={`${code}/${party}`}
                  label={`${name}: ${words[party]}`}
                  chosen={chosen}
                  isAsked={asked.some(
                    (one) => one.municipality === code && one.party === party && one.organisation === '',
                  )}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function OrganisationList({
  visit: { language },
  matter: { region, organisations, asked },
  chosen,
}: PartProps) {
  const texts = roundWorkTexts[language]
  const words: Readonly<Record<string, string>> = termTexts[language].parties
  const others = organisations.filter(({ party }) => parties.recognise(party) !== 'municipality')
  if (others.length === 0)
    return (
      <p>
        {texts.noOrganisations}{' '}
        <a href={addresses.register(language, region.id, 'organisations')}>{texts.toOrganisations}</a>
      </p>
    )
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices choices--columns">
      <legend class="utrecht-form-label">{texts.organisations}</legend>
      {others.map(({ name, party }) => {
        const isAsked = asked.some(({ organisation }) => organisation === name)
        return (
          <label class="choice" key={name}>
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              name="who"
              value={`/${name}`}
              checked={isAsked || chosen.includes(`/${name}`)}
              disabled={isAsked}
            />
            <span>
              <span lang="nl">{name}</span>
              <span class="choice__help">
                {words[party] ?? party}
                {isAsked && `, ${texts.asked}`}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

function Tick({
  value,
  label,
  chosen,
  isAsked,
}: {
  value: string
  label: string
  chosen: readonly string[]
  isAsked: boolean
}) {
  return (
    <span class="choice">
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        name="who"
        value={value}
        aria-label={label}
        checked={isAsked || chosen.includes(value)}
        disabled={isAsked}
      />
    </span>
  )
}
