import type { Child } from 'hono/jsx'
import { formatNumber, type Language } from '../../../../kernel/language.ts'
import { hsds } from '../../../directory/index.ts'
import type { Defect, DefectCode } from '../defects.ts'
import { defectSentence } from '../words.ts'
import { importWords } from './words.ts'
import type { ImportSummary } from '../write/run-command.ts'
import type { Undone } from '../write/queries.ts'
import { Button, ButtonGroup, InsetText, Pagination, Scroll, Table, UndoImport } from '../../../../design/index.ts'
import type { Keys } from './upload-page.tsx'

export interface DefectsShown {
  total: number
  byCode: readonly { code: DefectCode; count: number }[]
  /** Only these are listed; null: none, only how many of each. */
  code: DefectCode | null
  lines: readonly Defect[]
  page: number
  pages: number
  codeHref: (code: DefectCode | null) => string
  pageHref: (page: number) => string
  fileHref: string
}

interface Shared {
  lang: Language
  fileName: string
  keys: Keys
  summary: ImportSummary
  defects: DefectsShown
}

export interface PreviewPageProps extends Shared {
  action: string
  cancelHref: string
  /** Why confirming did nothing, in words; null when it was not tried. */
  refusal: string | null
}

export function PreviewPage(props: PreviewPageProps) {
  const { lang, fileName, keys, summary, action, cancelHref, refusal } = props
  const t = importWords[lang]
  const changing = summary.created + summary.updated
  return (
    <>
      <h1>{t.previewTitle(fileName)}</h1>
      <p class="lead">{changing === 0 ? t.nothingNew : t.previewLead}</p>
      {refusal && (
        <InsetText>
          <p role="alert">{refusal}</p>
        </InsetText>
      )}
      <Tally {...props} title={t.tallyTitle} />
      {changing === 0 ? (
        <p>
          <a href={cancelHref}>{t.another}</a>
        </p>
      ) : (
        <form method="post" action={action}>
          <input type="hidden" name="csrf" value={keys.csrf} />
          <input type="hidden" name="key" value={keys.key} />
          {changing > 2000 && <p class="small mid">{t.wait}</p>}
          <ButtonGroup>
            <Button>{t.confirm(changing, formatNumber(changing, lang))}</Button>
            <a href={cancelHref}>{t.cancel}</a>
          </ButtonGroup>
        </form>
      )}
      <DefectList {...props} isWaiting={changing > 0} />
    </>
  )
}

export interface DonePageProps extends Shared {
  /** Until when it can be undone, in words; null when it no longer can. */
  undoUntil: string | null
  undoAction: string
  /** When it was undone, in words, and what that came to; null when it was not. */
  undone: { when: string; counts: Undone | undefined } | null
  directoryHref: string
  anotherHref: string
}

export function DonePage(props: DonePageProps) {
  const { lang, fileName, summary, undone, directoryHref, anotherHref } = props
  const t = importWords[lang]
  const n = (value: number) => formatNumber(value, lang)
  const counts = undone?.counts
  return (
    <>
      <h1>{t.doneTitle(fileName)}</h1>
      <p class="lead">{undone === null ? t.doneLead(n(summary.created), n(summary.updated)) : t.undone(undone.when)}</p>
      {counts && <p>{t.undoneCounts(n(counts.removed), n(counts.restored), n(counts.left))}</p>}
      <ButtonGroup>
        <Button href={directoryHref}>{t.seeDirectory}</Button>
        <a href={anotherHref}>{t.another}</a>
      </ButtonGroup>
      <Tally {...props} title={t.tallyDone} />
      {undone === null && <UndoImport words={t} until={props.undoUntil} action={props.undoAction} keys={props.keys} />}
      <DefectList {...props} />
    </>
  )
}

