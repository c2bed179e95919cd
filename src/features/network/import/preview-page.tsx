import type { Child } from 'hono/jsx'
import {
  Button,
  ConfirmImport,
  Details,
  Figures,
  FormFrame,
  PreviewHead,
  PreviewTable,
  Table,
} from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import { noteSentence, type Note } from '../../../kernel/table/index.ts'
import { RegionBoxes, SectorRadios } from '../choices.tsx'
import { RegionsSaid } from '../organization-tags.tsx'
import type { ReadList } from './columns.ts'
import type { ImportPlan } from './plan-import.ts'
import { words } from './words.ts'

interface ListPreviewPageProps {
  lang: Language
  fileName: string
  list: ReadList
  notes: Note[]
  /** Null while something the file leaves out must still be answered. */
  plan: ImportPlan | null
  keys: MemberRequest['formKeys']
  state: FormState
  /** Whether the file leaves the sector, the regions unsaid. */
  asks: { sector: boolean; regions: boolean }
  /** Why confirming did nothing, in words; null when it was not tried. */
  refusal: string | null
  action: string
  confirmAction: string
  errorsHref: string
  cancelHref: string
}

/** Most rows, and most problems, on the page; the file of errors has them all. */
const shown = 50

export function ListPreviewPage(props: ListPreviewPageProps) {
  const { lang, plan, refusal } = props
  const t = words[lang]
  const n = (value: number) => formatNumber(value, lang)
  return (
    <>
      <PreviewHead title={t.previewTitle(props.fileName)} lead={t.previewLead} refusal={refusal} />
      {plan === null && <Defaults {...props} />}
      {plan !== null && (
        <>
          <Figures
            items={[
              { value: n(plan.rows), label: t.counts.rows },
              { value: n(plan.fresh.length), label: t.counts.fresh },
              { value: n(plan.there), label: t.counts.there },
              { value: n(plan.merged), label: t.counts.merged },
              { value: n(plan.leftOut), label: t.counts.leftOut },
            ]}
          />
          {plan.merged > 0 && <p class="small mid">{t.countsHint.merged}</p>}
          {plan.there > 0 && <p class="small mid">{t.countsHint.there}</p>}
          <Confirm {...props} plan={plan} />
          <Problems {...props} plan={plan} />
          <Rows {...props} plan={plan} />
          {(props.asks.sector || props.asks.regions) && (
            <Details summary={t.defaultsChange}>
              <Defaults {...props} />
            </Details>
          )}
        </>
      )}
      <Columns {...props} />
    </>
  )
}

function Defaults({ lang, action, keys, state, asks }: ListPreviewPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.defaultsTitle}</h2>
      <p>{t.defaultsLead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['sector', 'regions']}>
        {asks.sector && <SectorRadios state={state} name="sector" label={t.defaultSector} lang={lang} />}
        {asks.regions && (
          <RegionBoxes state={state} name="regions" label={t.defaultRegions} lang={lang} hint={t.defaultRegionsHint} />
        )}
        <Button>{t.defaultsSave}</Button>
      </FormFrame>
    </section>
  )
}

function Confirm({ lang, plan, keys, confirmAction, cancelHref }: ListPreviewPageProps & { plan: ImportPlan }) {
  const t = words[lang]
  if (plan.fresh.length === 0) {
    return (
      <>
        <p>{t.nothingNew}</p>
        <p>
          <a href={cancelHref}>{t.another}</a>
        </p>
      </>
    )
  }
  return (
    <ConfirmImport
      action={confirmAction}
      keys={keys}
      confirm={t.confirm(plan.fresh.length)}
      cancel={t.cancel}
      cancelHref={cancelHref}
    />
  )
}

function Problems({ lang, plan, errorsHref }: ListPreviewPageProps & { plan: ImportPlan }) {
  const t = words[lang]
  if (plan.problems.length === 0) return <></>
  return (
    <PreviewTable
      title={t.problemsTitle(formatNumber(plan.problems.length, lang))}
      first={plan.problems.length > shown ? t.problemsFirst(formatNumber(shown, lang)) : null}
      head={[{ text: t.problemHeads.place }, { text: t.problemHeads.value }, { text: t.problemHeads.problem }]}
      rows={plan.problems.slice(0, shown).map(({ place, value, code }): Child[] => [place, value, t.problems[code]])}
    >
      <p>
        <a href={errorsHref}>{t.problemsFile}</a>
      </p>
    </PreviewTable>
  )
}

function Rows({ lang, plan }: ListPreviewPageProps & { plan: ImportPlan }) {
  const t = words[lang]
  if (plan.fresh.length === 0) return <></>
  const first = plan.fresh.slice(0, shown)
  return (
    <PreviewTable
      title={t.rowsTitle}
      first={
        plan.fresh.length > shown
          ? t.rowsFirst(formatNumber(first.length, lang), formatNumber(plan.fresh.length, lang))
          : null
      }
      firstCellIsHeader={false}
      head={[
        { text: t.rowHeads.line, numeric: true },
        { text: t.rowHeads.name },
        { text: t.rowHeads.code },
        { text: t.rowHeads.town },
        { text: t.rowHeads.sector },
        { text: t.rowHeads.regions },
      ]}
      rows={first.map((one): Child[] => [
        formatNumber(one.line, lang),
        <>
          {nameIn(one, lang)}
          {one.rows > 1 && <div class="small mid">{t.buildings(one.rows)}</div>}
        </>,
        one.code ?? '',
        one.municipality ?? '',
        <SectorLabel sector={one.sector} size="small" />,
        <RegionsSaid codes={one.regionCodes} lang={lang} />,
      ])}
    />
  )
}

function Columns({ lang, list, notes }: ListPreviewPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.columnsTitle}</h2>
      <Table
        caption={t.columnsTitle}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.columnsHead.column }, { text: t.columnsHead.heading }, { text: t.columnsHead.place }]}
        rows={list.columns.map(({ id, heading, place }): Child[] => [
          t.columns[id],
          heading,
          list.kind === 'sheet' ? place : '',
        ])}
      />
      {list.unknown.length > 0 && <p class="mid">{t.unknown(list.unknown.join(', '))}</p>}
      {notes.map((note) => (
        <p class="mid">{noteSentence(note, lang)}</p>
      ))}
    </section>
  )
}
