import type { MemberRequest } from '../../../kernel/http/index.ts'
import { compareText, nameIn } from '../../../kernel/language.ts'
import { listMemberOrganizations, listSeats } from '../../network/index.ts'
import { listWorked } from '../queries.ts'
import type { OfferChoices } from './offer-form.ts'

/** What the person can choose from; null: they do more than read nowhere. */
export async function choicesFor(request: MemberRequest, own?: string): Promise<OfferChoices | null> {
  const { tx, who, lang } = request
  const worked = await listWorked(tx)
  if (worked.length === 0) return null
  const seats = (await listSeats(tx, who)).filter(({ canPropose }) => canPropose)
  const networks = seats.map((seat) => ({
    organizationId: seat.organizationId,
    networkId: seat.networkId,
    name: lang === 'fr' ? seat.networkFr : seat.networkEn,
  }))
  const partners = new Map<string, string>()
  for (const networkId of new Set(networks.map((one) => one.networkId)))
    for (const one of await listMemberOrganizations(tx, networkId)) partners.set(one.id, nameIn(one, lang))
  return {
    organizations: worked.map((one) => ({ id: one.id, name: nameIn(one, lang) })),
    networks,
    partners: [...partners]
      .filter(([id]) => id !== (own ?? (worked.length === 1 ? worked[0]?.id : null)))
      .map(([id, name]) => ({ id, name }))
      .toSorted((a, b) => compareText(a.name, b.name, lang)),
  }
}
