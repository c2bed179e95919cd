import type { Child } from 'hono/jsx'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { colon, quote } from '../../../kernel/wording.ts'
import { formatList, formatNumber, type Language } from '../../../kernel/language.ts'
import { noteSentence } from '../../../kernel/table/index.ts'
import {
  Button,
  ButtonGroup,
  ConfirmImport,
  Figures,
  NothingNew,
  PreviewHead,
  PreviewNotes,
  Radios,
  Table,
  Tag,
} from '../../../design/index.ts'
import type { SheetFacts } from '../spreadsheet/plan-sheet.ts'
import { readOnlyColumns, sheetColumnIds } from '../spreadsheet/columns.ts'
import type { SheetPlan } from './sheet-changes.ts'
import type { ReadPlanSheet } from '../spreadsheet/read-sheet.ts'
import { presentChange, presentConflict, problemSentence, type PresentedChange } from './presenter.ts'
import { words as sheetWords } from '../spreadsheet/words.ts'
import { words } from './words.ts'

export interface PlanPreviewPageProps {
  lang: Language
  fileName: string
  sheet: ReadPlanSheet
  facts: SheetFacts
  plan: SheetPlan
  /** Of what the file was compared with; sent back on confirming. */
  stamp: string
  keys: FormKeys
  /** Why confirming did nothing, in words; null when it was not tried. */
  refusal: string | null
  action: string
  anotherHref: string
  planHref: string
}

/** Problems shown on the page. */
const shown = 50

export function PlanPreviewPage(props: PlanPreviewPageProps) {
  const { lang, plan, refusal } = props
  const t = words[lang]
  const { rows, changes, conflicts, problems } = plan
  const touchedLines = new Set([...changes, ...conflicts].map(({ line }) => line.code)).size
  const figure = (name: keyof typeof t.counts, count: number) => ({
    value: formatNumber(count, lang),
    label: t.counts[name](count),
  })
  return (
    <>
      <PreviewHead
        title={t.previewTitle(props.fileName)}
        lead={problems.length > 0 ? t.problemsLead : t.previewLead}
        refusal={refusal}
      />
      <Figures
        inline
        items={[
          figure('rows', rows),
          ...(problems.length > 0
            ? [figure('problems', problems.length)]
            : [
                figure('changes', changes.length),
                ...(conflicts.length > 0 ? [figure('conflicts', conflicts.length)] : []),
                figure('same', rows - touchedLines),
              ]),
        ]}
      />
      {problems.length > 0 ? <Problems {...props} /> : <Confirm {...props} />}
      <Notes {...props} />
      {problems.length === 0 && changes.length > 0 && <Changes {...props} />}
    </>
  )
}

function Problems({ lang, plan, action, anotherHref }: PlanPreviewPageProps) {
  const t = words[lang]
  const { problems } = plan
  return (
    <section>
      <h2>{t.problemsTitle(problems.length)}</h2>
      {problems.length > shown && <p class="mid">{t.problemsFirst(shown)}</p>}
      <ul class="bare">
        {problems.slice(0, shown).map((problem) => (
          <li>
            <b>
              {problem.place}
              {colon(lang)}
            </b>{' '}
            {problemSentence(problem, lang)}
          </li>
        ))}
      </ul>
      <ButtonGroup>
        <Button href={anotherHref}>{t.sendAgain}</Button>
        {plan.conflicts.some(({ isTaken }) => isTaken) && <a href={action}>{t.chooseAgain}</a>}
      </ButtonGroup>
    </section>
  )
}

function Confirm(props: PlanPreviewPageProps) {
  const { lang, plan, stamp, keys, action, anotherHref, planHref } = props
  const t = words[lang]
  if (plan.changes.length === 0 && plan.conflicts.length === 0) {
    return (
      <NothingNew
        text={plan.kept > 0 ? t.nothingTouched : t.nothingNew}
        see={{ label: t.toPlan, href: planHref }}
        another={{ label: t.another, href: anotherHref }}
      />
    )
  }
  return (
    <ConfirmImport
      action={action}
      keys={keys}
      confirm={plan.conflicts.length > 0 ? t.confirmChosen : t.confirm(plan.changes.length)}
      cancel={t.cancel}
      cancelHref={anotherHref}
    >
      <input type="hidden" name="seen" value={stamp} />
      {plan.conflicts.length > 0 && <Conflicts {...props} />}
    </ConfirmImport>
  )
}

/** Each is settled by itself; what stands on the site stays unless the person says otherwise. */
function Conflicts({ lang, plan, facts }: PlanPreviewPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.conflictsTitle(plan.conflicts.length)}</h2>
      <p>{t.conflictsLead}</p>
      {plan.conflicts
        .map((conflict) => presentConflict(conflict, facts, lang))
        .map(({ name, number, title, label, onSite, inFile, isTaken }) => (
          <Radios
            name={name}
            legend={`${number === '' ? '' : `${number}. `}${title}${colon(lang)} ${label}`}
            class="govuk-radios--small"
            value={isTaken ? 'file' : 'site'}
            items={[
              { value: 'site', label: t.keepSite(onSite ?? t.empty) },
              { value: 'file', label: t.takeFile(inFile ?? t.empty) },
            ]}
          />
        ))}
    </section>
  )
}

/** What the reader noticed, and the columns that change nothing. */
function Notes({ lang, sheet, plan }: PlanPreviewPageProps) {
  const t = words[lang]
  const absent = sheetColumnIds.filter((id) => !readOnlyColumns.includes(id) && sheet.columns[id] === undefined)
  const quoted = (headings: readonly string[]): string =>
    formatList(
      headings.map((heading) => quote(heading, lang)),
      lang,
    )
  const sentences = [
    ...(plan.kept > 0 ? [t.kept(plan.kept)] : []),
    ...sheet.notes.map((note) => noteSentence(note, lang)),
    ...(sheet.unknown.length > 0 ? [t.unknown(quoted(sheet.unknown))] : []),
    ...(absent.length > 0 ? [t.absent(quoted(absent.map((id) => sheetWords[lang].headings[id])))] : []),
  ]
  return <PreviewNotes title={t.notesTitle} sentences={sentences} />
}

function Changes({ lang, plan, facts }: PlanPreviewPageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.changesTitle}</h2>
      <p class="small mid">{t.changesLegend}</p>
      <Table
        caption={t.changesTitle}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.changeHeads.action }, { text: t.changeHeads.what }]}
        rows={plan.changes.map((change): Child[] => {
          const one = presentChange(change, facts, lang)
          return [<Name one={one} />, <What one={one} lang={lang} />]
        })}
      />
    </section>
  )
}

function Name({ one }: { one: PresentedChange }) {
  return (
    <span class="numbered">
      <span class="num mid">{one.number}</span>
      <span>{one.title}</span>
    </span>
  )
}

function What({ one, lang }: { one: PresentedChange; lang: Language }) {
  const t = words[lang]
  return (
    <>
      {one.choice && <Tag kind="outlined">{one.choice}</Tag>}
      {one.fields.length > 0 && (
        <ul class="bare difference">
          {one.fields.map(({ label, before, after }) => (
            <li>
              <b>{label}</b>
              {colon(lang)}{' '}
              {before !== null && (
                <del>
                  <span class="govuk-visually-hidden">{t.before} </span>
                  {before}
                </del>
              )}{' '}
              <span class="govuk-visually-hidden">{t.after} </span>
              {after === null ? <span class="mid">{t.empty}</span> : <ins>{after}</ins>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
