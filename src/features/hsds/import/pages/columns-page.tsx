import type { Child } from 'hono/jsx'
import { type FormState } from '../../../../kernel/form/index.ts'
import type { FormKeys } from '../../../../kernel/http/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { words } from './words.ts'
import { targets } from '../read/column-targets.ts'
import { Button, ButtonGroup, FormFrame, Select, Table } from '../../../../design/index.ts'

export interface ColumnsPageProps {
  lang: Language
  fileName: string
  keys: FormKeys
  action: string
  cancelHref: string
  headings: readonly string[]
  samples: readonly string[]
  /** Chosen target of each column, empty for one left out, under `c0`, `c1`, … */
  state: FormState
}

export function ColumnsPage({ lang, fileName, keys, action, cancelHref, headings, samples, state }: ColumnsPageProps) {
  const t = words[lang]
  const known = new Set(targets.map(({ code }) => code))
  return (
    <>
      <h1>{t.columnsTitle(fileName)}</h1>
      <p class="lead">{t.columnsLead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['c0']}>
        <Table
          caption={t.columnsTitle(fileName)}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.columnHeads.heading }, { text: t.columnHeads.sample }, { text: t.columnHeads.target }]}
          rows={headings.map((heading, at): Child[] => {
            const name = heading || t.noHeading(at + 1)
            const chosen = state.values[`c${at}`]?.[0] ?? ''
            const others = chosen === '' || known.has(chosen) ? [] : [{ value: chosen, text: chosen }]
            return [
              name,
              samples[at] ?? '',
              <Select
                name={`c${at}`}
                label={t.columnLabel(name)}
                labelClass="govuk-visually-hidden"
                value={chosen}
                error={state.errors[`c${at}`]}
                items={[
                  { value: '', text: t.leaveOut },
                  ...others,
                  ...targets.map(({ code, label }) => ({ value: code, text: label[lang] })),
                ]}
              />,
            ]
          })}
        />
        <ButtonGroup>
          <Button>{t.columnsSave}</Button>
          <a href={cancelHref}>{t.cancel}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
