import type { Child } from 'hono/jsx'
import { Pages, Table } from '../../../../design/index.ts'
import type { FormKeys } from '../../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../../kernel/language.ts'
import { hsds } from '../../../directory/index.ts'
import type { DefectCode } from '../defects.ts'
import { words as defectWords } from '../words.ts'
import type { ImportSummary } from '../write/import-summary.ts'
import type { DefectsShown } from './shown-defects.ts'
import { words } from './words.ts'

/** What the pages of an import have in common, before and after it is confirmed. */
export interface DirectoryImportShown {
  lang: Language
  fileName: string
  keys: FormKeys
  summary: ImportSummary
  defects: DefectsShown
}

/** How many records of each kind are created, changed and left. */
export function ImportTally({ lang, summary: { byKind, made }, title }: DirectoryImportShown & { title: string }) {
  const t = words[lang]
  const n = (value: number | undefined) => formatNumber(value ?? 0, lang)
  const kinds = hsds.recordKinds.filter(
    (kind) => byKind.created[kind] || byKind.updated[kind] || byKind.unchanged[kind] || byKind.refused?.[kind],
  )
  const isRefused = Object.keys(byKind.refused ?? {}).length > 0
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
          ...(isRefused ? [{ text: t.tallyHeads.refused, numeric: true }] : []),
        ]}
        rows={kinds.map((kind): Child[] => [
          t.kinds[kind],
          n(byKind.created[kind]),
          n(byKind.updated[kind]),
          n(byKind.unchanged[kind]),
          ...(isRefused ? [n(byKind.refused?.[kind])] : []),
        ])}
      />
      {made.organizations > 0 && <p class="mid">{t.cited(made.organizations)}</p>}
      {made.locations > 0 && <p class="mid">{t.addressed(made.locations)}</p>}
    </section>
  )
}

/** What is wrong in the source, one line for each kind of defect. */
export function DefectList({ lang, defects, isWaiting = false }: DirectoryImportShown & { isWaiting?: boolean }) {
  const t = words[lang]
  const n = (value: number) => formatNumber(value, lang)
  if (defects.total === 0) return <p class="mid">{t.noDefects}</p>
  return (
    <section>
      <h2 id="defects">{t.defectsTitle(n(defects.total))}</h2>
      <p>{isWaiting ? `${t.defectsLead} ${t.writeAnyway}` : t.defectsLead}</p>
      <p>
        <a href={defects.fileHref}>{t.defectsFile}</a>
      </p>
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
          defectWords[lang][code],
          n(count),
          code === defects.code ? (
            <a href={defects.codeHref(null)}>{t.seeAll}</a>
          ) : (
            <a href={defects.codeHref(code)}>
              {t.seeOnly} <span class="govuk-visually-hidden">: {defectWords[lang][code]}</span>
            </a>
          ),
        ])}
      />
      {defects.code !== null && <DefectLines lang={lang} code={defects.code} defects={defects} />}
    </section>
  )
}

function DefectLines({ lang, code, defects }: { lang: Language; code: DefectCode; defects: DefectsShown }) {
  const t = words[lang]
  return (
    <>
      <h3 id="lines">{t.linesTitle}</h3>
      <p>{defectWords[lang][code]}</p>
      <Table
        caption={t.linesTitle}
        captionClass="govuk-visually-hidden"
        stack
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
      <Pages page={defects.page} pages={defects.pages} href={defects.pageHref} />
    </>
  )
}
