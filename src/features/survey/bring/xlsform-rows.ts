import type { Language } from '../../../kernel/language.ts'
import { groupings, groupParts, type Grouping, type Option, type Question } from '../model.ts'

/** Texts of a sheet by heading, in lower case, with the place of each. */
export interface FormSheet {
  name: string
  headings: readonly string[]
  rows: readonly { line: number; texts: readonly string[] }[]
  /** `survey!C4`. */
  place: (column: number, line: number) => string
}

/** A cell that cannot be taken as it is. */
export interface CellProblem {
  /** `survey!C4`. */
  place: string
  value: string
  code: CellProblemCode
}

export type CellProblemCode =
  | 'type-not-taken'
  | 'identifies'
  | 'name-unfit'
  | 'name-twice'
  | 'label-missing-fr'
  | 'label-missing-en'
  | 'too-long'
  | 'list-unknown'
  | 'list-too-short'
  | 'list-too-long'
  | 'condition'
  | 'too-many'
  | 'no-question'

type Texts = { fr: string; en: string }

/** Longest text of a question or an option, as the questionnaire itself says. */
const longest = 300
const mostQuestions = 30
const leastOptions = 2
const mostOptions = 12

/** Types that note who answers, when, where or with what. */
const identifying =
  /^(start|end|today|deviceid|subscriberid|simserial|phonenumber|username|email|audit|geo\w+|start-geopoint|background-audio|image|audio|video|file)$/

const code = /^[a-z0-9][a-z0-9_-]{0,39}$/

/** The column of a text in a language: `label::Français (fr)`, `label::fr`. */
function columnOf({ headings }: FormSheet, base: string, lang: Language): number {
  const names: Record<Language, RegExp> = {
    fr: /^(fr(ancais|ançais|ench)?)\b|\(fr\)/,
    en: /^(en(glish)?|anglais)\b|\(en\)/,
  }
  return headings.findIndex((heading) => {
    const [start, of] = heading.split(/::?/).map((part) => part.trim())
    return start === base && of !== undefined && names[lang].test(of)
  })
}

interface Line {
  line: number
  texts: readonly string[]
}

/** Reads the cells of one sheet, and keeps what is wrong. */
class Cells {
  readonly problems: CellProblem[] = []
  readonly #sheet: FormSheet

  constructor(sheet: FormSheet) {
    this.#sheet = sheet
  }

  text({ texts }: Line, column: string | number): string {
    return texts[typeof column === 'number' ? column : this.#sheet.headings.indexOf(column)] ?? ''
  }

  say({ line, texts }: Line, column: string | number, problem: CellProblemCode): void {
    const at = typeof column === 'number' ? column : this.#sheet.headings.indexOf(column)
    const place = this.#sheet.place(Math.max(0, at), line)
    this.problems.push({ place, value: (texts[at] ?? '').slice(0, 80), code: problem })
  }

  /** A text in both languages; what is missing or too long is kept as a problem. */
  both(row: Line, base: string): Texts {
    const read = (lang: Language): string => {
      const at = columnOf(this.#sheet, base, lang)
      const text = at === -1 ? '' : this.text(row, at)
      if (text === '') this.say(row, at, `label-missing-${lang}`)
      else if (text.length > longest) this.say(row, at, 'too-long')
      return text
    }
    return { fr: read('fr'), en: read('en') }
  }

  /** The same where it may be left out in both. */
  optional(row: Line, base: string): Texts | null {
    const isSaid = (['fr', 'en'] as const).some((lang) => {
      const at = columnOf(this.#sheet, base, lang)
      return at !== -1 && this.text(row, at) !== ''
    })
    return isSaid ? this.both(row, base) : null
  }

  name(row: Line, column: string, taken: ReadonlySet<string>): string {
    const name = this.text(row, column).toLowerCase()
    if (!code.test(name)) this.say(row, column, 'name-unfit')
    else if (taken.has(name)) this.say(row, column, 'name-twice')
    return name
  }
}

type Lists = ReadonlyMap<string, readonly Option[]>

/** The options of each list of sheet choices. */
export function choicesIn(sheet: FormSheet): { options: Lists; problems: CellProblem[] } {
  const cells = new Cells(sheet)
  const lists = new Map<string, Option[]>()
  for (const row of sheet.rows) {
    const list = cells.text(row, 'list_name')
    if (list === '') continue
    const options = lists.get(list) ?? []
    lists.set(list, options)
    const name = cells.name(row, 'name', new Set(options.map((option) => option.code)))
    options.push({ code: name, text: cells.both(row, 'label'), counts: [] })
  }
  return { options: lists, problems: cells.problems }
}

export interface ReadQuestions {
  questions: (Question & { list: string })[]
  /** The note above the questions; null: none. */
  intro: Texts | null
  problems: CellProblem[]
}

/** The questions of sheet survey, in their order. */
export function questionsIn(sheet: FormSheet, lists: Lists): ReadQuestions {
  const cells = new Cells(sheet)
  const questions: ReadQuestions['questions'] = []
  let intro: Texts | null = null
  for (const row of sheet.rows) {
    const type = cells.text(row, 'type')
    if (type === '') continue
    if (cells.text(row, 'relevant') !== '') cells.say(row, 'relevant', 'condition')
    if (type === 'note' && intro === null && questions.length === 0) {
      intro = cells.both(row, 'label')
      continue
    }
    const [, list] = /^select_one\s+(\S+)$/.exec(type) ?? []
    if (list === undefined) {
      cells.say(row, 'type', identifying.test(type.split(' ')[0] ?? '') ? 'identifies' : 'type-not-taken')
      continue
    }
    const options = lists.get(list)
    if (options === undefined) {
      cells.say(row, 'type', 'list-unknown')
      continue
    }
    const name = cells.name(row, 'name', new Set(questions.map((one) => one.code)))
    if (questions.length === mostQuestions) cells.say(row, 'type', 'too-many')
    const [text, hint] = [cells.both(row, 'label'), cells.optional(row, 'hint')]
    const group = groupOf(options, questions)
    questions.push({ code: name, list, text, hint, group, isScale: group === null && isScale(options), options })
  }
  return { questions, intro, problems: cells.problems }
}

/** Lists that a question uses, and that are no choice or too long a one. */
export function problemsOfLists(lists: Lists, questions: ReadQuestions['questions'], sheet: FormSheet): CellProblem[] {
  const used = new Set(questions.map(({ list }) => list))
  return [...used].flatMap((list) => {
    const count = lists.get(list)?.length ?? 0
    const problem = count < leastOptions ? 'list-too-short' : count > mostOptions ? 'list-too-long' : null
    const at = sheet.headings.indexOf('list_name')
    const row = sheet.rows.find(({ texts }) => texts[at] === list)
    return problem === null || row === undefined
      ? []
      : [{ place: sheet.place(at, row.line), value: list, code: problem } satisfies CellProblem]
  })
}

/** Answers are also counted by the first question whose options are our age bands, and by that of our genders. */
function groupOf(options: readonly Option[], before: readonly Question[]): Grouping | null {
  const known: Readonly<Record<Grouping, readonly string[]>> = groupParts
  const found = groupings.find((group) => options.every((one) => known[group].includes(one.code)))
  return found === undefined || before.some(({ group }) => group === found) ? null : found
}

/** Options called 1, 2, 3… are levels. */
const isScale = (options: readonly Option[]): boolean =>
  options.length > 2 && options.every((option, index) => option.code === String(index + 1))
