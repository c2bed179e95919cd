import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { listStaff } from '../../network/index.ts'
import { versionsOf } from '../adopted-words.ts'
import type { Adoption } from '../model.ts'
import { listAdopted } from '../queries.ts'
import type { SheetFacts, SheetPerson } from './plan-sheet.ts'

/** All that the file of a plan says, as the person may know it. */
export async function sheetFactsOf(tx: Tx, adoption: Adoption): Promise<SheetFacts> {
  const actions = await listAdopted(tx, adoption.id)
  const staff = await listStaff(tx, adoption)
  const staffIds = staff.map(({ personId }) => personId)
  const people = await peopleWithEmail(tx, [...staffIds, ...actions.flatMap(({ personId }) => personId ?? [])])
  return {
    adoption,
    versions: await versionsOf(tx, adoption, actions),
    actions,
    staff: staff.flatMap(({ personId, canCarry }) => (canCarry ? (people.get(personId) ?? []) : [])),
    readers: staff.flatMap(({ personId, canCarry }) => (canCarry ? [] : (people.get(personId) ?? []))),
    people,
  }
}

async function peopleWithEmail(tx: Tx, ids: readonly string[]): Promise<Map<string, SheetPerson>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name, email }) => [id, { personId: id, name, email }]))
}
