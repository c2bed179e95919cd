import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import { href, withQuery, type MemberRequest } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { findSurvey } from './queries.ts'
import { shippedQuestionnaires } from './questionnaires.ts'
import { sayShare } from './results/presenter.ts'
import { resultsOf } from './results/read-results.ts'

interface Asked {
  organizationId: string
  /** Code of a shipped questionnaire. */
  form: string
}

/** Where a questionnaire is prepared, filled in but for what only its lead knows. `expected`: how many people; null: not known. */
export const preparing = (
  { lang, today }: Pick<MemberRequest, 'lang' | 'today'>,
  { organizationId, form, expected }: Asked & { expected: number | null },
): string => {
  const name = shippedQuestionnaires().find(({ code }) => code === form)?.name[lang] ?? ''
  return withQuery(href(lang, addresses.prepare), {
    form,
    organization: organizationId,
    title: `${name} ${today.slice(0, 4)}`.slice(0, 80),
    expected: expected === null ? null : String(expected),
  })
}

/** What the last closed questionnaire of an organization answers to a question, through the gate. Null: none is closed. `rows` null: too few answered. */
export async function answersTo(
  request: MemberRequest,
  { organizationId, form, question }: Asked & { question: string },
): Promise<{ href: string; closedOn: Day | null; rows: { answer: string; share: string }[] | null } | null> {
  const { tx, lang } = request
  const { rows } = await sql<{ id: string }>`
    select id from survey where organization_id = ${organizationId} and state = 'closed' and withdrawn_on is null
      and questionnaire ->> 'code' = ${form} order by closed_on desc, id limit 1`.execute(tx)
  const survey = rows[0] === undefined ? null : await findSurvey(tx, rows[0].id)
  if (survey === null) return null
  const results = await resultsOf(request, survey)
  const found = results?.questions.find((one) => one.question.code === question)
  const whole = found?.places.find(({ place }) => place.dimension === '')
  return {
    href: href(lang, addresses.results, { id: survey.id }),
    closedOn: survey.closedOn,
    rows:
      found === undefined || whole === undefined
        ? null
        : found.question.options.map(({ code, text }) => ({
            answer: text[lang],
            share: sayShare(whole.options.find(({ option }) => option === code)?.share ?? { state: 'none' }, lang),
          })),
  }
}
