import type { Child } from 'hono/jsx'
import { ButtonGroup, EmptyState, PrintButton, Select, Table, Tag, usePageLanguage } from '../../../design/index.ts'
import { sectors } from '../../../field/index.ts'
import { lowerFirst } from '../../../kernel/language.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import { PeriodChoice, type PeriodChoiceProps } from '../figure/period-choice.tsx'
import { periodName } from '../figure/say-period.ts'
import type { FigureView } from '../figure/presenter.ts'
import type { Tally } from '../figure/tally.ts'
import { words as figureWords } from '../figure/words.ts'
import { TallyLine } from '../figure/tally-line.tsx'
import { words } from './words.ts'

/** The measures of one action. */
export interface ActionTable {
  title: string
  figures: readonly FigureView[]
}

interface Named {
  code: string
  name: string
}

export interface DashboardPageProps extends Pick<PeriodChoiceProps, 'action' | 'period' | 'periods'> {
  networks: readonly Named[]
  network: Named
  regions: readonly Named[]
  actions: readonly Named[]
  /** null: all. */
  filter: { region: string | null; sector: string | null; action: string | null }
  /** « Outaouais · Éducation ». */
  where: string
  /** null: nothing was computed for this choice yet. */
  shown: { tables: readonly ActionTable[]; tally: Tally; computed: string } | null
  files: readonly FrameLink[]
  boardHref: string
}

/** Every indicator of a network, or of a region, a sector, a sector of a region: with what it comes from and what to do. */
export function DashboardPage(props: DashboardPageProps) {
  const lang = usePageLanguage()
  const t = words[lang]
  const { shown } = props
  return (
    <>
      <h1>{t.titleOf(props.network.name)}</h1>
      <p>
        <b>{periodName(props.period, lang)}</b> · {props.where}
      </p>
      <p class="lead">{t.lead}</p>
      <Choice {...props} />
      {shown === null ? (
        <EmptyState title={t.none.title}>{t.none.text}</EmptyState>
      ) : shown.tables.length === 0 ? (
        <EmptyState title={t.noAction.title}>{t.noAction.text}</EmptyState>
      ) : (
        <>
          <TallyLine tally={shown.tally} />
          <ButtonGroup>
            <PrintButton />
            <a class="on-screen" href={props.boardHref}>
              {t.progress}
            </a>
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
          <p class="small mid">
            {shown.computed} {t.privacy}
            {shown.tables.some(({ figures }) => figures.some(({ joint }) => joint !== null)) && ` ${t.joint}`}
          </p>
          {shown.tables.map((table) => (
            <section class="even">
              <MeasureTable {...table} />
            </section>
          ))}
        </>
      )}
    </>
  )
}

function Choice({ networks, network, regions, actions, filter, ...choice }: DashboardPageProps) {
  const lang = usePageLanguage()
  const t = words[lang]
  const listed = (all: string, items: readonly Named[]) => [
    { value: '', text: all },
    ...items.map(({ code, name }) => ({ value: code, text: name })),
  ]
  return (
    <PeriodChoice
      action={choice.action}
      period={choice.period}
      periods={choice.periods}
      label={t.choose}
      submit={t.submit}
      {...(networks.length === 1 && { kept: { network: network.code } })}
    >
      {networks.length > 1 && (
        <Select
          name="network"
          label={t.network}
          value={network.code}
          items={networks.map(({ code, name }) => ({ value: code, text: name }))}
        />
      )}
      <Select name="region" label={t.region} value={filter.region ?? ''} items={listed(t.allRegions, regions)} />
      <Select
        name="sector"
        label={t.sector}
        value={filter.sector ?? ''}
        items={listed(
          t.allSectors,
          sectors.map(({ code, name }) => ({ code, name: name[lang] })),
        )}
      />
      <Select name="action" label={t.action} value={filter.action ?? ''} items={listed(t.allActions, actions)} />
    </PeriodChoice>
  )
}

function MeasureTable({ title, figures }: ActionTable) {
  const t = words[usePageLanguage()].heads
  return (
    <Table
      stack
      caption={title}
      captionClass="govuk-table__caption--l"
      head={[
        { text: t.measure },
        { text: t.value, acts: true },
        { text: t.coverage, acts: true },
        { text: t.means, acts: true },
      ]}
      rows={figures.map((figure): Child[] => [
        <a href={figure.overTimeHref ?? '#'}>{figure.name}</a>,
        <FigureCell figure={figure} />,
        <>
          {figure.coverage} {figure.jointShort}
        </>,
        <>
          {figure.means} {figure.toDo}
        </>,
      ])}
    />
  )
}

/** The figure, with the way to what it is made of. */
function FigureCell({ figure }: { figure: FigureView }) {
  const t = figureWords[usePageLanguage()]
  if (!figure.isFigure) return <span class="mid">{figure.said}</span>
  return (
    <>
      {figure.traceHref === null ? (
        <b class="nowrap">{figure.said}</b>
      ) : (
        <a href={figure.traceHref} aria-label={`${figure.said}. ${t.traceOf(lowerFirst(figure.name))}`}>
          <b>{figure.said}</b>
        </a>
      )}{' '}
      {figure.isPartial && <Tag kind="dashed">{t.states.partial}</Tag>}
    </>
  )
}
