import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, FormFrame, Select, Table } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { cellText } from '../../../kernel/table/index.ts'
import { typeOf } from '../evidence-types.ts'
import type { EvidenceType } from '../model.ts'
import { fieldsFor, requiredFacets } from '../sheet/sheet-fields.ts'
import type { ReadSheet } from '../sheet/sheet-model.ts'
import { words } from './words.ts'

export interface SheetColumnsPageProps {
  lang: Language
  fileName: string
  type: EvidenceType
  sheet: ReadSheet
  keys: FormKeys
  action: string
  cancelHref: string
  /** Field of each column, empty for one left out, under `c0`, `c1`, …; and `same.kind`, … */
  state: FormState
}

/** Values of a column, as many as it takes to know it again. */
function samplesOf({ rows }: ReadSheet, at: number): string {
  const said = new Set<string>()
  for (const { cells } of rows) {
    const text = cellText(cells[at] ?? null)
    if (text !== '') said.add(text.slice(0, 40))
    if (said.size === 3) break
  }
  return [...said].join(' · ')
}

export function SheetColumnsPage({
  lang,
  fileName,
  type,
  sheet,
  keys,
  action,
  cancelHref,
  state,
}: SheetColumnsPageProps) {
  const t = words[lang]
  const fields = fieldsFor(typeOf(type)).map(({ code, name }) => ({ value: code, text: name[lang] }))
  return (
    <>
      <h1>{t.columnsTitle(fileName)}</h1>
      <p class="lead">{t.columnsLead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={sheet.headings.map((_, at) => `c${at}`)}>
        <Table
          caption={t.columnsTitle(fileName)}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.columnHeads.heading }, { text: t.columnHeads.sample }, { text: t.columnHeads.field }]}
          rows={sheet.headings.map((heading, at): Child[] => {
            const name = heading || t.noHeading(at + 1)
            return [
              name,
              samplesOf(sheet, at),
              <Select
                name={`c${at}`}
                label={t.columnLabel(name)}
                labelClass="govuk-visually-hidden"
                value={valueOf(state, `c${at}`)}
                error={state.errors[`c${at}`]}
                items={[{ value: '', text: t.leaveOut }, ...fields]}
              />,
            ]
          })}
        />
        <h2>{t.sameTitle}</h2>
        <p>{t.sameLead}</p>
        {requiredFacets(typeOf(type)).map(({ code, name, values }) => (
          <Select
            name={`same.${code}`}
            label={name[lang]}
            value={valueOf(state, `same.${code}`)}
            items={[
              { value: '', text: t.sameNone },
              ...values.map((value) => ({ value: value.code, text: value.name[lang] })),
            ]}
          />
        ))}
        <ButtonGroup>
          <Button>{t.columnsSave}</Button>
          <a href={cancelHref}>{t.cancel}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
