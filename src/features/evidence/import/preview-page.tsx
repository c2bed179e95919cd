import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonGroup,
  ConfirmImport,
  Figures,
  NothingNew,
  PreviewHead,
  PreviewNotes,
  PreviewTable,
} from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { noteSentence } from '../../../kernel/table/index.ts'
import { whenSaid } from '../record/presenter.ts'
import { countAdded } from './confirm-sheet.ts'
import type { SheetPlan } from '../sheet/sheet-facts.ts'
import { leftOutSentence, problemColumn, problemSentence, rowName, rowNumbers } from './presenter.ts'
import type { ReadSheet, SheetMapping } from '../sheet/sheet-model.ts'
import { words } from './words.ts'

export interface SheetPreviewPageProps {
  lang: Language
  fileName: string
  sheet: ReadSheet
  mapping: SheetMapping
  plan: SheetPlan
  keys: FormKeys
  /** Why confirming did nothing, in words; null when it was not tried. */
  refusal: string | null
  /** Rows are so many that they are written in the background. */
  isLarge: boolean
  action: string
  columnsHref: string
  anotherHref: string
  workHref: string
}

/** Most rows, and most problems, on the page. */
const shown = 50

export function SheetPreviewPage(props: SheetPreviewPageProps) {
  const { lang, fileName, sheet, plan, refusal } = props
  const t = words[lang]
  const added = countAdded(plan.rows)
  const figure = (name: keyof typeof t.counts, count: number) => ({
    value: formatNumber(count, lang),
    label: t.counts[name](count),
  })
  return (
    <>
      <PreviewHead title={t.previewTitle(fileName)} lead={t.previewLead} refusal={refusal} />
      <Figures
        items={[
          figure('rows', sheet.rows.length),
          ...(plan.problems.length > 0
            ? [figure('problems', plan.problems.length)]
            : [figure('added', added), figure('corrected', plan.rows.length - added), figure('same', plan.same)]),
        ]}
      />
      {plan.problems.length > 0 ? <Problems {...props} /> : <Confirm {...props} />}
      {plan.problems.length === 0 && <Rows {...props} />}
      <Notes {...props} />
    </>
  )
}

function Problems({ lang, plan, mapping, anotherHref, columnsHref }: SheetPreviewPageProps) {
  const t = words[lang]
  return (
    <PreviewTable
      title={t.problemsTitle(plan.problems.length)}
      first={plan.problems.length > shown ? t.problemsFirst(formatNumber(shown, lang)) : null}
      head={[
        { text: t.problemHeads.place },
        { text: t.problemHeads.column },
        { text: t.problemHeads.value },
        { text: t.problemHeads.problem },
      ]}
      rows={plan.problems
        .slice(0, shown)
        .map((problem): Child[] => [
          problem.place,
          problemColumn(problem, mapping, lang),
          problem.value,
          problemSentence(problem, mapping, lang),
        ])}
    >
      <ButtonGroup>
        <Button href={anotherHref}>{t.sendAgain}</Button>
        <a href={columnsHref}>{t.columnsAgain}</a>
      </ButtonGroup>
    </PreviewTable>
  )
}

function Confirm({ lang, plan, keys, action, anotherHref, workHref, columnsHref, isLarge }: SheetPreviewPageProps) {
  const t = words[lang]
  if (plan.rows.length === 0)
    return (
      <NothingNew
        text={t.nothingNew}
        see={{ label: t.toWork, href: workHref }}
        another={{ label: t.another, href: anotherHref }}
      />
    )
  return (
    <>
      <ConfirmImport
        action={action}
        keys={keys}
        confirm={t.confirm(plan.rows.length)}
        cancel={t.cancel}
        cancelHref={anotherHref}
      >
        {isLarge && <p>{t.background}</p>}
      </ConfirmImport>
      <p>
        <a href={columnsHref}>{t.columnsAgain}</a>
      </p>
    </>
  )
}

function Rows({ lang, plan }: SheetPreviewPageProps) {
  const t = words[lang]
  if (plan.rows.length === 0) return <></>
  return (
    <PreviewTable
      title={t.rowsTitle}
      first={
        plan.rows.length > shown ? t.rowsFirst(formatNumber(shown, lang), formatNumber(plan.rows.length, lang)) : null
      }
      firstCellIsHeader={false}
      head={[
        { text: t.rowHeads.line, numeric: true },
        { text: t.rowHeads.deed },
        { text: t.rowHeads.what },
        { text: t.rowHeads.when },
        { text: t.rowHeads.numbers },
      ]}
      rows={plan.rows
        .slice(0, shown)
        .map((row): Child[] => [
          formatNumber(row.line, lang),
          t.deeds[row.deed],
          rowName(row, lang),
          whenSaid(row.draft, lang),
          rowNumbers(row, lang),
        ])}
    />
  )
}

function Notes({ lang, sheet, mapping }: SheetPreviewPageProps) {
  const sentences = [...sheet.notes.map((note) => noteSentence(note, lang)), ...leftOutSentence(sheet, mapping, lang)]
  return <PreviewNotes title={words[lang].notesTitle} sentences={sentences} />
}
