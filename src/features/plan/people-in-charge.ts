import type { Tx } from '../../kernel/db/index.ts'
import { sql } from 'kysely'
import { listStaff, namesOf, type StaffMember } from '../network/index.ts'
import type { AdoptedAction, Adopter } from './model.ts'
import type { PlanRelation } from './rules.ts'

/**
 * Who carries an action, as the reader may know it. `left`: they no longer work there, someone else must be named.
 * `unknown`: somebody is in charge, whose name stays inside the organization.
 */
export type InCharge =
  | { kind: 'nobody' }
  | { kind: 'named'; personId: string; name: string }
  | { kind: 'left'; personId: string; name: string | null }
  | { kind: 'unknown' }

export interface People {
  staff: StaffMember[]
  /** Everyone named by the actions or by `others`, those who left included. */
  names: ReadonlyMap<string, string>
  inCharge(action: Pick<AdoptedAction, 'personId'>): InCharge
}

/** Whether someone may be newly named for an action there: they work there today, and do more than read. Holds their place. */
export async function mayBeInCharge(
  tx: Tx,
  personId: string,
  { organizationId, networkId }: Pick<Adopter, 'organizationId' | 'networkId'>,
): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select sec.may_be_in_charge(${personId}, ${organizationId}, ${networkId}) as may`.execute(tx)
  return rows[0]?.may === true
}

/** People of an adopter and those its actions name. An observer sees leads only: of the others it is not shown who left. */
export async function peopleOf(
  tx: Tx,
  adopter: Adopter,
  {
    actions,
    relation,
    others = [],
    staff: asked = listStaff(tx, adopter),
  }: {
    actions: readonly Pick<AdoptedAction, 'personId'>[]
    relation: PlanRelation
    others?: readonly string[]
    /** Who works there, when it was already asked for. */
    staff?: ReturnType<typeof listStaff>
  },
): Promise<People> {
  const staff = await asked
  const known = new Map(staff.map(({ personId, name }) => [personId, name]))
  const named = [...actions.flatMap(({ personId }) => personId ?? []), ...others]
  const names = new Map([
    ...known,
    ...(await namesOf(
      tx,
      named.filter((id) => !known.has(id)),
    )),
  ])
  return {
    staff,
    names,
    inCharge({ personId }) {
      if (personId === null) return { kind: 'nobody' }
      const name = known.get(personId)
      if (name !== undefined) return { kind: 'named', personId, name }
      if (relation !== 'observer') return { kind: 'left', personId, name: names.get(personId) ?? null }
      const shown = names.get(personId)
      return shown === undefined ? { kind: 'unknown' } : { kind: 'named', personId, name: shown }
    },
  }
}
