import type { Tx } from '../../../kernel/db/index.ts'
import { limitCallers, openPost, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { readSaid } from '../../keys/index.ts'
import { addresses } from '../addresses.ts'
import { nothing, refusedFor, told } from './answer.ts'
import { begin, change, forget, open, read, write } from './conversation.ts'
import { isWorkDone, mostAsked, workBitsFor } from './proof-of-work.ts'
import { said, type Said, type SaidTo } from './said.ts'
import { listTeams, readKeysOf, readTeamOf } from './teams.ts'

/** Room for a long message and its keys, in hexadecimal, and for nothing else. */
const mostBytes = 150_000

/** New mailboxes of a network in an hour, beyond which each costs some work. */
const mostNew = 5
/** Counted in memory and by hashes that change every day: nothing of it is written. */
const countNew = limitCallers({ most: mostAsked, windowSeconds: 3600 })
/** Tries of a network: a school is one. */
const countTries = limitCallers({ most: 200, windowSeconds: 3600 })

/** Mailboxes that began in an hour, from wherever: beyond these each costs some work, of everyone. */
const countAll = limitCallers({ most: 300, windowSeconds: 3600 })
const everywhere = { key: '*', wideKey: null }

/** Bits of work that a new mailbox costs; null: none. A network pays for its own flood; everyone pays for one that comes from everywhere. */
function workFor(request: AnyRequest): number | null {
  const asked = mostAsked - countNew(request).left
  if (asked > mostNew) return workBitsFor(asked)
  return countAll({ deps: request.deps, caller: everywhere }, 0).left === 0 ? workBitsFor(0) : null
}

async function beginWith(tx: Tx, one: SaidTo<'begin'>, request: AnyRequest): Promise<Answer> {
  const begun = await begin(tx, one)
  if (typeof begun === 'object') {
    countAll({ deps: request.deps, caller: everywhere })
    return told(begun)
  }
  return begun === 'no' ? nothing() : refusedFor(begun)
}

/** What was said, who read it, and who answers; null for a page that was open too long. */
async function readWhole(tx: Tx, one: Pick<SaidTo<'read'>, 'token'>, request: AnyRequest) {
  const found = await read(tx, one)
  return found && { ...found, team: await readTeamOf(tx, one.token, request) }
}

async function openWith(tx: Tx, one: SaidTo<'open'>, request: AnyRequest): Promise<Answer> {
  const opened = await open(tx, one)
  if (opened === null) return nothing()
  const conversation = await readWhole(tx, { token: Buffer.from(opened.token, 'hex') }, request)
  return told({ ...opened, ...conversation, ...(await readKeysOf(tx, opened.organization, request)) })
}

async function writeWith(tx: Tx, one: SaidTo<'write'>): Promise<Answer> {
  const why = await write(tx, one)
  if (why === null) return told({ done: true })
  return why === 'no' ? nothing() : refusedFor(why)
}

const doneOr = (isDone: boolean): Answer => (isDone ? told({ done: true }) : nothing())

async function carryOut(tx: Tx, one: Said, request: AnyRequest): Promise<Answer> {
  switch (one.do) {
    case 'teams':
      return told({ teams: await listTeams(tx, request) })
    case 'keys':
      return told(await readKeysOf(tx, one.organization, request))
    case 'begin':
      return beginWith(tx, one, request)
    case 'open':
      return openWith(tx, one, request)
    case 'read': {
      const found = await readWhole(tx, one, request)
      return found === null ? nothing() : told(found)
    }
    case 'write':
      return writeWith(tx, one)
    case 'change':
      return doneOr(await change(tx, one))
    case 'forget':
      return doneOr(await forget(tx, one))
  }
}

/** The one thing that the page of young people asks of the server. Who asks is nobody, whatever cookies their browser has. */
async function answerDoor(request: AnyRequest): Promise<Answer> {
  const one = readSaid(request, said)
  if (one === null) return nothing()
  if (one.do === 'open' && countTries(request).isSpent) return refusedFor('busy')
  const bits = one.do === 'begin' ? workFor(request) : null
  if (one.do === 'begin' && bits !== null && !isWorkDone(one.loc, one.work, bits)) return refusedFor('work', { bits })
  return request.deps.database.asYouth((tx) => carryOut(tx, one, request))
}

export const doorRoutes: readonly Route[] = [
  openPost('mailbox.door', addresses.door, answerDoor, { needsData: false, asStranger: true, maxBytes: mostBytes }),
]

/** Neither measured nor logged: whoever writes is nobody’s business. */
export const unseenRoutes: ReadonlySet<string> = new Set(doorRoutes.map(({ id }) => id))
