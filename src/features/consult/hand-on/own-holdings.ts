import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import { dayOf } from '../../../kernel/clock.ts'
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
import { formatDay } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { words } from './words.ts'

/** Questions that someone asked and that stand: a colleague reads the answers, or they are closed. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

interface Held {
  id: string
  /** Null: forgotten. */
  askedBy: string | null
  askedAt: Date
  state: string
}

async function listHeld(tx: Tx, organizationId: string, personId: string, id: string | null = null): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select id, asked_by as "askedBy", asked_at as "askedAt", state from sec.consults_held(${organizationId}, ${personId}, ${id}::uuid)`.execute(
    tx,
  )
  return rows
}

const fieldOf = ({ id }: Pick<Held, 'id'>): string => `consult-${id}`

function idIn(field: string): string | null {
  const [, id] = /^consult-(.+)$/.exec(field) ?? []
  return isId(id) ? id : null
}

const labelOf = ({ lang, deps }: MemberRequest, { askedAt }: Held): string =>
  words[lang].question(formatDay(dayOf(askedAt, deps.timeZone), lang))

async function list(request: MemberRequest, { organizationId, personId }: Holder): Promise<Holding[]> {
  if (organizationId === null) return []
  return (await listHeld(request.tx, organizationId, personId)).map((held) => ({
    field: fieldOf(held),
    label: labelOf(request, held),
    hint: words[request.lang].hint,
    needs: 'work',
    goesTo: 'colleague',
  }))
}

async function give({ tx }: MemberRequest, id: string, from: string, to: string | null): Promise<boolean> {
  const { rows } = await sql<{ given: boolean }>`
    select sec.give_consult(${id}, ${from}, ${to}::uuid) as given`.execute(tx)
  return rows[0]?.given === true
}

const record = ({ tx }: MemberRequest, organizationId: string, id: string, basis: string) =>
  recordDeed(tx, {
    deed: 'consult.handed-on',
    chain: organizationId,
    subject: { kind: 'consult_question', id },
    basis,
  })

async function handOn(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  if (organizationId === null) return ok(undefined)
  for (const held of await listHeld(request.tx, organizationId, personId)) {
    const to = answers.get(fieldOf(held))
    if (to === undefined) continue
    if (!(await give(request, held.id, personId, to || null))) return err('changed-meanwhile')
    await record(request, organizationId, held.id, to === '' ? 'nobody-in-charge' : 'person-named')
  }
  return ok(undefined)
}

/** A question comes back from the colleague who took it, while it stands and is theirs. One that was closed stays so. */
async function comesBack(
  request: MemberRequest,
  { organizationId, personId }: Holder,
  answers: HandOnAnswers,
): Promise<Returning[]> {
  if (organizationId === null) return []
  const found: Returning[] = []
  for (const [field, to] of answers) {
    const id = idIn(field)
    if (id === null) continue
    const [held] = await listHeld(request.tx, organizationId, personId, id)
    if (held === undefined) continue
    const isTheirs = to !== '' && held.askedBy === to && ['open', 'answered'].includes(held.state)
    found.push({ field, label: labelOf(request, held), stays: isTheirs ? null : words[request.lang].stays })
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
    if (!(await give(request, id, to, personId))) return false
    await record(request, organizationId, id, 'departure-undone')
  }
  return true
}
