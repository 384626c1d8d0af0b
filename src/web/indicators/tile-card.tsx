import type { Language } from '../../language/language.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { MonitorTile } from '../../presentation/indicators/monitor-tile.ts'
import { Drawn } from './drawn.tsx'
import { FigureMark, StatusMark } from './figure-mark.tsx'

type Props = {
  language: Language
  tile: MonitorTile
  /** "Actielijn 2: Voorkomen van dakloosheid", where tiles of several lines stand together. */
  line?: string
  /** Where the tile leads; without it the tile is plain. */
  address?: string
}

/** One indicator at a glance: figure, course, small chart, target and source. */
export function TileCard({ language, tile, line, address }: Props) {
  return (
    <li class="tile">
      <h3 class="tile__title" lang="nl">
        {address === undefined ? tile.name : <a href={address}>{tile.name}</a>}
      </h3>
      <p class="tile__figure">
        {tile.figure.kind === 'number' ? (
          <span class="tile__number">{tile.figure.text}</span>
        ) : (
          <FigureMark figure={tile.figure} />
        )}{' '}
        <span class="tile__unit" lang="nl">
          {tile.unit}
        </span>
      </p>
      {line !== undefined && <p class="small muted">{line}</p>}
      {tile.incomplete !== '' && <p class="small">{tile.incomplete}</p>}
      <ul class="badges">
        <li>
          <StatusMark status={tile.status} />
        </li>
        <li>
          <span class={`class-mark class-mark--${tile.transformationClass}`}>
            {termTexts[language].transformationClasses[tile.transformationClass]}
          </span>
        </li>
        {tile.isExample && (
          <li>
            <span class="example-badge">{wordTexts[language].example}</span>
          </li>
        )}
      </ul>
      {tile.status.because !== '' && tile.incomplete === '' && (
        <p class="small muted">{tile.status.because}</p>
      )}
      <Drawn look="tile__trend" drawings={[tile.trend]} />
      {tile.change && <p class={changeLooks[tile.change.judgement]}>{tile.change.text}</p>}
      <p class="tile__target">
        {tile.target ? (
          <>
            {tile.target.label} <strong class="number">{tile.target.value}</strong>
          </>
        ) : (
          <span class="muted">{monitorTexts[language].noTarget}</span>
        )}
      </p>
      <p class="tile__source">
        <span lang="nl">{tile.source}</span>
        {tile.period !== '' && `, ${tile.period}`}{' '}
        {tile.provisional && (
          <span class="certainty certainty--provisional">{monitorTexts[language].provisional}</span>
        )}
        {tile.nextPublication !== '' && (
          <>
            <br />
            {tile.nextPublication}
          </>
        )}
      </p>
    </li>
  )
}

const changeLooks = {
  better: 'tile__change tile__change--better',
  worse: 'tile__change tile__change--worse',
  same: 'tile__change',
} as const
