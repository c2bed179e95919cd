import { fileAnswer } from '../../../kernel/file-answer.ts'
import { notFound, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type DownloadKind, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import type { Survey } from '../model.ts'
import { surveyFor } from '../survey-context.ts'
import { nameGroup } from './presenter.ts'
import { resultsOf } from './read-results.ts'
import type { SurveyResults } from './release-results.ts'
import { words } from './words.ts'

function headOf(lang: Language): TableHead {
  const { file, link } = words[lang]
  const text = 'text' as const
  return {
    name: link,
    columns: [
      { id: 'code', heading: file.code, kind: 'code', width: 30 },
      { id: 'question', heading: file.question, kind: text, width: 50 },
      { id: 'answer', heading: file.option, kind: text },
      { id: 'dimension', heading: file.dimension, kind: text },
      { id: 'group', heading: file.part, kind: text },
      { id: 'people', heading: file.count, kind: 'number' },
      { id: 'share', heading: file.share, kind: 'number' },
      { id: 'state', heading: file.state, kind: text },
    ],
  }
}

/** A withheld number is an empty cell, and the last column says so. */
function rowsOf({ questionnaire }: Survey, { questions }: SurveyResults, lang: Language): OutRows {
  const { file, by } = words[lang]
  return questions.flatMap(({ question, places }) =>
    places.flatMap(({ place, options }) =>
      options.map(({ option, n, share }) => [
        [question.code, option, place.dimension, ...place.parts].filter((one) => one !== '').join('.'),
        question.text[lang],
        question.options.find(({ code }) => code === option)?.text[lang] ?? option,
        place.dimension === '' ? file.whole : by[place.dimension],
        place.dimension === '' ? null : nameGroup(questionnaire, place, lang),
        typeof n === 'number' ? n : null,
        share.state === 'shown' ? Math.round(share.value) : null,
        file.states[n === 'withheld' ? 'withheld' : n === null ? 'none' : 'shown'],
      ]),
    ),
  )
}

export const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const survey = await surveyFor(request, 'read')
    const results = survey === null ? null : await resultsOf(request, survey)
    if (survey === null || results === null) return notFound()
    const { lang, today } = request
    const name = fileName({ what: words[lang].file.name, day: today, ext: kind })
    const waiting = [rowsOf(survey, results, lang)]
    return fileAnswer(request, { name, kind, head: headOf(lang) }, async () => waiting.pop() ?? null)
  }
