import { dayOf, parseDay } from '../../../kernel/clock.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, formatInstant, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Answering, Member } from '../model.ts'
import { nameOfMember, type Context } from '../own-context.ts'
import type { CollaborationEvent } from '../queries.ts'
import { awaitedVoices, currentMembers, seatsFor } from '../rules.ts'
import { words as shared } from '../words.ts'
import type { ComerFacts, MemberFacts } from './members.tsx'
import { words } from './words.ts'

type People = ReadonlyMap<string, Answering>

/** Members of today, with who answers there. */
export const memberFacts = ({ lang, deps }: MemberRequest, members: readonly Member[], people: People): MemberFacts[] =>
  currentMembers(members).map((one) => ({
    name: nameOfMember(one, lang),
    sector: one.sector,
    since: one.since === null ? null : formatDay(dayOf(one.since, deps.timeZone), lang),
    contact: one.contactId === null ? null : (people.get(one.contactId) ?? null),
    deputy: one.deputyId === null ? null : (people.get(one.deputyId) ?? null),
    brings: one.brings,
    needs: one.needs,
    cannot: one.cannot,
  }))

/** The name of an organization that is or was in a collaboration. */
export function nameIn(members: readonly Member[], organizationId: string | null, lang: Language): string {
  const found = members.find((one) => one.organizationId === organizationId)
  return found === undefined ? shared[lang].someOrganization : nameOfMember(found, lang)
}

/** Those that were proposed or invited, and what the person may say of them. */
export function comerFacts({ lang }: MemberRequest, { collaboration, members, seats }: Context): ComerFacts[] {
  const id = { id: collaboration.id }
  const nameOf = (organizationId: string): string => nameIn(members, organizationId, lang)
  const voicing = seatsFor('voice', seats)
  const withdrawing = seatsFor('withdraw', seats)
  return members
    .filter(({ state }) => state === 'proposed' || state === 'invited')
    .map((one) => {
      const awaited = one.state === 'proposed' ? awaitedVoices(one, members) : []
      return {
        id: one.id,
        name: nameOfMember(one, lang),
        sector: one.sector,
        isInvited: one.state === 'invited',
        asksItself: one.proposedById === one.organizationId,
        proposedBy: nameOf(one.proposedById),
        awaited: awaited.map(nameOf),
        voices: awaited
          .filter((organizationId) => voicing.includes(organizationId))
          .map((organizationId) => ({ organizationId, name: nameOf(organizationId) })),
        voiceAction: href(lang, addresses.voice, id),
        withdrawHref: withdrawing.includes(one.proposedById)
          ? href(lang, addresses.withdraw, { ...id, memberId: one.id })
          : null,
      }
    })
}

const longestDecision = 120

const shortened = (text: string): string =>
  text.length > longestDecision ? `${text.slice(0, longestDecision).trimEnd()}…` : text

function detailInWords(detail: string, lang: Language): string {
  const stage = Object.entries(shared[lang].stages).find(([code]) => code === detail)?.[1]
  const day = parseDay(detail)
  return stage ?? (day === null ? detail : formatDay(day, lang))
}

/** What happened, in words; what this version of the product does not know is passed over. */
export const eventFacts = (
  { lang, deps }: MemberRequest,
  events: readonly CollaborationEvent[],
  { members, people }: { members: readonly Member[]; people: People },
): { when: string; at: string; title: string }[] =>
  events.flatMap(({ at, kind, organizationId, personId, detail }) => {
    const say: ((happened: { organization: string; detail: string }) => string) | undefined =
      words[lang].events[kind as keyof (typeof words)['fr']['events']]
    if (say === undefined) return []
    const organization = nameIn(members, organizationId, lang)
    const who = personId === null ? null : (people.get(personId)?.name ?? null)
    const title = say({
      organization,
      detail: kind === 'decided' ? shortened(detail ?? '') : detailInWords(detail ?? '', lang),
    })
    return [
      {
        when: formatInstant(at, lang, deps.timeZone),
        at: at.toISOString(),
        title: who === null ? title : words[lang].by(title, who),
      },
    ]
  })
