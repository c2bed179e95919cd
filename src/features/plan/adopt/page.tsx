import { valueOf } from '../../../kernel/form/index.ts'
import { Button, ButtonGroup, control, FormFrame, Input, Radios } from '../../../design/index.ts'
import { type SectorCode, SectorLabel } from '../../../field/index.ts'
import type { Catalogue } from '../catalogue-model.ts'
import { periodDays, periodName } from '../wording.ts'
import type { Period } from '../model.ts'
import type { FormPageProps } from '../form-page.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface AdoptPageProps extends FormPageProps {
  /** Who adopts. */
  name: string
  /** null: a table. */
  sector: SectorCode | null
  catalogues: readonly Catalogue[]
  years: readonly Period[]
}

const adoptNames = ['plan', 'period', 'startsOn', 'endsOn'] as const

/** Value of a year in the form: `school-year:2026-09-01`. */
export const yearValue = ({ kind, startsOn }: Period): string => `${kind}:${startsOn}`

export function AdoptPage({ lang, action, backHref, keys, state, name, sector, catalogues, years }: AdoptPageProps) {
  const t = words[lang]
  return (
    <>
      {sector && <SectorLabel sector={sector} size="small" />}
      <h1>{t.adoptTitle}</h1>
      <p class="mid">{name}</p>
      <p class="lead">{t.adoptLead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={adoptNames}>
        {catalogues.length > 1 && (
          <Radios
            name="plan"
            legend={t.whichPlan}
            legendClass="govuk-fieldset__legend--m"
            items={catalogues.map((one) => ({ value: one.id, label: one.title[lang] }))}
            value={valueOf(state, 'plan')}
            error={state.errors['plan']}
          />
        )}
        <Radios
          name="period"
          legend={t.period}
          legendClass="govuk-fieldset__legend--m"
          value={valueOf(state, 'period')}
          error={state.errors['period']}
          items={[
            ...years.map((year) => ({
              value: yearValue(year),
              label: periodName(year, lang),
              hint: periodDays(year, lang),
            })),
            { value: 'dates', label: t.otherDates, conditional: <OtherDates lang={lang} state={state} /> },
          ]}
        />
        <ButtonGroup>
          <Button>{t.adoptSubmit}</Button>
          <a href={backHref}>{shared[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

function OtherDates({ lang, state }: Pick<FormPageProps, 'lang' | 'state'>) {
  const t = words[lang]
  return (
    <>
      <Input {...control(state, 'startsOn', t.startsOn, lang, t.dayHint)} type="date" class="govuk-input--width-10" />
      <Input {...control(state, 'endsOn', t.endsOn, lang)} type="date" class="govuk-input--width-10" />
    </>
  )
}
