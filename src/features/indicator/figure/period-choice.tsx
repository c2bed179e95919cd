import type { Child } from 'hono/jsx'
import { FilterPanel, Select, usePageLanguage } from '../../../design/index.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import { periodText } from '../periods.ts'
import { periodName } from './say-period.ts'
import { words } from './words.ts'

export interface PeriodChoiceProps {
  /** The page's own address. */
  action: string
  label: string
  submit: string
  period: KeptPeriod
  periods: readonly KeptPeriod[]
  /** Kept in the address, though not asked here. */
  kept?: Record<string, string>
  /** Further fields. */
  children?: Child
}

/** Which period is looked at, among those that are published: it lives in the address. */
export function PeriodChoice({ action, label, submit, period, periods, kept, children }: PeriodChoiceProps) {
  const lang = usePageLanguage()
  return (
    <FilterPanel action={action} label={label} submit={submit} {...(kept && { kept })}>
      <Select
        name="period"
        label={words[lang].periodLabel}
        value={periodText(period)}
        items={periods.map((one) => ({ value: periodText(one), text: periodName(one, lang) }))}
      />
      {children ?? <></>}
    </FilterPanel>
  )
}
