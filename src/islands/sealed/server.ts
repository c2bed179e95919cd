/** Addresses of what the sealed page asks for, in its language; they stand in the page. */
export interface Paths {
  state: string
  keepWraps: string
  removeWrap: string
  offer: string
  openTeams: string
  propose: string
  dropProposal: string
  append: string
  giveParcels: string
  answerDrill: string
  signIn: string
  keys: string
  limits: string
}

export interface WrapRow {
  id: string
  kind: 'prf' | 'phrase' | 'kit'
  file: string
  credential: string | null
  fromDay: string
}

/** A statement of the log with its proof. */
export interface Entry {
  organization: string
  index: number
  signed: string
  salt: string
  proof: string[]
  at: string
}

/** An organization of the person, or one that they sign for. Nothing of it is believed for keys: those come from the log. */
export interface Place {
  id: string
  name: string
  class: 'community' | 'school' | 'health' | 'police' | 'network'
  works: boolean
  leads: boolean
  holds: boolean
  asked: boolean
  teams: { id: string; kind: 'intake' | 'follow-up' }[]
  epochs: { team: string; epoch: number; back: string | null; rescue: string; recovery: number }[]
  parcels: { team: string; epoch: number; file: string }[]
  given: { team: string; epoch: number; person: string }[]
  offers: { person: string; offer: string }[]
  people: { id: string; name: string; works: boolean }[]
  proposal: { by: string; text: string; hash: string } | null
  drills: { recovery: number; share: number; on: string }[]
  drillQuestion: string
}

/** What the server says. It may lie: keys and rights are read from `entries`, which carry their proofs and signatures. */
export interface ServerState {
  csrf: string
  me: { id: string; name: string }
  today: string
  instance: string
  isDemo: boolean
  log: { key: string; checkpoint: string; consistency: string[] }
  wraps: WrapRow[]
  entries: Entry[]
  organizations: Place[]
}

/** Nobody is signed in, or not any more. */
export class SignedOut extends Error {}
/** The server kept nothing: someone else was first (`raced`), or it does not accept what was sent. */
export class NotKept extends Error {
  readonly why: 'raced' | 'refused'
  constructor(why: 'raced' | 'refused') {
    super(why)
    this.why = why
  }
}

export function readPaths(): Paths {
  const said = document.querySelector<HTMLElement>('[data-paths]')?.dataset['paths']
  if (said === undefined) throw new Error('no paths')
  return JSON.parse(said) as Paths
}

/** Asks for the log and for what is sealed to whoever is signed in. @param others organizations to read besides one's own */
export async function askState(paths: Paths, seen: number, others: readonly string[] = []): Promise<ServerState> {
  const query = new URLSearchParams([['seen', String(seen)], ...others.map((id) => ['with', id])])
  const answer = await fetch(`${paths.state}?${query.toString()}`, { cache: 'no-store' })
  if (answer.redirected || !answer.headers.get('content-type')?.startsWith('application/json')) throw new SignedOut()
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as ServerState
}

/** @throws NotKept when the server kept nothing of it */
export async function send<T extends object = object>(path: string, csrf: string, said: object): Promise<T> {
  const body = new URLSearchParams({ csrf, said: JSON.stringify(said) })
  const answer = await fetch(path, { method: 'POST', body })
  if (answer.redirected || answer.status === 403) throw new SignedOut()
  if (answer.status === 409) throw new NotKept('raced')
  if (!answer.ok) throw new NotKept('refused')
  return (await answer.json()) as T
}
