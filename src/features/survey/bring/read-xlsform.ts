import { err, ok, type Result } from '../../../kernel/result.ts'
import { cellName, cellText, readTable, type ReadRefusal, type SheetTable } from '../../../kernel/table/index.ts'
import type { Questionnaire } from '../model.ts'
import { choicesIn, problemsOfLists, questionsIn, type CellProblem, type FormSheet } from './xlsform-rows.ts'

/** What a file was understood as. */
export interface ReadForm {
  /** Null while a cell is wrong. The audience is not in the file: it is asked. */
  questionnaire: Omit<Questionnaire, 'audience'> | null
  problems: CellProblem[]
}

export type FormRefusal = ReadRefusal | { code: 'column-missing'; sheet: string; column: string }

const asSheet = (name: string, { headings, rows }: SheetTable): FormSheet => ({
  name,
  headings: headings.map((heading) => heading.trim().toLowerCase()),
  rows: rows.map(({ line, cells }) => ({ line, texts: cells.map((cell) => cellText(cell).trim()) })),
  place: (column, line) => `${name}!${cellName(column, line)}`,
})

/**
 * Reads an XLSForm: sheets survey and choices, and settings when there is one. Only what an anonymous questionnaire can hold is
 * taken: questions with one choice, and a note above them; each in both languages.
 */
export async function readXlsform(bytes: Uint8Array, fileName: string): Promise<Result<ReadForm, FormRefusal>> {
  const sheet = async (name: string): Promise<Result<FormSheet, FormRefusal>> => {
    const read = await readTable(bytes, { fileName, sheet: name })
    return read.ok ? ok(asSheet(name, read.value)) : read
  }
  const survey = await sheet('survey')
  if (!survey.ok) return survey
  const choices = await sheet('choices')
  if (!choices.ok) return choices
  for (const [{ value }, needed] of [
    [survey, ['type', 'name']],
    [choices, ['list_name', 'name']],
  ] as const)
    for (const column of needed)
      if (!value.headings.includes(column)) return err({ code: 'column-missing', sheet: value.name, column })
  const settings = await sheet('settings')
  return ok(understood(survey.value, choices.value, settings.ok ? settings.value : null))
}

function understood(survey: FormSheet, choices: FormSheet, settings: FormSheet | null): ReadForm {
  const lists = choicesIn(choices)
  const { questions, intro, problems } = questionsIn(survey, lists.options)
  const all = [...lists.problems, ...problems, ...problemsOfLists(lists.options, questions, choices)]
  if (questions.length === 0 && all.length === 0)
    all.push({ place: survey.place(0, 2), value: '', code: 'no-question' })
  if (all.length > 0) return { questionnaire: null, problems: all }
  const name = titleIn(settings)
  return {
    questionnaire: {
      code: 'own',
      version: 1,
      evidence: null,
      tags: [],
      name,
      purpose: intro ?? name,
      intro: intro ?? name,
      questions: questions.map(({ list: _list, ...question }) => question),
    },
    problems: [],
  }
}

/** The title of the form, whose two languages a bar may part. */
function titleIn(settings: FormSheet | null): Questionnaire['name'] {
  const at = settings?.headings.indexOf('form_title') ?? -1
  const [fr = '', en = ''] = (settings?.rows[0]?.texts[at] ?? '').split(' / ').map((part) => part.trim().slice(0, 120))
  if (fr === '') return { fr: 'Questionnaire', en: 'Questionnaire' }
  return { fr, en: en === '' ? fr : en }
}
