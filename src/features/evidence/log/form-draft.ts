import { fold } from '../../../kernel/language.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { countField } from '../check-counts.ts'
import type { DraftProblems, EvidenceDraft } from '../draft.ts'
import { chosenOf, numbersTypeOf, type TypeDefinition } from '../evidence-types.ts'
import type { Part } from '../model.ts'
import type { EvidenceVersion, NamedOrganization } from '../queries.ts'
import type { Numbers } from '../with-numbers.ts'
import { partnersField, type ReadForm } from './evidence-form.ts'
import type { Leading } from './leading.ts'

const parts: Readonly<Record<Leading, { own: Part; others: Part }>> = {
  us: { own: 'lead', others: 'partner' },
  together: { own: 'lead', others: 'lead' },
  them: { own: 'partner', others: 'lead' },
}

export interface DraftAsked {
  draft: EvidenceDraft
  /** Who came, told with it; empty: nothing was said. */
  numbers: Numbers[]
}

/**
 * What a form says, as a draft.
 *
 * @param known organizations that a name may mean
 */
export function draftOfForm(
  type: TypeDefinition,
  { base, tags, counts, partners }: ReadForm,
  own: string,
  known: readonly NamedOrganization[],
): { ok: true; value: DraftAsked } | { ok: false; problems: DraftProblems } {
  const named = partners.map((name) => organizationNamed(known, name))
  const found = named.flatMap((one) => (one === null ? [] : [one.id]))
  if (found.length < named.length) return { ok: false, problems: { [partnersField]: 'unknown-organization' } }
  if (base.startsOn === null) return { ok: false, problems: { startsOn: 'missing' } }
  const part = parts[base.leading ?? 'us']
  const hasNumbers = numbersTypeOf(type.code) !== null
  const parents = type.code === 'activity' ? base.parents : null
  const allTags = parents === null ? tags : [...new Set([...tags, 'audience:parents'])]
  const draft: EvidenceDraft = {
    type: type.code,
    organizationId: own,
    organizations: [{ id: own, part: part.own }, ...[...new Set(found)].map((id) => ({ id, part: part.others }))],
    startsOn: base.startsOn,
    endsOn: type.time === 'event' ? (base.endsOn ?? base.startsOn) : base.endsOn,
    regions: base.regions,
    tags: allTags,
    title: base.title,
    otherKind: base.otherKind,
    counts: hasNumbers ? [] : counts,
    about: base.about,
    actionId: base.action,
  }
  const people: Numbers[] = counts.length > 0 ? [{ counts, ...exceptParents(tags, parents) }] : []
  return { ok: true, value: { draft, numbers: hasNumbers ? [...people, ...parentNumbers(parents)] : [] } }
}

/** Parents are counted apart: the others then carry the rest of the audience. */
function exceptParents(tags: readonly string[], parents: number | null): Pick<Numbers, 'tags'> {
  const audience = tags.filter((tag) => tag.startsWith('audience:') && tag !== 'audience:parents')
  return parents === null || audience.length === 0 ? {} : { tags: audience }
}

const parentNumbers = (n: number | null): Numbers[] =>
  n === null
    ? []
    : [
        {
          counts: [{ quantity: 'participations', category: null, ageBand: null, gender: null, n }],
          tags: ['audience:parents'],
        },
      ]

function organizationNamed(known: readonly NamedOrganization[], name: string): NamedOrganization | null {
  const typed = fold(name)
  const same = known.filter(({ nameFr, nameEn }) => fold(nameFr) === typed || fold(nameEn) === typed)
  if (same.length === 1) return same[0] ?? null
  const starting = known.filter(
    ({ nameFr, nameEn }) => fold(nameFr).startsWith(typed) || fold(nameEn).startsWith(typed),
  )
  return same.length === 0 && starting.length === 1 ? (starting[0] ?? null) : null
}

/**
 * The form filled from a record and its numbers.
 *
 * @param on day to put in the place of its own; null: its own days
 */
export function formOfRecord(
  type: TypeDefinition,
  record: EvidenceVersion,
  numbers: readonly EvidenceVersion[],
  names: ReadonlyMap<string, string>,
  on: Day | null,
): FormState {
  const standing = numbers.filter(({ isWithdrawn }) => !isWithdrawn)
  const parents = standing.length > 1 ? standing.find(({ tags }) => isOfParents(tags)) : undefined
  const people = type.quantities.length > 0 ? record : standing.find((one) => one !== parents)
  const others = record.organizations.filter(({ id }) => id !== record.organizationId)
  const ownPart = record.organizations.find(({ id }) => id === record.organizationId)?.part
  const leading: Leading =
    ownPart === 'partner' ? 'them' : others.some(({ part }) => part === 'lead') ? 'together' : 'us'
  return filled({
    ...Object.fromEntries(type.facets.map(({ code }) => [`facet.${code}`, chosenOf(record.tags, code)])),
    ...Object.fromEntries((people?.counts ?? []).map((count) => [countField(count), count.n])),
    parents: parents?.counts.find(({ quantity }) => quantity === 'participations')?.n,
    organization: record.organizationId,
    startsOn: on ?? record.startsOn,
    endsOn: on !== null || (type.time === 'event' && record.endsOn === record.startsOn) ? null : record.endsOn,
    about: record.about,
    action: record.actionId,
    title: record.title,
    otherKind: record.otherKind,
    partners: others.map(({ id }) => names.get(id) ?? ''),
    leading,
    regions: record.regions,
  })
}

const isOfParents = (tags: readonly string[]): boolean =>
  tags.filter((tag) => tag.startsWith('audience:')).join() === 'audience:parents'
