import {
  authorAt,
  openBack,
  openEpoch,
  publicHalves,
  Refused,
  standingOf,
  unlockUserSecret,
  type Reading,
  type Register,
  type Team,
  type Unlocking,
  type UserSecret,
} from '../../crypto/index.ts'
import { bytesOfHex } from './hex.ts'
import { readLog, seenSize } from './seen-log.ts'
import { askState, type Paths, type Place, type ServerState } from './server.ts'

/** Idle, then in all: after these the keys are dropped (security 5.5). */
const idleMs = 10 * 60 * 1000
const longestMs = 9 * 60 * 60 * 1000

/**
 * A person’s keys, open in the memory of this page and nowhere else. Dropped by `lock`, after ten minutes without a key or a touch, after nine hours,
 * and when the page is left.
 */
export interface KeySession {
  readonly me: { id: string; name: string }
  /** @throws Locked */
  readonly secret: UserSecret
  /** What the server says; keys and rights are in `register`. */
  readonly state: ServerState
  readonly register: Register
  /** Teams that the person can open now, by the key of today. */
  readonly teams: readonly Team[]
  /** Reads the log again. @param others organizations to read besides one’s own, to seal to them */
  refresh(others?: readonly string[]): Promise<void>
  place(organization: string): Place
  /** How the person signs for an organization. @throws Refused for who is not in the log */
  signing(organization: string): { author: ReturnType<typeof authorAt>; day: string }
  /** @param from organizations whose people may have written what is read */
  reading(...from: string[]): Reading
  /** The secret of a team’s epoch; of an older one, by the backward chain. @throws Refused */
  teamSecret(team: Team, epoch: number): Promise<string>
  lock(): void
}

export class Locked extends Error {}

/** What is open in this page; null: locked. */
let current: OpenKeys | null = null
const listeners = new Set<() => void>()

/** Calls `then` when the keys are dropped, whoever or whatever dropped them: what they opened must leave the page with them. */
export const onLock = (then: () => void): void => void listeners.add(then)

/** The session of this page. @throws Locked */
export function keySession(): KeySession {
  if (!current) throw new Locked()
  return current
}

/**
 * Opens the person’s secrets with one of their ways, and what their teams give them.
 *
 * @throws Refused when the words or the passkey open nothing, or when the log does not hold
 */
export async function unlock(paths: Paths, unlocking: Unlocking): Promise<KeySession> {
  const state = await askState(paths, seenSize())
  const place = { instance: state.instance, uid: state.me.id }
  const wraps = state.wraps.filter(({ kind }) => kind === unlocking.kind)
  for (const { file } of wraps) {
    const secret = await unlockUserSecret(bytesOfHex(file), unlocking, place).catch(unlessRefused)
    if (secret) return begin(paths, secret, state)
  }
  throw new Refused('key')
}

function unlessRefused(failure: unknown): null {
  if (failure instanceof Refused) return null
  throw failure
}

/** Begins a session with secrets that were just made here. */
export async function begin(paths: Paths, secret: UserSecret, state: ServerState): Promise<KeySession> {
  current?.lock()
  const opened = new OpenKeys(paths, secret, state, await readLog(state))
  await opened.openTeams()
  current = opened
  watch()
  return opened
}

class OpenKeys implements KeySession {
  readonly #paths: Paths
  #secret: UserSecret | null
  #state: ServerState
  #register: Register
  readonly #secrets = new Map<string, string>()
  #teams: Team[] = []

  constructor(paths: Paths, secret: UserSecret, state: ServerState, register: Register) {
    this.#paths = paths
    this.#secret = secret
    this.#state = state
    this.#register = register
  }

