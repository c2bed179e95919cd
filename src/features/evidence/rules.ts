import { checkNote, isRegion } from '../../field/index.ts'
import { parseDay, type Day } from '../../kernel/clock.ts'
import { isId } from '../../kernel/ids.ts'
import { isAllowed, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import { checkCounts } from './check-counts.ts'
import type { DraftProblem, EvidenceDraft } from './draft.ts'
import { chosenOf, isEvidenceType, typeOf, type TypeDefinition } from './evidence-types.ts'

/**
 * What a person is to a piece of evidence. `recorder`: does more than read in the organization that recorded it; `partner`:
 * the same in another one that it names; `reader`: reads in one of them.
 */
export const evidenceRelations = ['recorder', 'partner', 'reader'] as const
export type EvidenceRelation = (typeof evidenceRelations)[number]

export const evidenceDeeds = ['see', 'correct', 'withdraw', 'put-back', 'attach', 'answer'] as const
export type EvidenceDeed = (typeof evidenceDeeds)[number]

type Life = 'standing' | 'withdrawn'

/** What can be done with a record, and who may. The database says the same. */
export const evidenceRights: Readonly<Record<Life, Rights<EvidenceDeed, EvidenceRelation>>> = {
  standing: {
    see: ['recorder', 'partner', 'reader'],
    correct: ['recorder'],
    withdraw: ['recorder'],
    'put-back': [],
    attach: ['recorder'],
    answer: ['partner'],
  },
  withdrawn: {
    see: ['recorder', 'partner', 'reader'],
    correct: [],
    withdraw: [],
    'put-back': ['recorder'],
    attach: [],
    answer: [],
  },
}

interface Named {
  organizationId: string
  organizations: readonly { id: string }[]
  isWithdrawn: boolean
  /** The numbers of a survey, counted by the platform (`confided.ts`). Absent: they are not. */
  isConfided?: boolean
}

/**
 * Every relation of a person to a record; none for a stranger.
 *
 * @param worked organizations where the person does more than read
 */
function evidenceRelationsOf(
  who: Pick<Who, 'organizations'>,
  worked: readonly string[],
  { organizationId, organizations }: Named,
): EvidenceRelation[] {
  const relations: EvidenceRelation[] = []
  const others = organizations.filter(({ id }) => id !== organizationId)
  if (worked.includes(organizationId)) relations.push('recorder')
  if (others.some(({ id }) => worked.includes(id))) relations.push('partner')
  if (worksAt(who, organizationId) || others.some(({ id }) => worksAt(who, id))) relations.push('reader')
  return relations
}

export const mayOnEvidence = (
  who: Pick<Who, 'organizations'>,
  worked: readonly string[],
  deed: EvidenceDeed,
  record: Named,
): boolean =>
  !(deed === 'correct' && record.isConfided === true) &&
  isAllowed(
    evidenceRights[record.isWithdrawn ? 'withdrawn' : 'standing'],
    deed,
    evidenceRelationsOf(who, worked, record),
  )

const longestTitle = 120
const longestOther = 80
const mostOrganizations = 40
/** Before it, a day is a mistake of the keyboard. */
const firstDay = '1990-01-01' as Day

/** Where what is said may be too long, or say too much of someone. */
export const draftLimits = { title: longestTitle, otherKind: longestOther } as const

/**
 * What is wrong with a draft, one code a field; empty when it may be kept. The database still has its say on what only it
 * knows: organizations that left, records it is about, versions.
 *
 * @param today in the instance's time zone
 */
export function checkDraft(draft: EvidenceDraft, today: Day): Record<string, DraftProblem> {
  if (!isEvidenceType(draft.type)) return { type: 'unknown' }
  const type = typeOf(draft.type)
  return {
    ...checkDays(draft, type, today),
    ...checkOrganizations(draft),
    ...checkTags(draft.tags ?? [], type),
    ...checkWords(draft, today),
    ...checkLinks(draft, type),
    ...((draft.regions ?? []).every(isRegion) ? {} : { regions: 'unknown' as const }),
    ...checkCounts(type, draft.counts ?? []),
  }
}

type Problems = Record<string, DraftProblem>

/** What happened has happened; only an agreement may say when it will end. */
function checkDays({ startsOn, endsOn }: EvidenceDraft, { time }: TypeDefinition, today: Day): Problems {
  const problems: Problems = {}
  if (parseDay(startsOn) === null) problems['startsOn'] = 'unknown'
  else if (startsOn > today) problems['startsOn'] = 'future'
  else if (startsOn < firstDay) problems['startsOn'] = 'too-old'
  if (endsOn === null) return time === 'standing' ? problems : { ...problems, endsOn: 'end-missing' }
  if (parseDay(endsOn) === null) problems['endsOn'] = 'unknown'
  else if (endsOn < startsOn) problems['endsOn'] = 'end-before-start'
  else if (time !== 'standing' && endsOn > today && problems['startsOn'] === undefined) problems['endsOn'] = 'future'
  else if (endsOn > '2199-12-31') problems['endsOn'] = 'future'
  return problems
}

function checkOrganizations({ organizationId, organizations }: EvidenceDraft): Problems {
  const ids = organizations.map(({ id }) => id)
  if (ids.length > mostOrganizations) return { organizations: 'too-big' }
  if (!ids.every(isId)) return { organizations: 'unknown-organization' }
  if (new Set(ids).size < ids.length) return { organizations: 'twice' }
  return ids.includes(organizationId) ? {} : { organizations: 'missing' }
}

function checkTags(tags: readonly string[], { facets }: TypeDefinition): Problems {
  const problems: Problems = {}
  for (const tag of tags) {
    const facet = facets.find(({ code }) => tag.startsWith(`${code}:`))
    if (facet === undefined) problems['tags'] = 'not-asked'
    else if (!facet.values.some(({ code }) => tag === `${facet.code}:${code}`))
      problems[`facet.${facet.code}`] = 'unknown'
  }
  for (const { code, isRequired, isMany } of facets) {
    const chosen = chosenOf(tags, code)
    if (isRequired && chosen.length === 0) problems[`facet.${code}`] = 'missing'
    if (!isMany && chosen.length > 1) problems[`facet.${code}`] = 'one-only'
    if (new Set(chosen).size < chosen.length) problems[`facet.${code}`] = 'twice'
  }
  return problems
}

function checkWords({ title = null, otherKind = null, tags = [] }: EvidenceDraft, today: Day): Problems {
  const problems: Problems = {}
  const year = Number(today.slice(0, 4))
  for (const [field, text] of [
    ['title', title],
    ['otherKind', otherKind],
  ] as const) {
    if (text === null) continue
    const found = checkNote(text, year)
    if (text.trim() === '' || text.length > draftLimits[field]) problems[field] = 'too-long'
    else if (found !== null) problems[field] = found
  }
  if (otherKind !== null && !tags.some((tag) => tag.endsWith(':other'))) problems['otherKind'] ??= 'not-asked'
  return problems
}

function checkLinks({ about = null, sameAs = null, actionId = null }: EvidenceDraft, type: TypeDefinition): Problems {
  const problems: Problems = {}
  if (about !== null && type.about.length === 0) problems['about'] = 'not-asked'
  else if (about !== null && !isId(about)) problems['about'] = 'unknown-about'
  if (sameAs !== null && !isId(sameAs)) problems['sameAs'] = 'unknown-same'
  if (actionId !== null && !/^[A-Za-z0-9-]{1,20}$/.test(actionId)) problems['action'] = 'unknown'
  return problems
}
