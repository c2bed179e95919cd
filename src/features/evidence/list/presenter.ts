import { formatNumber, lowerFirst, type Language } from '../../../kernel/language.ts'
import { toldCounts } from '../confided.ts'
import { quantitiesOf } from '../log/evidence-form.ts'
import { typeOf, type Quantity } from '../evidence-types.ts'
import type { EvidenceType } from '../model.ts'
import type { WorkRow, WorkTotal } from './queries.ts'

const quantityOf = (type: EvidenceType, code: string): Quantity | undefined =>
  quantitiesOf(typeOf(type)).find((one) => one.code === code)

/** The totals of a record, in a line: « 12 présences ». Empty: it has none. */
export function numbersSaid({ type, via, counts, told }: WorkRow, lang: Language): string {
  const own = toldCounts({ type, via, counts })
    .filter(({ ageBand, gender, category }) => ageBand === null && gender === null && category === null)
    .map(({ quantity, n }) => ({ quantity, n }))
  return [...own, ...told]
    .map(({ quantity, n }) => {
      const name = quantityOf(type, quantity)?.name[lang] ?? quantity
      return `${lowerFirst(name)} : ${formatNumber(n, lang)}`.replace(' :', lang === 'fr' ? '\u00a0:' : ':')
    })
    .join(', ')
}

/** Totals, with the type where two types count the same thing. */
export function totalsSaid(totals: readonly WorkTotal[], lang: Language): { label: string; value: string }[] {
  return totals.map(({ type, quantity, n }) => {
    const label = quantityOf(type, quantity)?.name[lang] ?? quantity
    const isAlone = totals.filter((one) => one.quantity === quantity).length === 1
    return {
      label: isAlone ? label : `${label} (${lowerFirst(typeOf(type).name[lang])})`,
      value: formatNumber(n, lang),
    }
  })
}
