import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type {
  FeatureHoldings,
  HandOnAnswers,
  HandOnRefusal,
  Holder,
  Holding,
  Returning,
} from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { codeOf } from '../referral-context.ts'
import { words } from './words.ts'

/** Referrals that someone follows, on either side, and emergencies of which they are to tell the young person. They go to a colleague: never to nobody. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

interface Held {
  id: string
  kind: 'request' | 'task' | 'override'
  heldBy: string
  goesOn: boolean
}

async function listHeld(tx: Tx, organizationId: string, personId: string, id: string | null = null): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select id, kind, held_by as "heldBy", goes_on as "goesOn" from sec.referrals_held(${organizationId}, ${personId}, ${id}::uuid)`.execute(
    tx,
  )
  return rows
}

const fieldOf = ({ id }: Pick<Held, 'id'>): string => `referral-${id}`

function idIn(field: string): string | null {
  const [, id] = /^referral-(.+)$/.exec(field) ?? []
  return isId(id) ? id : null
}

async function list({ tx, lang }: MemberRequest, { organizationId, personId }: Holder): Promise<Holding[]> {
  if (organizationId === null) return []
  return (await listHeld(tx, organizationId, personId)).map((held) => ({
    field: fieldOf(held),
    label: words[lang][held.kind](codeOf(held)),
    hint: words[lang].hints[held.kind],
    needs: 'work',
    goesTo: 'colleague',
  }))
}

async function give({ tx }: MemberRequest, { id, kind }: Held, from: string, to: string): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select sec.give_referral(${id}, ${kind}, ${from}, ${to}::uuid) as given`.execute(tx)
  return rows[0]?.given === true
}

async function handOn(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  if (organizationId === null) return ok(undefined)
  for (const held of await listHeld(request.tx, organizationId, personId)) {
    const to = answers.get(fieldOf(held))
    if (to === undefined) continue
    if (to === '') return err({ field: fieldOf(held), sentence: words[request.lang].somebody })
    if (!(await give(request, held, personId, to))) return err('changed-meanwhile')
  }
  return ok(undefined)
}

async function comesBack(
  { tx, lang }: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
): Promise<Returning[]> {
  if (organizationId === null) return []
  const found: Returning[] = []
  for (const [field, to] of answers) {
    const id = idIn(field)
    const [held] = id === null ? [] : await listHeld(tx, organizationId, personId, id)
    if (held === undefined) continue
    const isTheirs = held.heldBy === to && held.goesOn
    found.push({ field, label: words[lang][held.kind](codeOf(held)), stays: isTheirs ? null : words[lang].stays })
  }
  return found
}

async function takeBack(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
  fields: ReadonlySet<string>,
): Promise<boolean> {
  for (const [field, to] of answers) {
    const id = idIn(field)
    if (id === null || organizationId === null || !fields.has(field)) continue
    const [held] = await listHeld(request.tx, organizationId, personId, id)
    if (held === undefined || !(await give(request, held, to, personId))) return false
  }
  return true
}
