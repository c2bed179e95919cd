import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { commitmentStates, type Commitment } from '../model.ts'
import { nameOfMember, type Context } from '../own-context.ts'
import { words as shared } from '../words.ts'
import type { CommitmentFilter } from './queries.ts'

/** What the address asks for; what it does not know is as if it were not asked. */
export function commitmentFilterOf(query: URLSearchParams): CommitmentFilter {
  const organizationId = query.get('organisation') ?? ''
  return {
    text: (query.get('q') ?? '').slice(0, 100).trim() || null,
    state: (['overdue', ...commitmentStates] as const).find((one) => one === query.get('etat')) ?? null,
    organizationId: isId(organizationId) ? organizationId : null,
  }
}

/** The same commitments, with the names of those who see to them. */
export const withNames = (rows: readonly Commitment[], people: ReadonlyMap<string, { name: string }>): Commitment[] =>
  rows.map((one) => ({ ...one, personName: one.personId === null ? null : (people.get(one.personId)?.name ?? null) }))

/** Names of the organizations of a collaboration, those that left it included. */
export const nameIn =
  (lang: Language, { members }: Context) =>
  (organizationId: string): string => {
    const member = members.find((one) => one.organizationId === organizationId)
    return member === undefined ? shared[lang].someOrganization : nameOfMember(member, lang)
  }
