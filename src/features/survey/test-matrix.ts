import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, lead, members, on, only, secret } from '../../../tests/matrix/rights.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { shippedQuestionnaires } from './questionnaires.ts'
import type { Standing } from './rules.ts'
import { aBroughtForm, aSurvey, aSurveyPair } from './test-surveys.ts'

const fifty = [{ answers: { level: '3' }, times: 20 }]

/** One as it stands in each way, of each organization that matters. */
async function standing(admin: Admin, { organizations }: World, kinds: readonly Standing[]) {
  const found = []
  for (const organization of [organizations.own, organizations.partner, organizations.foreign])
    for (const kind of kinds) {
      const { id } = await aSurvey(admin, {
        organization,
        state: kind === 'withdrawn' ? 'open' : kind,
        withdrawn: kind === 'withdrawn',
        // More answers than people: its lead may keep the result.
        ...(kind === 'closed' && { expected: 15, answers: fifty }),
      })
      found.push({ id, place: { organization }, kind })
    }
  return found
}

const kinds: readonly Standing[] = ['draft', 'open', 'closed', 'withdrawn']

async function targets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const rows = await standing(admin, world, kinds)
  const forms = await Promise.all(
    [world.organizations.own, world.organizations.partner, world.organizations.foreign].flatMap((organization) =>
      (['preview', 'applied'] as const).map(async (status) => ({
        params: { id: await aBroughtForm(admin, { organization, status }) },
        place: { organization },
        kind: status,
      })),
    ),
  )
  const pairs = await Promise.all(
    [world.organizations.own, world.organizations.partner, world.organizations.foreign].flatMap((organization) =>
      (['open', 'closed', 'withdrawn'] as const).map(async (kind) => ({
        params: {
          id: await aSurveyPair(admin, {
            organization,
            state: kind === 'closed' ? 'closed' : 'open',
            withdrawn: kind === 'withdrawn',
          }),
        },
        place: { organization },
        kind,
      })),
    ),
  )
  return {
    surveyPair: [...pairs, { params: { id: randomUUID() }, place: {}, kind: 'unknown' }],
    surveyForm: [...forms, { params: { id: randomUUID() }, place: {}, kind: 'unknown' }],
    survey: [
      ...rows.map(({ id, ...rest }) => ({ params: { id }, ...rest, fields: { version: '1' } })),
      { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
    ],
  }
}

async function samples(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const rows = await standing(admin, world, ['draft'])
  const { organizations } = world
  const add = (organization: string, more: Readonly<Record<string, unknown>> = {}) => ({
    organization_id: organization,
    code: randomUUID()
      .slice(0, 8)
      .replaceAll(/[^a-z2-9]/g, 'b'),
    questionnaire: JSON.stringify(shippedQuestionnaires()[0]),
    title: 'x',
    starts_on: '2026-09-01',
    ends_on: '2026-11-30',
    last_day: '2026-12-31',
    expected: 30,
    ...more,
  })
  const { id: closedId } = await aSurvey(admin, { organization: organizations.own, state: 'closed', answers: fifty })
  const form = await aBroughtForm(admin, { organization: organizations.own, status: 'preview' })
  const foreignForm = await aBroughtForm(admin, { organization: organizations.foreign, status: 'preview' })
  const brought = (organization: string, more: Readonly<Record<string, unknown>> = {}) => ({
    organization_id: organization,
    file_name: 'x.xlsx',
    ...more,
  })
  return {
    'public.survey_form': {
      rows: [
        { place: { organization: organizations.own }, where: { id: form } },
        { place: { organization: organizations.foreign }, where: { id: foreignForm } },
      ],
      change: `status = 'applied'`,
      additions: [
        { place: { organization: organizations.own }, row: () => brought(organizations.own) },
        { place: { organization: organizations.foreign }, row: () => brought(organizations.foreign) },
        {
          place: { organization: organizations.own },
          kind: 'kept at once',
          row: () => brought(organizations.own, { status: 'applied', applied_at: '2026-11-01T00:00:00Z' }),
        },
      ],
    },
    'public.survey': {
      rows: rows.map(({ id, place }) => ({ place, where: { id } })),
      // One that is open says what it said.
      change: 'title = title',
      additions: [
        { place: { organization: organizations.own }, row: () => add(organizations.own) },
        { place: { organization: organizations.foreign }, row: () => add(organizations.foreign) },
        {
          place: { organization: organizations.own },
          kind: 'open at once',
          row: () => add(organizations.own, { state: 'open', opened_on: '2026-11-01' }),
        },
        {
          place: { organization: organizations.own },
          kind: 'with a version of one’s own',
          row: () => add(organizations.own, { version: 7 }),
        },
      ],
    },
    'public.survey_tally': {
      rows: [
        { place: { organization: organizations.own }, where: { survey_id: closedId, question: '', dimension: '' } },
      ],
      change: 'n = n + 1',
      additions: [
        {
          place: { organization: organizations.own },
          row: () => ({ survey_id: closedId, question: 'x', option: 'x', dimension: '', part: '', n: 9 }),
        },
      ],
    },
  }
}

const own = (roles: readonly (typeof members)[number][], ...of: Standing[]) =>
  on('survey', Object.fromEntries(of.map((kind) => [`own (${kind})`, roles])))

const workers = ['worker', 'specialist', 'lead'] as const

const ofPair = (roles: readonly (typeof members)[number][], ...of: ('open' | 'closed' | 'withdrawn')[]) =>
  on('surveyPair', Object.fromEntries(of.map((kind) => [`own (${kind})`, roles])))

const ofForm = (...kindsOf: string[]) =>
  on('surveyForm', Object.fromEntries(kindsOf.map((kind) => [`own (${kind})`, lead])))

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.survey': { select: { own: members }, insert: { own: lead }, update: { own: lead } },
    'public.survey_form': { select: { own: members }, insert: { own: lead }, update: { own: lead } },
    'public.survey_tally': closed,
  },
  routes: {
    'survey.answering': secret,
    'survey.answer': secret,
    'survey.thanks': secret,
    'survey.surveys': access,
    'survey.forms': access,
    'survey.form-file': { by: 'access', params: { form: 'staff-year' } },
    'survey.form-imports': only(lead),
    'survey.read-form': only(lead),
    'survey.form-import': ofForm('preview', 'applied'),
    'survey.confirm-form': ofForm('preview', 'applied'),
    'survey.undo-form': ofForm('preview', 'applied'),
    'survey.around': ofPair(members, 'open', 'closed', 'withdrawn'),
    'survey.withdrawing-around': ofPair(workers, 'open'),
    'survey.withdraw-around': ofPair(workers, 'open'),
    'survey.put-around-back': ofPair(workers, 'withdrawn'),
    'survey.preparing': only(lead),
    'survey.prepare': only(lead),
    'survey.survey': own(members, ...kinds),
    'survey.editing': own(lead, 'draft'),
    'survey.edit': own(lead, 'draft'),
    'survey.open': own(lead, 'draft'),
    'survey.paper': own(members, 'open'),
    'survey.closing': own(lead, 'open'),
    'survey.close': own(lead, 'open'),
    'survey.confirm': own(lead, 'closed'),
    'survey.withdrawing': own(lead, 'draft', 'open'),
    'survey.withdraw': own(lead, 'draft', 'open'),
    'survey.put-back': own(lead, 'withdrawn'),
    'survey.results': own(members, 'closed'),
    'survey.results-csv': own(members, 'closed'),
    'survey.results-xlsx': own(members, 'closed'),
  },
  samples,
  targets,
}