function Tally({ lang, summary: { byKind, made }, title }: Shared & { title: string }) {
  const t = importWords[lang]
  const n = (value: number | undefined) => formatNumber(value ?? 0, lang)
  const kinds = hsds.recordKinds.filter(
    (kind) => byKind.created[kind] || byKind.updated[kind] || byKind.unchanged[kind],
  )
  if (kinds.length === 0) return <></>
  return (
    <section>
      <h2>{title}</h2>
      <Table
        caption={title}
        captionClass="govuk-visually-hidden"
        stack
        head={[
          { text: t.tallyHeads.kind },
          { text: t.tallyHeads.created, numeric: true },
          { text: t.tallyHeads.updated, numeric: true },
          { text: t.tallyHeads.unchanged, numeric: true },
        ]}
        rows={kinds.map((kind): Child[] => [
          t.kinds[kind],
          n(byKind.created[kind]),
          n(byKind.updated[kind]),
          n(byKind.unchanged[kind]),
        ])}
      />
      {made.organizations > 0 && <p class="mid">{t.cited(n(made.organizations))}</p>}
      {made.locations > 0 && <p class="mid">{t.addressed(n(made.locations))}</p>}
    </section>
  )
}

function DefectList({ lang, defects, isWaiting = false }: Shared & { isWaiting?: boolean }) {
  const t = importWords[lang]
  const n = (value: number) => formatNumber(value, lang)
  if (defects.total === 0) return <p class="mid">{t.noDefects}</p>
  return (
    <section>
      <h2 id="defects">{t.defectsTitle(n(defects.total))}</h2>
      <p>{isWaiting ? `${t.defectsLead} ${t.writeAnyway}` : t.defectsLead}</p>
      <Table
        caption={t.defectsTitle(n(defects.total))}
        captionClass="govuk-visually-hidden"
        stack
        head={[
          { text: t.defectHeads.what },
          { text: t.defectHeads.count, numeric: true },
          { text: t.seeOnly, acts: true },
        ]}
        rows={defects.byCode.map(({ code, count }): Child[] => [
          defectSentence(code, lang),
          n(count),
          code === defects.code ? (
            <a href={defects.codeHref(null)}>{t.seeAll}</a>
          ) : (
            <a href={defects.codeHref(code)}>
              {t.seeOnly} <span class="govuk-visually-hidden">: {defectSentence(code, lang)}</span>
            </a>
          ),
        ])}
      />
      <p>
        <a href={defects.fileHref}>{t.defectsFile}</a>
      </p>
      {defects.code !== null && <DefectLines lang={lang} code={defects.code} defects={defects} />}
    </section>
  )
}

function DefectLines({ lang, code, defects }: { lang: Language; code: DefectCode; defects: DefectsShown }) {
  const t = importWords[lang]
  return (
    <>
      <h3 id="lines">{t.linesTitle}</h3>
      <p>{defectSentence(code, lang)}</p>
      <Scroll label={t.linesTitle}>
        <Table
          caption={t.linesTitle}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader={false}
          head={[
            { text: t.defectHeads.file },
            { text: t.defectHeads.row, numeric: true },
            { text: t.defectHeads.field },
            { text: t.defectHeads.value },
          ]}
          rows={defects.lines.map(({ file, row, field, value }): Child[] => [
            file,
            row === null ? '' : formatNumber(row, lang),
            <code>{field}</code>,
            value,
          ])}
        />
      </Scroll>
      {defects.pages > 1 && (
        <Pagination
          {...(defects.page > 1 && { previous: { href: defects.pageHref(defects.page - 1) } })}
          {...(defects.page < defects.pages && { next: { href: defects.pageHref(defects.page + 1) } })}
          items={around(defects.page, defects.pages).map((number) =>
            number === null ? 'gap' : { number, href: defects.pageHref(number), current: number === defects.page },
          )}
        />
      )}
    </>
  )
}

/** First, last and the pages about the current one; null where some are left out. */
function around(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((one) => one >= 1 && one <= pages)
    .toSorted((a, b) => a - b)
  return shown.flatMap((one, at) => (at > 0 && one - (shown[at - 1] ?? 0) > 1 ? [null, one] : [one]))
}
