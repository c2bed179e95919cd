import { Button, ButtonGroup, EmptyState, PrintButton, Select, usePageLanguage } from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import { colon } from '../../../kernel/wording.ts'
import { Completion } from '../../../field/index.ts'
import { PeriodChoice, periodName, type FigureView, type KeptPeriod, type Tally } from '../../indicator/index.ts'
import type { ReportAction, ReportOrientation } from './presenter.ts'
import { ReportFigures } from './report-figures.tsx'
import { words } from './words.ts'

export interface ReportPageProps {
  action: string
  period: KeptPeriod
  periods: readonly KeptPeriod[]
  /** Kept in the address by the choice. */
  kept: Record<string, string>
  /** « Table des Trois-Lisières · Outaouais ». */
  name: string
  /** Which regions can be chosen; null: the report is of one organization. */
  regions: { items: readonly { code: string; name: string }[]; chosen: string | null } | null
  /** The day it is printed, in words. */
  day: string
  /** A sentence for a period that is not over; null: it is. */
  underWay: string | null
  /** When its figures were computed, in words. */
  computed: string
  files: readonly FrameLink[]
  /** null: the person may not. */
  writeHref: string | null
  isWritten: boolean
  introduction: string | null
  conclusion: string | null
  /** null: nothing was computed yet. */
  content: { orientations: readonly ReportOrientation[]; others: readonly FigureView[]; tally: Tally } | null
}

/** The report of a year: read on screen, printed as it stands. */
export function ReportPage(props: ReportPageProps) {
  const lang = usePageLanguage()
  const t = words[lang]
  return (
    <article class="report">
      <h1>{t.titleOf(props.name)}</h1>
      <p>
        <b>{periodName(props.period, lang)}</b> · {t.asOf(props.day)}
      </p>
      {props.underWay && <p class="small">{props.underWay}</p>}
      <Choice {...props} />
      {props.content === null ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <ButtonGroup>
            <PrintButton />
            {props.writeHref && (
              <Button kind="secondary" href={props.writeHref}>
                {props.isWritten ? t.rewrite : t.write}
              </Button>
            )}
          </ButtonGroup>
          <p class="small on-screen">
            {t.download}{' '}
            {props.files.map(({ label, href }, index) => (
              <>
                {index > 0 && ' · '}
                <a href={href}>{label}</a>
              </>
            ))}
          </p>
          <Written title={t.introduction} text={props.introduction} />
          <Summary content={props.content} />
          {props.content.orientations.map((one) => (
            <Orientation orientation={one} />
          ))}
          {props.content.others.length > 0 && (
            <section>
              <h2>{t.other}</h2>
              <ReportFigures figures={props.content.others} />
            </section>
          )}
          <Written title={t.conclusion} text={props.conclusion} />
          <Method computed={props.computed} />
        </>
      )}
    </article>
  )
}

function Choice({ action, period, periods, kept, regions }: ReportPageProps) {
  const t = words[usePageLanguage()]
  return (
    <PeriodChoice action={action} period={period} periods={periods} label={t.choose} submit={t.submit} kept={kept}>
      {regions ? (
        <Select
          name="region"
          label={t.region}
          value={regions.chosen ?? ''}
          items={[
            { value: '', text: t.allRegions },
            ...regions.items.map(({ code, name }) => ({ value: code, text: name })),
          ]}
        />
      ) : (
        <></>
      )}
    </PeriodChoice>
  )
}

/** Words that someone wrote, paragraph by paragraph. */
function Written({ title, text }: { title: string; text: string | null }) {
  if (text === null) return null
  return (
    <section>
      <h2>{title}</h2>
      <Paragraphs text={text} />
    </section>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => (
        <p class="report__text">{one}</p>
      ))}
  </>
)

function Summary({ content }: { content: NonNullable<ReportPageProps['content']> }) {
  const t = words[usePageLanguage()]
  const { orientations, tally } = content
  const adopted = orientations.reduce((sum, { actions }) => sum + actions.length, 0)
  const without = tally.survey + tally.withheld + tally.missing + tally.notAdopted
  return (
    <section>
      <h2>{t.summary}</h2>
      <ul>
        {[
          [t.actions(adopted), t.actionsHint],
          [t.figures(tally.figures), t.figuresHint],
          [t.missing(without), t.missingHint],
        ].map(([said, hint]) => (
          <li>
            <b>{said}.</b> {hint}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Orientation({ orientation: { title, text, actions, notAdopted } }: { orientation: ReportOrientation }) {
  const lang = usePageLanguage()
  const t = words[lang]
  return (
    <section class="report__orientation">
      <h2>{title}</h2>
      {text !== null && <Paragraphs text={text} />}
      {actions.length === 0 && <p class="mid">{t.none}</p>}
      {actions.map((action) => (
        <Action action={action} />
      ))}
      {actions.length > 0 && notAdopted.length > 0 && (
        <p class="small mid">
          {t.notAdopted}
          {colon(lang)} {notAdopted.join(' · ')}
        </p>
      )}
    </section>
  )
}

function Action({ action: { title, step, stepWords, spread, figures } }: { action: ReportAction }) {
  const t = words[usePageLanguage()]
  return (
    <section>
      <h3>{title}</h3>
      <p>
        {spread !== null && <span class="small mid">{t.median} </span>}
        <Completion step={step} words={stepWords} />
      </p>
      {spread !== null && <p class="small mid">{spread}</p>}
      <ReportFigures figures={figures} />
    </section>
  )
}

function Method({ computed }: { computed: string }) {
  const t = words[usePageLanguage()]
  return (
    <section>
      <h2>{t.method}</h2>
      {t.methodText.map((one) => (
        <p class="small">{one}</p>
      ))}
      <p class="small mid">{computed}</p>
    </section>
  )
}
