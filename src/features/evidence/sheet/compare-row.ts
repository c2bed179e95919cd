import type { Count } from '../model.ts'
import type { EvidenceVersion } from '../queries.ts'
import { draftOf } from '../with-numbers.ts'
import type { EvidenceDraft } from '../draft.ts'
import type { RowProblem, SaidRow, SheetFacts, StandingRecord } from './sheet-facts.ts'
import { tellsNumbers } from './sheet-fields.ts'
import type { PlannedRow } from './sheet-model.ts'

export type Compared =
  { kind: 'same' } | { kind: 'correct'; row: PlannedRow } | { kind: 'refused'; field: string; problem: RowProblem }

/** A row that names a record, beside what stands of it. What has no column, or was left as it is, stays. */
export function compareRow(
  said: SaidRow,
  told: readonly Count[] | null,
  { version, told: toldRecords }: StandingRecord,
  facts: SheetFacts,
): Compared {
  if (said.columns.has('type') && said.draft.type !== version.type)
    return { kind: 'refused', field: 'type', problem: 'type-changed' }
  const draft = mergedWith(said, version)
  const toldNow = toldTotals(toldRecords)
  const isTold = tellsNumbers(said.type)
  const toldChanges = isTold && told !== null && !isSameNumbers(told, toldNow)
  const changes = !isSameDraft(draft, draftOf(version))
  if (version.isWithdrawn || (!changes && !toldChanges)) return { kind: 'same' }
  if (version.organizationId !== facts.organizationId) return { kind: 'refused', field: 'record', problem: 'not-yours' }
  if (toldChanges && toldRecords.length > 1) return { kind: 'refused', field: 'counts', problem: 'told-many' }
  return {
    kind: 'correct',
    row: { line: said.line, deed: 'correct', draft, told: toldChanges ? [...told] : null, current: version.id },
  }
}

/** Column by column: a column that the sheet has not says nothing. */
function mergedWith({ draft, columns, type, counts }: SaidRow, version: EvidenceVersion): EvidenceDraft {
  const has = (field: string): boolean => columns.has(field)
  const saysTags = has('tags') || type.facets.some(({ code }) => has(`facet.${code}`))
  const saysCounts = !tellsNumbers(type) && counts.length > 0
  const named = draft.organizations.map(({ id }) => id)
  const stays = version.organizations.filter(({ id }) => named.includes(id) || id === version.organizationId)
  const added = draft.organizations.filter(({ id }) => !version.organizations.some((one) => one.id === id))
  return {
    ...draftOf(version),
    startsOn: draft.startsOn,
    endsOn: has('ends_on') ? draft.endsOn : version.endsOn,
    ...(has('title') ? { title: draft.title ?? null } : {}),
    ...(has('other_kind') ? { otherKind: draft.otherKind ?? null } : {}),
    ...(has('regions') ? { regions: draft.regions ?? [] } : {}),
    ...(has('action') ? { actionId: draft.actionId ?? null } : {}),
    ...(saysTags ? { tags: draft.tags ?? [] } : {}),
    ...(saysCounts ? { counts } : {}),
    organizations: has('organizations')
      ? [
          ...stays,
          ...added.filter(({ id }) => version.organizationId === draft.organizationId || id !== draft.organizationId),
        ]
      : version.organizations,
  }
}

const sorted = (list: readonly string[]): string => JSON.stringify(list.toSorted())

function isSameDraft(a: EvidenceDraft, b: EvidenceDraft): boolean {
  const names = ['startsOn', 'endsOn', 'title', 'otherKind', 'actionId'] as const
  return (
    names.every((name) => (a[name] ?? null) === (b[name] ?? null)) &&
    sorted(a.tags ?? []) === sorted(b.tags ?? []) &&
    sorted(a.regions ?? []) === sorted(b.regions ?? []) &&
    sorted(a.organizations.map(({ id }) => id)) === sorted(b.organizations.map(({ id }) => id)) &&
    isSameNumbers(a.counts ?? [], b.counts ?? [])
  )
}

/** Who came, in all: the list that is taken away says no more of it. */
function toldTotals(told: readonly EvidenceVersion[]): Count[] {
  const totals = told
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .flatMap(({ counts }) =>
      counts.filter(({ ageBand, gender, category }) => ageBand === null && gender === null && category === null),
    )
  return [...Map.groupBy(totals, ({ quantity }) => quantity).values()].flatMap((same) =>
    same[0] ? [{ ...same[0], n: same.reduce((all, { n }) => all + n, 0) }] : [],
  )
}

const isSameNumbers = (a: readonly Count[], b: readonly Count[]): boolean =>
  sorted(a.map(numberSaid)) === sorted(b.map(numberSaid))
const numberSaid = ({ quantity, category, ageBand, gender, n }: Count): string =>
  JSON.stringify([quantity, category, ageBand, gender, n])
