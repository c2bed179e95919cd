import type { MemberRequest } from '../../../kernel/http/index.ts'
import { type NamedSeat, listSeats } from '../../network/index.ts'
import { awaitingAnswer } from '../awaiting.ts'
import { listAnswers, listDefinitions } from '../queries.ts'
import { stateOf } from '../rules.ts'
import type { SharedDefinition } from '../shared-definition.ts'
import { narrowDefinitions, sharedFilterOf, type SharedFilter } from './filter.ts'

export interface NarrowedList {
  filter: SharedFilter
  found: SharedDefinition[]
  /** There is none at all, whatever is asked. */
  isEmpty: boolean
  seats: NamedSeat[]
  /** Ids of those that an organization of the person has not answered. */
  awaiting: ReadonlySet<string>
}

/** The definitions of the person’s networks that the address asks for. */
export async function narrowedList({ tx, who, query }: MemberRequest): Promise<NarrowedList> {
  const [seats, all] = await Promise.all([listSeats(tx, who), listDefinitions(tx, who.networks)])
  const open = all.filter((one) => stateOf(one) === 'open').map(({ id }) => id)
  const answers = await listAnswers(tx, open)
  const awaiting = new Set(
    awaitingAnswer(who, { seats, definitions: all, answers }).map(({ definition }) => definition.id),
  )
  const filter = sharedFilterOf(query)
  return { filter, found: narrowDefinitions(all, filter, awaiting), isEmpty: all.length === 0, seats, awaiting }
}
