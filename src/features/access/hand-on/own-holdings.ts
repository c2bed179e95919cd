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
import { codeOf } from '../access-context.ts'
import { words } from './words.ts'

/** Open requests of someone that go on, and services that were asked and call them back. They go to a colleague, never to nobody: a young person waits behind each. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

const kinds = ['access', 'partner'] as const
type Kind = (typeof kinds)[number]
const functions = {
  access: { held: sql.raw('sec.access_held'), give: sql.raw('sec.give_access') },
  partner: { held: sql.raw('sec.partner_asks_held'), give: sql.raw('sec.give_partner_ask') },
} satisfies Record<Kind, object>

interface Held {
  kind: Kind
  id: string
  askedBy: string
  state: string
}

async function listHeld(tx: Tx, { organizationId, personId }: Holder): Promise<Held[]> {
  const held: Held[] = []
  for (const kind of kinds) {
    const { rows } = await sql<Omit<Held, 'kind'>>`
      select id, asked_by as "askedBy", state from ${functions[kind].held}(${organizationId}, ${personId}, null)`.execute(
      tx,
    )
    held.push(...rows.map((one) => ({ kind, ...one })))
  }
  return held
}

const fieldOf = ({ kind, id }: Pick<Held, 'kind' | 'id'>): string => `${kind}-${id}`

/** What a field of the page of a departure names. Null: nothing of ours. */
function namedBy(field: string): Pick<Held, 'kind' | 'id'> | null {
  const [, name, id] = /^([a-z]+)-(.+)$/.exec(field) ?? []
  const kind = kinds.find((one) => one === name)
  return kind !== undefined && isId(id) ? { kind, id } : null
}

async function findHeld(
  tx: Tx,
  { organizationId, personId }: Holder,
  { kind, id }: Pick<Held, 'kind' | 'id'>,
): Promise<Held | null> {
  const { rows } = await sql<Omit<Held, 'kind'>>`
    select id, asked_by as "askedBy", state from ${functions[kind].held}(${organizationId}, ${personId}, ${id}::uuid)`.execute(
    tx,
  )
  const [held] = rows
  return held === undefined ? null : { kind, ...held }
}

async function list({ tx, lang }: MemberRequest, holder: Holder): Promise<Holding[]> {
  if (holder.organizationId === null) return []
  return (await listHeld(tx, holder)).map((held) => ({
    field: fieldOf(held),
    label: words[lang].names[held.kind](codeOf(held)),
    hint: words[lang].hints[held.kind],
    needs: 'work',
    goesTo: 'colleague',
  }))
}

async function give({ tx }: MemberRequest, { kind, id }: Held, from: string, to: string): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select ${functions[kind].give}(${id}, ${from}, ${to}::uuid) as given`.execute(tx)
  return rows[0]?.given === true
}

async function handOn(
  request: MemberRequest,
  holder: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  if (holder.organizationId === null) return ok(undefined)
  const t = words[request.lang]
  for (const held of await listHeld(request.tx, holder)) {
    const field = fieldOf(held)
    const to = answers.get(field)
    if (to === undefined) continue
    if (to === '') return err({ field, sentence: t.somebody })
    if (!(await give(request, held, holder.personId, to)))
      return err(held.kind === 'partner' ? { field, sentence: t.phone } : 'changed-meanwhile')
  }
  return ok(undefined)
}

async function comesBack({ tx, lang }: MemberRequest, holder: Holder, answers: HandOnAnswers): Promise<Returning[]> {
  if (holder.organizationId === null) return []
  const found: Returning[] = []
  for (const [field, to] of answers) {
    const named = namedBy(field)
    const held = named && (await findHeld(tx, holder, named))
    if (held === null) continue
    const isTheirs = held.askedBy === to && held.state !== 'closed'
    const t = words[lang]
    found.push({ field, label: t.names[held.kind](codeOf(held)), stays: isTheirs ? null : t.stays })
  }
  return found
}

async function takeBack(
  request: MemberRequest,
  holder: Holder,
  answers: HandOnAnswers,
  fields: ReadonlySet<string>,
): Promise<boolean> {
  for (const [field, to] of answers) {
    const named = namedBy(field)
    if (named === null || holder.organizationId === null || !fields.has(field)) continue
    const held = await findHeld(request.tx, holder, named)
    if (held === null || !(await give(request, held, to, holder.personId))) return false
  }
  return true
}
