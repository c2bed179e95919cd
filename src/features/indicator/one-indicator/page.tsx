import { Bars, Line, type LineProps, Button, usePageLanguage } from '../../../design/index.ts'
import { FigureCharts } from '../figure/figure.tsx'
import type { BarRow, FigureView } from '../figure/presenter.ts'
import { PeriodChoice, type PeriodChoiceProps } from '../figure/period-choice.tsx'
import { periodName } from '../figure/say-period.ts'
import { words } from './words.ts'

export interface OneIndicatorPageProps extends Pick<PeriodChoiceProps, 'action' | 'period' | 'periods' | 'kept'> {
  /** « Table des Trois-Lisières · Outaouais ». */
  where: string
  /** Title of the action it measures; null: of none. */
  actionTitle: string | null
  figure: FigureView
  line: Pick<LineProps, 'points' | 'baseline' | 'target' | 'format' | 'most'>
  /** In words. */
  aim: { baseline: string | null; target: string | null }
  /** Where it is set; null: the person may not. */
  aimHref: string | null
  /** The same in each region and sector; empty: not asked for here. */
  breakdown: { regions: readonly BarRow[]; sectors: readonly BarRow[] }
  isWithheld: boolean
}

/** One measure: now, over time with its baseline and target, by region and sector, and how it is computed. */
export function OneIndicatorPage(props: OneIndicatorPageProps) {
  const lang = usePageLanguage()
  const t = words[lang]
  const { figure, breakdown } = props
  return (
    <>
      <p class="mid">{props.where}</p>
      <h1>{figure.name}</h1>
      {props.actionTitle !== null && <p>{t.action(props.actionTitle)}</p>}
      <PeriodChoice
        action={props.action}
        period={props.period}
        periods={props.periods}
        label={t.choose}
        submit={t.submit}
        {...(props.kept && { kept: props.kept })}
      />
      <section>
        <h2>{periodName(props.period, lang)}</h2>
        <Now figure={figure} isWithheld={props.isWithheld} />
      </section>
      <OverTime {...props} />
      <Aim {...props} />
      {breakdown.regions.length + breakdown.sectors.length > 0 && (
        <section>
          <div class="cols cols--2">
            {breakdown.regions.length > 0 && (
              <div>
                <Bars
                  caption={t.byRegion}
                  captionClass="govuk-table__caption--l"
                  head={{ name: t.breakdown.region, value: t.breakdown.value }}
                  rows={breakdown.regions}
                  most={props.line.most}
                />
              </div>
            )}
            {breakdown.sectors.length > 0 && (
              <div>
                <Bars
                  caption={t.bySector}
                  captionClass="govuk-table__caption--l"
                  head={{ name: t.breakdown.sector, value: t.breakdown.value }}
                  rows={breakdown.sectors}
                  most={props.line.most}
                />
              </div>
            )}
          </div>
          <p class="small mid">{t.sum}</p>
        </section>
      )}
      <section>
        <h2>{t.computed}</h2>
        <p>{figure.method}</p>
        <p class="small mid">{figure.version}</p>
      </section>
    </>
  )
}

function Now({ figure, isWithheld }: Pick<OneIndicatorPageProps, 'figure' | 'isWithheld'>) {
  const t = words[usePageLanguage()]
  return (
    <>
      <p class={figure.isFigure ? 'measure__value' : 'measure__value measure__value--none'}>{figure.said}</p>
      <p>
        {figure.means} {figure.toDo}
      </p>
      <p class="small mid">
        {figure.coverage} {figure.joint}
      </p>
      {figure.parts.length > 0 && (
        <ul>
          {figure.parts.map((part) => (
            <li>{part}</li>
          ))}
        </ul>
      )}
      {figure.traceHref && (
        <p class="on-screen">
          <a href={figure.traceHref}>{t.made}</a>
        </p>
      )}
      {isWithheld && <p class="small mid">{t.withheldTrace}</p>}
      <FigureCharts figure={figure} />
    </>
  )
}

function OverTime({ figure, line }: OneIndicatorPageProps) {
  const t = words[usePageLanguage()]
  const known = line.points.filter(({ value }) => value !== null)
  const [first, last] = [known.at(0), known.at(-1)]
  return (
    <section>
      <h2>{t.overTime}</h2>
      <Line
        id="over-time"
        title={t.chart(figure.name)}
        desc={first && last ? t.desc(t.oneOf(first.name, first.said), t.oneOf(last.name, last.said)) : t.descNone}
        head={{ name: t.heads.period, value: t.heads.value, more: t.heads.coverage }}
        {...line}
      />
    </section>
  )
}

function Aim({ aim, aimHref }: OneIndicatorPageProps) {
  const t = words[usePageLanguage()]
  const isSet = aim.baseline !== null || aim.target !== null
  return (
    <section>
      <h2>{t.target}</h2>
      {isSet ? (
        <p>
          {aim.baseline !== null && t.baselineIs(aim.baseline)} {aim.target !== null && t.targetIs(aim.target)}
        </p>
      ) : (
        <p class="mid">{t.noTarget}</p>
      )}
      {aimHref && (
        <Button href={aimHref} kind="secondary">
          {isSet ? t.change : t.set}
        </Button>
      )}
    </section>
  )
}
