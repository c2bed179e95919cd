import { fold } from '../../kernel/table/in-browser.ts'
import type { Columns, DayOrder, Rule, Unit } from './model.ts'
import { all, one, show, write } from './parts.ts'
import { fill, type Said } from './said.ts'

// Which column says what: chosen by the person each time, and remembered nowhere.

type ColumnField = 'name' | 'firstName' | 'apart' | 'day' | 'amount' | 'status'

/** How headings often name it. A first guess, shown in the choice. */
const guesses: Readonly<Record<ColumnField, RegExp>> = {
  name: /^(nom|name|eleve|student|last name|nom de famille|nom de l.eleve|nom et prenom|nom, prenom|nom complet|full name)/,
  firstName: /^(prenom|first name|given name)/,
  apart:
    /^(fiche|no fiche|numero de fiche|groupe|group|code permanent|id|file number|student number|number$|niveau|foyer)/,
  day: /^(date|jour|day)/,
  amount: /(demi.?journee|half.?day|nombre|total|^nb|number of|duree|jours|days)/,
  status: /^(statut|status|etat|situation|motif de depart|depart)/,
}

const select = (field: string) => one<HTMLSelectElement>(`#colonne-${field}`)
const valueOf = (field: string): string => select(field)?.value ?? ''
const placeOf = (field: ColumnField): number | null => (valueOf(field) === '' ? null : Number(valueOf(field)))

const shapeChosen = (): 'lines' | 'totals' => (valueOf('shape') === 'totals' ? 'totals' : 'lines')

/** Fills the choices with the headings of the file, and guesses. */
export function offerColumns(headings: readonly string[], lettersOf: (place: number) => string, said: Said): void {
  const names = headings.map(
    (heading, place) => heading.slice(0, 60) || fill(said.column, { letters: lettersOf(place) }),
  )
  const taken = new Set<number>()
  for (const field of Object.keys(guesses) as ColumnField[]) {
    const guess = headings.findIndex((heading, place) => !taken.has(place) && guesses[field].test(fold(heading)))
    if (guess !== -1) taken.add(guess)
    select(field)?.replaceChildren(
      new Option(field === 'name' || field === 'day' ? said.choose : said.none, ''),
      ...names.map((name, place) => new Option(name, String(place), place === guess, place === guess)),
    )
  }
  const isPerLine = placeOf('day') !== null
  const shape = select('shape')
  if (shape) shape.value = isPerLine ? 'lines' : 'totals'
}

/** What the rule and the shape of the file do not ask for is not shown. */
export function settleColumns(rule: Rule, asksOrder: boolean): void {
  const isPerLine = shapeChosen() === 'lines'
  show(group('shape'), rule.absences !== null)
  show(group('unit'), rule.absences !== null)
  show(group('day'), rule.absences !== null && isPerLine)
  show(group('amount'), rule.absences !== null)
  show(group('order'), asksOrder && isPerLine)
  show(group('status'), rule.statuses.length > 0)
}

const group = (field: string): HTMLElement | null => select(field)?.closest<HTMLElement>('.govuk-form-group') ?? null

/** What was chosen, or the field where something is missing. */
export function columnsChosen(
  rule: Rule,
): { ok: true; columns: Columns; order: DayOrder } | { ok: false; at: ColumnField } {
  const name = placeOf('name')
  if (name === null) return { ok: false, at: 'name' }
  const unit: Unit = valueOf('unit') === 'days' ? 'days' : 'half-days'
  const [day, amount, status] = [placeOf('day'), placeOf('amount'), placeOf('status')]
  const isPerLine = shapeChosen() === 'lines'
  // A rule of two kinds can be looked at by one of them alone.
  const looksAtAbsences = rule.absences !== null && (isPerLine ? day !== null : amount !== null)
  if (!looksAtAbsences && (rule.statuses.length === 0 || status === null))
    return { ok: false, at: rule.absences === null ? 'status' : isPerLine ? 'day' : 'amount' }
  const order = valueOf('order')
  return {
    ok: true,
    columns: {
      name,
      firstName: placeOf('firstName'),
      apart: placeOf('apart'),
      absences: !looksAtAbsences
        ? null
        : isPerLine
          ? { shape: 'lines', day: day ?? 0, amount, unit }
          : { shape: 'totals', amount: amount ?? 0, unit },
      status: rule.statuses.length > 0 ? status : null,
    },
    order: order === 'day-first' || order === 'month-first' ? order : null,
  }
}

/** Says what is wrong at its field, and goes there. */
export function refuseColumn(at: string, text: string): void {
  clearProblems()
  const field = select(at)
  const place = group(at)
  if (!field || !place) return
  show(place, true)
  place.classList.add('govuk-form-group--error')
  const message = document.createElement('p')
  message.className = 'govuk-error-message'
  message.id = `colonne-${at}-problem`
  write(message, text)
  field.before(message)
  field.setAttribute('aria-describedby', message.id)
  field.setAttribute('aria-invalid', 'true')
  field.focus()
}

export function clearProblems(): void {
  for (const message of all('[data-step=columns] .govuk-error-message')) message.remove()
  for (const place of all('[data-step=columns] .govuk-form-group--error'))
    place.classList.remove('govuk-form-group--error')
  for (const field of all('[data-step=columns] select')) {
    field.removeAttribute('aria-describedby')
    field.removeAttribute('aria-invalid')
  }
}

export function forgetColumns(): void {
  clearProblems()
  for (const field of all<HTMLSelectElement>('[data-step=columns] select'))
    if (field.dataset['fixed'] === undefined) field.replaceChildren()
    else field.value = field.options[0]?.value ?? ''
}
