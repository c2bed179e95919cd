import { formatInstant, nameIn } from '../../../kernel/language.ts'
import { defineForm, errorList, filled, manyOf, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { Button, Checkboxes, EmptyState, FormFrame, InsetText, mainForm } from '../../../design/index.ts'
import { findParty, listMemberOrganizations, type MemberOrganization } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { hoursBetweenAsks, mayAskForUpdates } from '../rules.ts'
import { askForUpdate } from './ask-update.ts'
import { boardAdoptions, boardNeeds, updateAsks, type UpdateAsks } from './queries.ts'
import { planOfBoard } from './route.tsx'
import { words } from './words.ts'

interface Asked {
  networkId: string
  /** Of the board it is sent from; null: there is but one. */
  planTitle: string | null
  /** Of the board, on the plan it is sent from. */
  boardHref: string
  /** Of this page, on the same plan. */
  remindHref: string
  organizations: (MemberOrganization & UpdateAsks & { adoptionId: string; late: number; unassigned: number })[]
}

/** Organizations of the network that adopted the plan of the board; null for anyone but its coordinator. */
async function load({ tx, who, params, query, today, lang }: MemberRequest): Promise<Asked | null> {
  const networkId = params['networkId'] ?? ''
  if (!mayAskForUpdates(who, networkId)) return null
  const party = await findParty(tx, { organizationId: null, networkId })
  const { plan, catalogues } = await planOfBoard(tx, query)
  if (!party || !plan) return null
  const all = await listMemberOrganizations(tx, networkId)
  const adoptions = await boardAdoptions(tx, {
    organizationIds: all.map(({ id }) => id),
    planId: plan.id,
    day: today,
  })
  const adoptionIds = [...adoptions.values()]
  const [needs, asks] = await Promise.all([boardNeeds(tx, { adoptionIds, today }), updateAsks(tx, adoptionIds)])
  const organizations = all.flatMap((one) => {
    const adoptionId = adoptions.get(one.id)
    const unasked = { askedAt: null, leads: 0, readers: 0 }
    return adoptionId
      ? [{ ...one, ...unasked, ...asks.get(adoptionId), adoptionId, late: 0, unassigned: 0, ...needs.get(adoptionId) }]
      : []
  })
  const onPlan = (list: typeof addresses.board) =>
    withQuery(href(lang, list, { networkId }), { plan: query.get('plan') === plan.id ? plan.id : null })
  return {
    networkId,
    planTitle: catalogues.length > 1 ? plan.title[lang] : null,
    boardHref: onPlan(addresses.board),
    remindHref: onPlan(addresses.remind),
    organizations,
  }
}

function show(request: MemberRequest, asked: Asked, state: FormState, status: 200 | 422) {
  const { lang, formKeys } = request
  const t = words[lang].reminder
  const board = { label: words[lang].breadcrumb, href: asked.boardHref }
  const chosen = state.values['organization'] ?? []
  const content = (
    <>
      <h1>{t.title}</h1>
      {asked.planTitle && <p class="mid">{asked.planTitle}</p>}
      <p class="lead">{t.lead}</p>
      {asked.organizations.length === 0 ? (
        <EmptyState>{t.none}</EmptyState>
      ) : (
        <FormFrame lang={lang} action={asked.remindHref} keys={formKeys} state={state} names={['organization']}>
          <Checkboxes
            name="organization"
            values={chosen}
            legend={t.choose}
            error={errorList(state, ['organization'])[0]?.text}
            items={asked.organizations.map((organization) => ({
              value: organization.id,
              label: nameIn(organization, lang),
              hint: hintOf(request, organization),
              disabled: whyNot(request, organization) !== null,
            }))}
          />
          <InsetText>
            <p>
              <strong>{t.preview}</strong>
            </p>
            <p>{t.previewText}</p>
          </InsetText>
          <Button>{t.submit}</Button>
        </FormFrame>
      )}
    </>
  )
  return page(t.title, content, {
    status,
    breadcrumb: [board],
    formId: asked.organizations.length > 0 ? mainForm : null,
  })
}

type AskedOrganization = Asked['organizations'][number]

/** Why nobody there would be written to now; null: somebody would. */
function whyNot(
  { deps }: MemberRequest,
  { askedAt, leads, readers }: AskedOrganization,
): 'recent' | 'no-lead' | 'stopped' | null {
  if (leads === 0) return 'no-lead'
  if (readers === 0) return 'stopped'
  const hours = askedAt === null ? Infinity : (deps.clock.now().getTime() - askedAt.getTime()) / 3_600_000
  return hours < hoursBetweenAsks ? 'recent' : null
}

/** What the plan asks for, when it was last asked, and why nobody would be asked now. */
function hintOf(request: MemberRequest, organization: AskedOrganization): string {
  const { lang, deps } = request
  const t = words[lang].reminder
  const { late, unassigned, askedAt } = organization
  const why = whyNot(request, organization)
  return [
    `${t.hint(late, unassigned)}.`,
    askedAt === null ? t.neverAsked : t.lastAsked(formatInstant(askedAt, lang, deps.timeZone)),
    ...(why === null ? [] : [t.whyNot[why]]),
  ].join(' ')
}

/** At first, those where something is late or nobody is in charge are chosen. */
async function showForm(request: MemberRequest) {
  const asked = await load(request)
  if (asked === null) return notFound()
  const inNeed = asked.organizations
    .filter((one) => one.late + one.unassigned > 0 && whyNot(request, one) === null)
    .map(({ id }) => id)
  return show(request, asked, filled({ organization: inNeed }), 200)
}

async function send(request: MemberRequest) {
  const asked = await load(request)
  if (asked === null) return notFound()
  const { lang, tx } = request
  const form = defineForm({
    organization: manyOf(
      asked.organizations.map(({ id }) => id),
      { min: 1 },
    ),
  })
  const parsed = form.parse(request.form)
  if (!parsed.ok) {
    const errors: Record<string, string> = parsed.switching ? {} : { organization: words[lang].reminder.noneChosen }
    return show(request, asked, { values: parsed.values, errors, theirs: null }, 422)
  }
  let sent = 0
  const refused = new Set<string>()
  for (const id of parsed.value.organization) {
    const adoptionId = asked.organizations.find((one) => one.id === id)?.adoptionId
    if (adoptionId && (await askForUpdate(tx, { adoptionId, organizationId: id })).ok) sent += 1
    else refused.add(id)
  }
  if (sent > 0) return redirect(asked.boardHref, `reminder-${sent}`)
  const errors = { organization: words[lang].reminder.nobodyAsked }
  return show(request, asked, { values: { organization: [...refused] }, errors, theirs: null }, 422)
}

export const routes: readonly Route[] = [
  memberGet('plan.remind', addresses.remind, showForm, 'coordinator'),
  memberPost('plan.send-reminder', addresses.remind, send, { access: 'coordinator' }),
]
