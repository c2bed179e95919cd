import {
  addDays,
  cellText,
  fold,
  readDay,
  readNumber,
  type Cell,
  type Day,
  type SheetTable,
} from '../../kernel/table/in-browser.ts'
import type { Asked, Columns, DayOrder, Listed, Matched, Unit } from './model.ts'

/** Longest name that is one: beyond, the column holds something else. */
const longestName = 120
/** Lines named when a day or a number could not be read. */
const mostNamed = 12
/** More half-days than a school year has: the number is something else. */
const mostHalfDays = 400

const halfDaysOf = (value: number, unit: Unit): number => (unit === 'days' ? value * 2 : value)
const inUnit = (halfDays: number, unit: Unit): number => (unit === 'days' ? halfDays / 2 : halfDays)

interface Student {
  name: string
  apart: string | null
  /** Half-days by day. */
  byDay: Map<string, number>
  /** Half-days written as a total; null: none was. */
  total: number | null
  status: string | null
}

/** Whom the rule would let help be offered to, by name. What could not be read is told, and never counted. */
export function match(table: Pick<SheetTable, 'rows'>, { rule, columns, order, today }: Asked): Matched {
  const looksAtAbsences = rule.absences !== null && columns.absences !== null
  const looksAtStatus = rule.statuses.length > 0 && columns.status !== null
  if (!looksAtAbsences && !looksAtStatus) return { ok: false, at: 'name', problem: 'nothing-asked' }
  const used = [columns.name, columns.firstName, ...placesOf(columns.absences), columns.status].filter(
    (one) => one !== null,
  )
  if (new Set(used).size < used.length) return { ok: false, at: 'name', problem: 'same-column' }
  const from = sinceDay({ rule, today })
  const wanted = new Set(rule.statuses.map(fold))
  const students = new Map<string, Student>()
  const unread: number[] = []
  let [future, named, read, ambiguous, withoutNumber] = [0, 0, 0, 0, 0]
  for (const { line, cells } of table.rows) {
    const name = [cells[columns.name], columns.firstName === null ? null : cells[columns.firstName]]
      .map((cell) => cellText(cell ?? null))
      .filter((text) => text !== '')
      .join(', ')
    if (name.length > longestName) return { ok: false, at: 'name', problem: 'too-long' }
    if (name === '') {
      unread.push(line)
      continue
    }
    named += 1
    const student = studentOf(students, name, textAt(cells, columns.apart))
    const status = textAt(cells, columns.status)
    if (status !== null && wanted.has(fold(status))) student.status ??= status
    if (!looksAtAbsences || columns.absences === null) continue
    const said = absenceOf(cells, columns.absences, order)
    if (said === 'ambiguous') ambiguous += 1
    else if (typeof said === 'string') {
      if (said === 'no-number') withoutNumber += 1
      unread.push(line)
    } else {
      read += 1
      if (said.day === null) student.total = (student.total ?? 0) + said.halfDays
      else if (said.day > today) future += 1
      else if (said.day >= from) student.byDay.set(said.day, (student.byDay.get(said.day) ?? 0) + said.halfDays)
    }
  }
  if (named === 0) return { ok: false, at: 'name', problem: 'no-name' }
  if (ambiguous > 0) return { ok: false, at: 'order', problem: 'order-unsaid' }
  if (looksAtAbsences && read === 0)
    return columns.absences?.shape === 'lines' && withoutNumber === 0
      ? { ok: false, at: 'day', problem: 'no-day' }
      : { ok: false, at: 'amount', problem: 'no-number' }
  return {
    ok: true,
    listed: listOf([...students.values()], rule),
    students: students.size,
    unread: unread.slice(0, mostNamed),
    unreadCount: unread.length,
    future,
  }
}

/** First day that is looked at: the last day is today. */
export const sinceDay = ({ rule, today }: Pick<Asked, 'rule' | 'today'>): Day =>
  addDays(today, 1 - (rule.absences?.withinDays ?? 1))

const placesOf = (absences: Columns['absences']): (number | null)[] =>
  absences === null ? [] : absences.shape === 'lines' ? [absences.day, absences.amount] : [absences.amount]

const textAt = (cells: readonly Cell[], place: number | null): string | null => {
  const text = place === null ? '' : cellText(cells[place] ?? null)
  return text === '' || text.length > longestName ? null : text
}

function studentOf(students: Map<string, Student>, name: string, apart: string | null): Student {
  const key = JSON.stringify([fold(name), apart === null ? null : fold(apart)])
  const student = students.get(key) ?? { name, apart, byDay: new Map(), total: null, status: null }
  students.set(key, student)
  return student
}

/** What a line says, or what of it cannot be read. A line without a number is one. */
function absenceOf(
  cells: readonly Cell[],
  columns: NonNullable<Columns['absences']>,
  order: DayOrder,
): { day: Day | null; halfDays: number } | 'ambiguous' | 'no-number' | 'no-day' {
  const cell = columns.amount === null ? null : (cells[columns.amount] ?? null)
  const amount = readNumber(cell)
  if (amount === undefined || (amount !== null && amount < 0)) return 'no-number'
  if (columns.shape === 'totals') {
    const halfDays = halfDaysOf(amount ?? 0, columns.unit)
    return amount === null || halfDays > mostHalfDays ? 'no-number' : { day: null, halfDays }
  }
  const day = dayOfCell(cells[columns.day] ?? null, order)
  const halfDays = halfDaysOf(amount ?? 1, columns.unit)
  if (day === 'ambiguous') return 'ambiguous'
  if (day === null) return 'no-day'
  return halfDays > mostHalfDays ? 'no-number' : { day, halfDays }
}

/** A day as exports write it, its hour left aside. */
function dayOfCell(cell: Cell, order: DayOrder): Day | 'ambiguous' | null {
  const text = cellText(cell).replace(/[T ]\d{1,2}\s?[:h]\s?\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:am|pm|z)?$/i, '')
  const read = readDay(text)
  if (read !== 'two-ways') return read ?? null
  if (order === null) return 'ambiguous'
  const [first = '', second = '', year = ''] = text.trim().split(/[-/.]/)
  const [day, month] = order === 'day-first' ? [first, second] : [second, first]
  return readDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) as Day | null
}

function listOf(students: readonly Student[], rule: Asked['rule']): Listed[] {
  return students
    .map(({ name, apart, byDay, total, status }): Listed => {
      // A day has two halves, however many lines tell of it.
      const counted = total ?? [...byDay.values()].reduce((sum, halfDays) => sum + Math.min(halfDays, 2), 0)
      const reaches = rule.absences !== null && counted >= halfDaysOf(rule.absences.atLeast, rule.absences.unit)
      return { name, apart, absences: reaches && rule.absences ? inUnit(counted, rule.absences.unit) : null, status }
    })
    .filter(({ absences, status }) => absences !== null || status !== null)
    .toSorted((a, b) => collator.compare(a.name, b.name) || collator.compare(a.apart ?? '', b.apart ?? ''))
}

const collator = new Intl.Collator('fr-CA')
