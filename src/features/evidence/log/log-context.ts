import { createHash } from 'node:crypto'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { actionsUnderWay } from '../../plan/index.ts'
import { nameWithDay } from '../own-context.ts'
import type { TypeDefinition } from '../evidence-types.ts'
import { listPartners, listWorked, type NamedOrganization } from '../queries.ts'
import { listAbout, listOwnOrganizations } from './queries.ts'

/** What the form of a type offers to choose from. */
export interface LogContext {
  /** In whose name. */
  own: NamedOrganization
  places: readonly NamedOrganization[]
  partners: readonly NamedOrganization[]
  actions: readonly { code: string; name: string }[]
  abouts: readonly { key: string; name: string }[]
}

/**
 * @param wanted organization in whose name it is said; another, or none, is the first of those where the person works
 * @returns null: they work nowhere with more than reading
 */
export async function logContext(
  request: MemberRequest,
  type: TypeDefinition,
  wanted: string,
): Promise<LogContext | null> {
  const { tx, who, lang, today } = request
  const places = await listOwnOrganizations(tx, await listWorked(tx, who))
  const own = places.find(({ id }) => id === wanted) ?? places[0]
  if (own === undefined) return null
  const [partners, actions, abouts] = await Promise.all([
    listPartners(tx, own.id),
    actionsUnderWay(tx, own.id, today),
    listAbout(tx, own.id, type.about),
  ])
  return {
    own,
    places,
    partners,
    actions: actions.map(({ actionId, number, titleFr, titleEn }) => ({
      code: actionId,
      name: `${number ?? actionId}. ${lang === 'fr' ? titleFr : titleEn}`,
    })),
    abouts: abouts.map((one) => ({ key: one.recordKey, name: nameWithDay(one, lang) })),
  }
}

/** Under what name a tab keeps what is typed: of the session, and telling nothing of it. */
export const draftKeyOf = ({ who }: Pick<MemberRequest, 'who'>): string =>
  createHash('sha256').update(`draft|${who.sessionId}`).digest('hex').slice(0, 16)
