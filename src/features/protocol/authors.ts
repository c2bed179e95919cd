import type { MemberRequest } from '../../kernel/http/index.ts'
import { nameIn } from '../../kernel/language.ts'
import { coordinates } from '../../kernel/rights.ts'
import type { ProtocolContext } from './protocol-context.ts'
import type { Proposer } from './rules.ts'
import { words } from './words.ts'

/** In whose name something is proposed; `value`: as a form sends it. */
type Author = Proposer & { value: string; text: string }

/** In whose name the person may propose: organizations where they do more than read, then the coordination. */
export function authorsOf({ who, lang }: MemberRequest, { protocol, seats }: ProtocolContext): Author[] {
  const { networkId } = protocol
  const own = seats
    .filter(({ canPropose }) => canPropose)
    .map(({ organizationId, organizationFr, organizationEn }) => ({
      networkId,
      organizationId,
      value: organizationId,
      text: nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang),
    }))
  const coordination = { networkId, organizationId: null, value: 'coordination', text: words[lang].coordination }
  return coordinates(who, networkId) ? [...own, coordination] : own
}
