import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { aMembership, anOrganization, aPerson, aSession } from '../../../tests/people.ts'
import type { TestClock } from '../../../tests/clock.ts'
import { aTable, openSite, type Site, type Visitor } from '../network/test-site.ts'
import { talliesFrom } from './demo/seed-surveys.ts'
import type { Questionnaire, SurveyState } from './model.ts'
import { shippedQuestionnaires } from './questionnaires.ts'

interface SurveyFacts {
  organization: string
  form?: string
  state?: SurveyState
  title?: string
  expected?: number
  lastDay?: string
  withdrawn?: boolean
  /** The same answer, so many times. */
  answers?: readonly { answers: Readonly<Record<string, string>>; times: number }[]
}

const signs = 'bcdfghjk'
const aCode = (): string => Array.from(randomUUID().slice(0, 8), (sign) => signs[parseInt(sign, 16) % 8]).join('')

/** An invented survey, written as the superuser. @returns its id and the code of its link */
export async function aSurvey(admin: Admin, facts: SurveyFacts): Promise<{ id: string; code: string }> {
  const { form = 'staff-year', state = 'draft', expected = 30, lastDay = '2199-12-31' } = facts
  const questionnaire = shippedQuestionnaires().find(({ code }) => code === form)
  if (questionnaire === undefined) throw new Error(`no questionnaire is called ${form}`)
  const id = randomUUID()
  const code = aCode()
  await admin.query(
    `INSERT INTO survey (id, organization_id, code, questionnaire, title, state, starts_on, ends_on, last_day, expected, opened_on, closed_on, withdrawn_on)
     VALUES ($1, $2, $3, $4, $5, $6, '2026-09-01', '2026-11-30', $7, $8, $9, $10, $11)`,
    [
      id,
      facts.organization,
      code,
      JSON.stringify(questionnaire),
      facts.title ?? 'Sondage inventé',
      state,
      lastDay,
      expected,
      state === 'draft' ? null : '2026-11-01',
      state === 'closed' ? '2026-12-01' : null,
      facts.withdrawn ? '2026-12-01' : null,
    ],
  )
  await addTallies(admin, id, questionnaire, facts.answers ?? [])
  return { id, code }
}

type Answers = NonNullable<SurveyFacts['answers']>

async function addTallies(admin: Admin, id: string, questionnaire: Questionnaire, answers: Answers): Promise<void> {
  for (const { question, option, dimension, part, n } of talliesFrom(questionnaire, answers))
    await admin.query(
      'INSERT INTO survey_tally (survey_id, question, option, dimension, part, n) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, question, option, dimension, part, n],
    )
}

/** What is asked before and after an activity, both parts alike. @returns the id of the pair */
export async function aSurveyPair(
  admin: Admin,
  facts: { organization: string; activity?: string; withdrawn?: boolean; state?: 'open' | 'closed' },
): Promise<string> {
  const { activity = randomUUID(), state = 'open' } = facts
  const questionnaire = shippedQuestionnaires().find(({ code }) => code === 'staff-knowledge')
  const pair = randomUUID()
  for (const part of ['before', 'after'])
    await admin.query(
      `INSERT INTO survey (id, organization_id, code, questionnaire, title, state, starts_on, ends_on, last_day, expected, opened_on, closed_on, withdrawn_on,
         pair, part, activity, opens_at, shuts_at)
       VALUES ($1, $2, $3, $4, 'Formation inventée', $5, '2026-09-01', '2026-09-01', '2199-12-31', 30, '2026-08-20', $6, $7, $8, $9, $10,
         '2026-08-20T12:00:00Z', '2199-12-31T12:00:00Z')`,
      [
        randomUUID(),
        facts.organization,
        aCode(),
        JSON.stringify(questionnaire),
        state,
        state === 'closed' ? '2026-09-20' : null,
        facts.withdrawn === true ? '2026-08-25' : null,
        pair,
        part,
        activity,
      ],
    )
  return pair
}

/** As if a survey had been answered otherwise. */
export async function tallyAgain(admin: Admin, id: string, answers: Answers): Promise<void> {
  const { rows } = await admin.query<{ questionnaire: Questionnaire }>(
    'SELECT questionnaire FROM survey WHERE id = $1',
    [id],
  )
  const [found] = rows
  if (found === undefined) throw new Error(`no survey is ${id}`)
  await admin.query('DELETE FROM survey_tally WHERE survey_id = $1', [id])
  await addTallies(admin, id, found.questionnaire, answers)
}

/** A questionnaire that an organization brought, written as the superuser. @returns its id */
export async function aBroughtForm(
  admin: Admin,
  { organization, status }: { organization: string; status: 'preview' | 'applied' },
): Promise<string> {
  const [questionnaire] = shippedQuestionnaires()
  const id = randomUUID()
  await admin.query(
    `INSERT INTO survey_form (id, organization_id, file_name, status, questionnaire, applied_at)
     VALUES ($1, $2, 'invente.xlsx', $3, $4, CASE WHEN $3 = 'applied' THEN sec.now() END)`,
    [id, organization, status, JSON.stringify({ ...questionnaire, evidence: null, code: 'own' })],
  )
  return id
}

export interface SurveyTable {
  site: Site
  organization: string
  lead: Visitor
  worker: Visitor
  partnerLead: Visitor
  coordinator: Visitor
  visitor: Visitor
}

/** An organization with its lead and a worker, a partner, and whoever answers. */
export async function aSurveyTable(clock?: TestClock): Promise<SurveyTable> {
  const site = await openSite({ ...(clock && { clock }) })
  const { network, organization, lead, coordinator } = await aTable(site)
  const someone = async (at: string, role: 'worker' | 'lead') => {
    const person = await aPerson(site.admin)
    await aMembership(site.admin, { organization: at, role, person })
    return site.as(await aSession(site.admin, person))
  }
  const partner = await anOrganization(site.admin, { network, nameFr: 'Le Passe-Fil', nameEn: 'Passe-Fil' })
  return {
    site,
    organization,
    lead,
    worker: await someone(organization, 'worker'),
    partnerLead: await someone(partner, 'lead'),
    coordinator,
    visitor: site.as(null),
  }
}

/** What the form of a survey sends when it is right, on a day of December 2026. */
export const typed = {
  form: 'staff-year',
  title: 'Équipe de l’automne',
  startsOn: '2026-09-01',
  endsOn: '2027-08-31',
  lastDay: '2026-12-18',
  expected: '30',
} as const
