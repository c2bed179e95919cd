import { href, noticeIn, withQuery, type MemberRequest } from '../../kernel/http/index.ts'
import { type Language, nameIn } from '../../kernel/language.ts'
import { addresses as network, findParty, type Party } from '../network/index.ts'
import { addresses } from './addresses.ts'
import type { AdoptedAction, Adopter, Adoption } from './model.ts'
import { findAdopted, findAdoption } from './queries.ts'
import { mayOnPlan, relationOf, type PlanDeed, type PlanRelation } from './rules.ts'
import { words } from './words.ts'

/** Who adopts, and what the person of this request is to it. */
export interface AdopterContext {
  adopter: Adopter
  party: Party
  relation: PlanRelation
  may(deed: PlanDeed): boolean
}

export interface PlanContext extends AdopterContext {
  adoption: Adoption
}

/** null for a stranger, and for who may not do `deed`: both are answered 404. */
export async function adopterFor(
  { tx, who }: MemberRequest,
  adopter: Adopter,
  deed: PlanDeed,
): Promise<AdopterContext | null> {
  const party = await findParty(tx, adopter)
  const relation = party && relationOf(who, adopter, party)
  if (!party || !relation || !mayOnPlan(deed, relation, party)) return null
  return { adopter, party, relation, may: (other) => mayOnPlan(other, relation, party) }
}

/** The adopter an address names: an organization or a table. */
export const adopterOf = ({ params }: MemberRequest): Adopter => ({
  organizationId: params['organizationId'] ?? null,
  networkId: params['networkId'] ?? null,
})

/** The adoption of the address; null as above. */
export async function planFor(request: MemberRequest, deed: PlanDeed): Promise<PlanContext | null> {
  const adoption = await findAdoption(request.tx, request.params['adoptionId'] ?? '')
  if (adoption === null) return null
  const adopter: Adopter = { organizationId: adoption.organizationId, networkId: adoption.networkId }
  const context = await adopterFor(request, adopter, deed)
  return context && { ...context, adoption }
}

/** The adopted action of the address, in its adoption; null when it is not of it, or as above. */
export async function adoptedFor(
  request: MemberRequest,
  deed: PlanDeed,
): Promise<(PlanContext & { action: AdoptedAction }) | null> {
  const context = await planFor(request, deed)
  const action =
    context &&
    (await findAdopted(request.tx, {
      adoptionId: context.adoption.id,
      adoptedId: request.params['adoptedId'] ?? '',
    }))
  return action && { ...context, action }
}

/** The plan page of an organization or a table; of the adoption when one is given, else of the one of today. */
export function planHref(lang: Language, { organizationId, networkId }: Adopter, adoptionId?: string): string {
  const path =
    organizationId === null
      ? href(lang, addresses.networkPlan, { networkId: networkId ?? '' })
      : href(lang, addresses.organizationPlan, { organizationId })
  return withQuery(path, { adoption: adoptionId })
}

/** The breadcrumb of a page of a plan: the organization, then its plan unless the page is the plan itself. */
export function planBreadcrumb(
  lang: Language,
  context: Pick<AdopterContext, 'adopter' | 'party'> & { adoption?: Adoption },
  { toPlan = true }: { toPlan?: boolean } = {},
): { label: string; href: string }[] {
  const { adopter, party, adoption } = context
  const plan = toPlan ? [{ label: words[lang].plan, href: planHref(lang, adopter, adoption?.id) }] : []
  if (adopter.organizationId === null) return plan
  const organization = href(lang, network.organization, { id: adopter.organizationId })
  return [{ label: nameIn(party, lang), href: organization }, ...plan]
}

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function planNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
