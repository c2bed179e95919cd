import { ButtonGroup, EmptyState, PrintButton, Select, usePageLanguage } from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import { ActionFigures, type ActionFiguresView } from '../beside-action/action-figures.tsx'
import { PeriodChoice, type PeriodChoiceProps } from '../figure/period-choice.tsx'
import { periodName } from '../figure/say-period.ts'
import type { Tally } from '../figure/tally.ts'
import { TallyLine } from '../figure/tally-line.tsx'
import { words } from './words.ts'

export interface OurYearPageProps extends Pick<PeriodChoiceProps, 'action' | 'period' | 'periods'> {
  name: string
  organizationId: string
  /** Where the person works; the choice is shown when there are several. */
  workplaces: readonly { id: string; name: string }[]
  /** In the order of the plan. Measures of the instance itself come last. */
  actions: readonly ActionFiguresView[]
  tally: Tally
  /** When it was computed, in words. */
  computed: string
  files: readonly FrameLink[]
  /** Where actions are chosen; null: the person may not. */
  chooseHref: string | null
}

/** The year of an organization: every action it chose, with its figures. Made to be printed. */
export function OurYearPage(props: OurYearPageProps) {
  const lang = usePageLanguage()
  const t = words[lang]
  const { actions, workplaces } = props
  return (
    <>
      <h1>{t.titleOf(props.name)}</h1>
      <p>
        <b>{periodName(props.period, lang)}</b>
      </p>
      <p class="lead">{t.lead}</p>
      <PeriodChoice
        action={props.action}
        period={props.period}
        periods={props.periods}
        label={t.choose}
        submit={t.submit}
        {...(workplaces.length === 1 && { kept: { organization: props.organizationId } })}
      >
        {workplaces.length > 1 ? (
          <Select
            name="organization"
            label={t.organization}
            value={props.organizationId}
            items={workplaces.map(({ id, name }) => ({ value: id, text: name }))}
          />
        ) : (
          <></>
        )}
      </PeriodChoice>
      {actions.length === 0 ? (
        <EmptyState
          title={t.empty.title}
          {...(props.chooseHref !== null && { act: { label: t.empty.act, href: props.chooseHref, isMain: true } })}
        >
          {t.empty.text}
        </EmptyState>
      ) : (
        <Filled {...props} />
      )}
    </>
  )
}

function Filled({ actions, tally, computed, files }: OurYearPageProps) {
  const t = words[usePageLanguage()]
  return (
    <>
      <TallyLine tally={tally} />
      <ButtonGroup>
        <PrintButton />
        <p class="small on-screen">
          {t.download}{' '}
          {files.map(({ label, href }, index) => (
            <>
              {index > 0 && ' · '}
              <a href={href}>{label}</a>
            </>
          ))}
        </p>
      </ButtonGroup>
      <p class="small mid">{computed}</p>
      {actions.map((action) => (
        <section>
          <h2>{action.href === null ? action.title : <a href={action.href}>{action.title}</a>}</h2>
          <ActionFigures action={action} />
        </section>
      ))}
      {tally.notAdopted > 0 && <p class="small mid">{t.notAdopted(tally.notAdopted)}</p>}
    </>
  )
}
