import { Bars, Levels, Details, Tag, usePageLanguage } from '../../../design/index.ts'
import { lowerFirst } from '../../../kernel/language.ts'
import type { FigureView } from './presenter.ts'
import { words } from './words.ts'

/** One measure: its figure or why there is none, what it means, what to do, who it comes from, and where it opens. */
function Figure({ figure }: { figure: FigureView }) {
  const t = words[usePageLanguage()]
  return (
    <li class="measure">
      <p class={figure.isFigure ? 'measure__value' : 'measure__value measure__value--none'}>{figure.said}</p>
      <div>
        <p>
          <b>{figure.name}</b> {figure.isPartial && <Tag kind="dashed">{t.states.partial}</Tag>}
        </p>
        <p>
          {figure.means} {figure.toDo}
        </p>
        <p class="small mid">
          {figure.coverage} {figure.joint}
        </p>
        {figure.parts.length > 0 && (
          <>
            <p class="small">{t.parts}</p>
            <ul>
              {figure.parts.map((part) => (
                <li>{part}</li>
              ))}
            </ul>
          </>
        )}
        <FigureCharts figure={figure} />
        <FigureLinks figure={figure} />
      </div>
    </li>
  )
}

/**
 * A list as bars, a level as a stacked bar, people by age or gender in a table that opens.
 *
 * @param isOpen it is open already: paper prints nothing of what is closed
 */
export function FigureCharts({ figure, isOpen }: { figure: FigureView; isOpen?: boolean }) {
  const t = words[usePageLanguage()]
  return (
    <>
      {figure.categories.length > 1 && (
        <Bars caption={figure.name} captionClass="govuk-visually-hidden" head={t.bars} rows={figure.categories} />
      )}
      {figure.levels && (
        <Levels
          id={`levels-${figure.measure}`}
          title={figure.name}
          desc={t.levels.desc(figure.said)}
          levels={figure.levels.levels}
          agreed={figure.levels.agreed}
          rows={[{ name: t.levels.row, answers: figure.levels.answers }]}
          head={t.levels}
        />
      )}
      {figure.people.map(({ caption, rows }) => (
        <Details summary={caption} open={isOpen}>
          <Bars
            caption={caption}
            captionClass="govuk-visually-hidden"
            head={{ ...t.bars, name: t.group }}
            rows={rows}
          />
        </Details>
      ))}
    </>
  )
}

function FigureLinks({ figure }: { figure: FigureView }) {
  const t = words[usePageLanguage()]
  return (
    <p class="small on-screen">
      {figure.traceHref && (
        <a href={figure.traceHref} aria-label={t.traceOf(lowerFirst(figure.name))}>
          {t.trace}
        </a>
      )}
      {figure.traceHref && figure.overTimeHref && ' · '}
      {figure.overTimeHref && (
        <a href={figure.overTimeHref} aria-label={t.overTimeOf(lowerFirst(figure.name))}>
          {t.overTime}
        </a>
      )}
    </p>
  )
}

/** The measures of one action: those with a figure, then those without, one sentence for all that lack it for one reason. */
export function FigureList({ figures }: { figures: readonly FigureView[] }) {
  const without = figures.filter(({ isFigure }) => !isFigure)
  const groups = Map.groupBy(without, ({ said, means, toDo }) => `${said} ${means} ${toDo}`)
  return (
    <ul class="measures">
      {figures
        .filter(({ isFigure }) => isFigure)
        .map((figure) => (
          <Figure figure={figure} />
        ))}
      {[...groups.values()].map((group) => (
        <Without group={group} />
      ))}
    </ul>
  )
}

function Without({ group }: { group: readonly FigureView[] }) {
  const [first] = group
  if (first === undefined) return <></>
  const shared = coverageOf(group)
  return (
    <li class="measure">
      <p class="measure__value measure__value--none">{first.said}</p>
      <div>
        <ul>
          {group.map(({ name, overTimeHref, coverage }) => (
            <li>
              {overTimeHref === null ? name : <a href={overTimeHref}>{name}</a>}
              {shared === null && <span class="small mid"> {coverage}</span>}
            </li>
          ))}
        </ul>
        <p>
          {first.means} {first.toDo}
        </p>
        <p class="small mid">{shared}</p>
      </div>
    </li>
  )
}

/** What they come from, when it is the same for all. */
const coverageOf = (group: readonly FigureView[]): string | null =>
  group.every(({ coverage }) => coverage === group[0]?.coverage) ? (group[0]?.coverage ?? null) : null
