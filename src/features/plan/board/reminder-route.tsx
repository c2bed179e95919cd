import { nameIn } from '../../../kernel/language.ts'
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
import { mayAskForUpdates } from '../rules.ts'
import { askForUpdate } from './ask-update.ts'
import { boardAdoptions, boardNeeds } from './queries.ts'
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
  organizations: (MemberOrganization & { adoptionId: string; late: number; unassigned: number })[]
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
  const needs = await boardNeeds(tx, { adoptionIds: [...adoptions.values()], today })
  const organizations = all.flatMap((one) => {
    const adoptionId = adoptions.get(one.id)
    return adoptionId ? [{ ...one, adoptionId, late: 0, unassigned: 0, ...needs.get(adoptionId) }] : []
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
              hint: t.hint(organization.late, organization.unassigned),
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

/** At first, those where something is late or nobody is in charge are chosen. */
async function showForm(request: MemberRequest) {
  const asked = await load(request)
  if (asked === null) return notFound()
  const inNeed = asked.organizations.filter(({ late, unassigned }) => late + unassigned > 0).map(({ id }) => id)
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
  for (const id of parsed.value.organization) {
    const adoptionId = asked.organizations.find((one) => one.id === id)?.adoptionId
    if (adoptionId && (await askForUpdate(tx, { adoptionId, organizationId: id })).ok) sent += 1
  }
  return redirect(asked.boardHref, `reminder-${sent}`)
}

export const routes: readonly Route[] = [
  memberGet('plan.remind', addresses.remind, showForm, 'coordinator'),
  memberPost('plan.send-reminder', addresses.remind, send, { access: 'coordinator' }),
]
