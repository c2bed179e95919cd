import type { Day } from '../../../kernel/clock.ts'
import { fold, languages } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { readDay } from '../../../kernel/table/index.ts'
import type { Catalogue } from '../catalogue-model.ts'
import { efforts, steps, type ActionState, type Effort } from '../model.ts'
import { longestPlace, longestStatement, longestTitle } from '../rules.ts'
import type { SheetFacts, PlanSheetRow, SheetPerson } from '../spreadsheet/plan-sheet.ts'
import { words as sheetWords } from '../spreadsheet/words.ts'

/** What can be wrong in a cell; `import.problems` of the words says each in words. */
export type CellRefusal =
  | { code: 'choice-unknown' }
  | { code: 'rank-unknown' }
  | { code: 'step-unknown' }
  | { code: 'step-missing' }
  | { code: 'person-unknown' }
  | { code: 'person-left' }
  | { code: 'person-reader' }
  | { code: 'person-twice' }
  | { code: 'day-unknown' }
  | { code: 'day-two-ways' }
  | { code: 'effort-unknown' }
  | { code: 'target-unknown'; part: string }
  | { code: 'outcome-unknown'; part: string }
  | { code: 'too-long'; max: number }

type Read<T> = Result<T, CellRefusal>

const choices = new Map<string, boolean>([
  ...['oui', 'yes', 'o', 'y', 'x', 'vrai', 'true', '1'].map((word): [string, boolean] => [word, true]),
  ...['non', 'no', 'n', 'faux', 'false', '0'].map((word): [string, boolean] => [word, false]),
])

export function readChoice(text: string): Read<boolean> {
  const choice = choices.get(fold(text))
  return choice === undefined ? err({ code: 'choice-unknown' }) : ok(choice)
}

/** 1 is first; null leaves the action where it stands. */
export function readRank(text: string): Read<number | null> {
  if (text === '') return ok(null)
  const rank = /^\d{1,3}(?:[.,]0+)?$/.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : 0
  return rank >= 1 ? ok(rank) : err({ code: 'rank-unknown' })
}

/**
 * A step of the plan by its number, its share (spreadsheets keep 50 % as 0.5, and 100 % as 1), the plan's words, or both as
 * the site shows them (« 50 % · En cours »); in either language.
 */
export function readStep(text: string, catalogue: Catalogue): Read<ActionState> {
  const asked = fold(text)
  if (asked === '') return err({ code: 'step-missing' })
  if (asked === 'set-aside' || languages.some((lang) => fold(sheetWords[lang].setAside) === asked))
    return ok('set-aside')
  const [, number = '', percent = '', label = ''] = /^(?:(\d+(?:[.,]\d+)?) ?(%?))?(?: ?[·-] ?)?(.*)$/.exec(asked) ?? []
  const value = Number(number.replace(',', '.'))
  const found = steps.find((step) => {
    const meant = Number(step)
    const isNumber = number === '' || value === meant || (percent === '' && meant > 0 && value === meant / 100)
    const own = catalogue.completionScale.find(({ value: one }) => one === meant)?.label
    const isLabel = label === '' || (own !== undefined && languages.some((lang) => fold(own[lang]) === label))
    return isNumber && isLabel
  })
  return found === undefined || (number === '' && label === '') ? err({ code: 'step-unknown' }) : ok(found)
}

/** Who carries the action, by work e-mail (« Name <a@b> » too), or by name when only one person there has it; null: nobody. */
export function readPerson(
  text: string,
  { staff, readers, people }: Pick<SheetFacts, 'staff' | 'readers' | 'people'>,
): Read<string | null> {
  const asked = fold(/<([^<>\s]+)>$/.exec(text.trim())?.[1] ?? text)
  if (asked === '') return ok(null)
  const here = staff.find(({ email }) => fold(email) === asked)
  if (here) return ok(here.personId)
  const named = staff.filter(({ name }) => fold(name) === asked)
  if (named.length > 1) return err({ code: 'person-twice' })
  if (named[0]) return ok(named[0].personId)
  const isAsked = ({ email, name }: SheetPerson) => fold(email) === asked || fold(name) === asked
  if (readers.some(isAsked)) return err({ code: 'person-reader' })
  const hasLeft = [...people.values()].some(isAsked)
  return err({ code: hasLeft ? 'person-left' : 'person-unknown' })
}

export function readDayCell(text: string): Read<Day | null> {
  const day = readDay(text === '' ? null : text)
  if (day === 'two-ways') return err({ code: 'day-two-ways' })
  return day === undefined ? err({ code: 'day-unknown' }) : ok(day)
}

export function readEffort(text: string): Read<Effort | null> {
  const asked = fold(text)
  if (asked === '') return ok(null)
  const found = efforts.find(
    (effort) => effort === asked || languages.some((lang) => fold(sheetWords[lang].efforts[effort]) === asked),
  )
  return found === undefined ? err({ code: 'effort-unknown' }) : ok(found)
}

const partsOf = (text: string): string[] =>
  text
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Target groups by code, or by name, in the plan's order. Those the action already has are known too. */
export function readTargets(text: string, { catalogue, action }: PlanSheetRow): Read<string[]> {
  const known = [...catalogue.targets.map(({ id }) => id), ...(action?.targets ?? [])]
  const found = new Set<string>()
  for (const part of partsOf(text)) {
    const asked = fold(part)
    const id =
      known.find((one) => fold(one) === asked) ??
      catalogue.targets.find(({ name }) => languages.some((lang) => fold(name[lang]) === asked))?.id
    if (id === undefined) return err({ code: 'target-unknown', part })
    found.add(id)
  }
  return ok([...new Set(known)].filter((id) => found.has(id)))
}

/** Outcomes pursued by code, or by one outcome's whole text: those of this action, and no other's. */
export function readOutcomes(text: string, { original, action }: PlanSheetRow): Read<string[]> {
  const known = [...(original?.outcomes.map(({ id }) => id) ?? []), ...(action?.outcomes ?? [])]
  const whole = original?.outcomes.find((one) => languages.some((lang) => fold(one.text[lang]) === fold(text)))
  if (whole) return ok([whole.id])
  const found = new Set<string>()
  for (const part of partsOf(text)) {
    const id = known.find((one) => fold(one) === fold(part))
    if (id === undefined) return err({ code: 'outcome-unknown', part })
    found.add(id)
  }
  return ok([...new Set(known)].filter((id) => found.has(id)))
}

const inOneLine = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()

/** Own words; null when empty, or when they are the plan's own, which then stay the plan's. */
function ownWords(text: string, { max, original }: { max: number; original: string | undefined }): Read<string | null> {
  if (text.length > max) return err({ code: 'too-long', max })
  return ok(text === '' || (original !== undefined && inOneLine(text) === inOneLine(original)) ? null : text)
}

export const readTitle = (text: string, original: string | undefined): Read<string | null> =>
  ownWords(inOneLine(text), { max: longestTitle, original })
export const readStatement = (text: string, original: string | undefined): Read<string | null> =>
  ownWords(text, { max: longestStatement, original })
export const readPlace = (text: string): Read<string | null> =>
  ownWords(inOneLine(text), { max: longestPlace, original: undefined })