  get secret(): UserSecret {
    if (!this.#secret) throw new Locked()
    return this.#secret
  }
  get state(): ServerState {
    return this.#state
  }
  get me() {
    return this.#state.me
  }
  get register(): Register {
    return this.#register
  }
  get teams(): readonly Team[] {
    return this.#teams
  }

  async refresh(others: readonly string[] = []): Promise<void> {
    const state = await askState(this.#paths, seenSize(), others)
    // Someone else signed in in another tab: these keys are not theirs.
    if (state.me.id !== this.secret.uid) {
      this.lock()
      throw new Locked()
    }
    this.#register = await readLog(state)
    this.#state = state
    await this.openTeams()
  }

  place(organization: string): Place {
    const found = this.#state.organizations.find(({ id }) => id === organization)
    if (!found) throw new Error('no such organization')
    return found
  }

  signing(organization: string) {
    const { uid, sig } = this.secret
    return { author: authorAt(this.#register, organization, uid, bytesOfHex(sig)), day: this.#state.today }
  }

  reading(...from: string[]): Reading {
    return { register: this.#register, from, today: this.#state.today }
  }

  async teamSecret(team: Team, epoch: number): Promise<string> {
    const known = this.#secrets.get(`${team.team} ${epoch}`)
    if (known !== undefined) return known
    const made = (await this.#fromParcel(team, epoch)) ?? (await this.#fromNext(team, epoch))
    this.#secrets.set(`${team.team} ${epoch}`, made)
    return made
  }

  async #fromParcel(team: Team, epoch: number): Promise<string | null> {
    const parcel = this.place(team.org).parcels.find((one) => one.team === team.team && one.epoch === epoch)
    if (!parcel) return null
    const user = { user: this.secret.uid, secret: this.secret.enc }
    return openEpoch(bytesOfHex(parcel.file), team, epoch, user, this.reading(team.org, ...this.#holdersOf(team.org)))
  }

  async #fromNext(team: Team, epoch: number): Promise<string> {
    const next = this.place(team.org).epochs.find((one) => one.team === team.team && one.epoch === epoch + 1)
    if (!next?.back) throw new Refused('key')
    const secret = await this.teamSecret(team, epoch + 1)
    return openBack(
      bytesOfHex(next.back),
      team,
      epoch + 1,
      secret,
      this.reading(team.org, ...this.#holdersOf(team.org)),
    )
  }

  /** Trustees sign from elsewhere. */
  #holdersOf(organization: string): string[] {
    return standingOf(this.#register, organization).keyset.statement.holders.map(({ of }) => of)
  }

  /** Opens the key of now of each team that gives one. One that does not open is left out: it is the team’s to mend. */
  async openTeams(): Promise<void> {
    const opened: Team[] = []
    for (const { id: org, teams } of this.#state.organizations)
      for (const { id: team } of teams) {
        const last = this.#register.standings.get(org)?.epochs.get(team)?.at(-1)
        if (!last) continue
        const secret = await this.teamSecret({ org, team }, last.statement.e).catch(unlessRefused)
        if (secret !== null) opened.push({ org, team })
      }
    this.#teams = opened
  }

  lock(): void {
    this.#secret = null
    this.#secrets.clear()
    this.#teams = []
    if (current === this) current = null
    for (const then of listeners) then()
  }
}

let touchedAt = 0
let openedAt = 0
let timer: ReturnType<typeof setInterval> | undefined

function touched(): void {
  if (current && isOver()) current.lock()
  else touchedAt = Date.now()
}

const isOver = (): boolean => Date.now() - touchedAt >= idleMs || Date.now() - openedAt >= longestMs

function lockWhenOver(): void {
  if (!current) clearInterval(timer)
  else if (isOver()) current.lock()
}

function watch(): void {
  touchedAt = openedAt = Date.now()
  clearInterval(timer)
  timer = setInterval(lockWhenOver, 5000)
}

// A machine that slept wakes with the time gone by: it is asked before anything else is done.
for (const event of ['pointerdown', 'keydown']) addEventListener(event, touched, { capture: true })
document.addEventListener('visibilitychange', lockWhenOver)
document.addEventListener('freeze', () => current?.lock())
addEventListener('pagehide', () => current?.lock())

/** Whether these secrets are those that the log knows the person by in an organization; null: it knows of none. */
export async function isKnownBy(session: KeySession, organization: string): Promise<boolean | null> {
  const standing = session.register.standings.get(organization)
  const last = [...(standing?.members.values() ?? [])].filter(({ statement }) => statement.uid === session.me.id).at(-1)
  if (!standing || !last || standing.ended.has(last.hash)) return null
  return (await publicHalves(session.secret)).sig === last.statement.sig
}
