import {
  defineForm,
  errorList,
  FormFrame,
  filled,
  mainForm,
  manyOf,
  type FormState,
} from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { Button, Checkboxes, EmptyState, InsetText } from '../../../kernel/page/index.ts'
import { findParty, listMemberOrganizations, type MemberOrganization } from '../../network/index.ts'
import { askForUpdate } from '../actions/ask-update.ts'
import { addresses } from '../addresses.ts'
import { firstPlanId } from '../catalogue.ts'
import { boardWords } from '../messages/board.ts'
import { boardAdoptions, boardNeeds } from '../queries/board.ts'

interface Asked {
  networkId: string
  networkName: string
  organizations: (MemberOrganization & { adoptionId: string; late: number; unassigned: number })[]
}

/** Organizations of the network that adopted the plan; null for anyone but its coordinator. */
async function load({ tx, who, params, today, lang }: MemberRequest): Promise<Asked | null> {
  const networkId = params['networkId'] ?? ''
  if (!who.coordinated.includes(networkId)) return null
  const party = await findParty(tx, { organizationId: null, networkId })
  if (!party) return null
  const all = await listMemberOrganizations(tx, networkId)
  const adoptions = await boardAdoptions(tx, {
    organizationIds: all.map(({ id }) => id),
    planId: firstPlanId,
    day: today,
  })
  const needs = await boardNeeds(tx, { adoptionIds: [...adoptions.values()], today })
  const organizations = all.flatMap((one) => {
    const adoptionId = adoptions.get(one.id)
    return adoptionId ? [{ ...one, adoptionId, late: 0, unassigned: 0, ...needs.get(adoptionId) }] : []
  })
  return { networkId, networkName: lang === 'fr' ? party.nameFr : party.nameEn, organizations }
}

function show(request: MemberRequest, asked: Asked, state: FormState, status: 200 | 422) {
  const { lang, formKeys } = request
  const words = boardWords[lang].reminder
  const board = {
    label: boardWords[lang].breadcrumb,
    href: href(lang, addresses.board, { networkId: asked.networkId }),
  }
  const chosen = state.values['organization'] ?? []
  const content = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {asked.organizations.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <FormFrame
          lang={lang}
          action={href(lang, addresses.remind, { networkId: asked.networkId })}
          keys={formKeys}
          state={state}
          names={['organization']}
        >
          <Checkboxes
            name="organization"
            values={chosen}
            legend={words.choose}
            error={errorList(state, ['organization'])[0]?.text}
            items={asked.organizations.map(({ id, nameFr, nameEn, late, unassigned }) => ({
              value: id,
              label: lang === 'fr' ? nameFr : nameEn,
              hint: words.hint(late, unassigned),
            }))}
          />
          <InsetText>
            <p>
              <strong>{words.preview}</strong>
            </p>
            <p>{words.previewText}</p>
          </InsetText>
          <Button>{words.submit}</Button>
        </FormFrame>
      )}
    </>
  )
  return page(words.title, content, {
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
    const errors: Record<string, string> = parsed.switching
      ? {}
      : { organization: boardWords[lang].reminder.noneChosen }
    return show(request, asked, { values: parsed.values, errors, theirs: null }, 422)
  }
  let sent = 0
  for (const id of parsed.value.organization) {
    const adoptionId = asked.organizations.find((one) => one.id === id)?.adoptionId
    if (adoptionId && (await askForUpdate(tx, { adoptionId, organizationId: id })).ok) sent += 1
  }
  return redirect(href(lang, addresses.board, { networkId: asked.networkId }), `reminder-${sent}`)
}

export const routes: readonly Route[] = [
  memberGet('plan.remind', addresses.remind, showForm, 'coordinator'),
  memberPost('plan.send-reminder', addresses.remind, send, { access: 'coordinator' }),
]
