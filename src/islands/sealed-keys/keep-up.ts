import {
  afterIn,
  beginEpoch,
  canonicalBytes,
  mustRotate,
  shareEpoch,
  signStatement,
  standingOf,
  type Plain,
  type SignedStatement,
  type Statement,
} from '../../crypto/index.ts'
import { bytesOfHex, hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { send, type Paths } from '../sealed/server.ts'
import { upkeepOf } from './standing.ts'

/** A statement as it travels. */
export const fileOf = (signed: SignedStatement): string => hexOf(canonicalBytes(signed as unknown as Plain))

/** Signs a statement as the person of this session. */
export const signedBy = ({ secret }: KeySession, signed: SignedStatement): SignedStatement =>
  signStatement(signed, secret.uid, bytesOfHex(secret.sig))

export const unsigned = (statement: Statement): SignedStatement => ({ statement, sigs: [] })

/** Puts statements into the log; then the log is read again. */
export async function append(
  session: KeySession,
  paths: Paths,
  statements: readonly { file: string; epoch: object | null }[],
  proposal: string | null = null,
): Promise<void> {
  await send(paths.append, session.state.csrf, { statements, proposal })
  await session.refresh()
}

/** Ends someone’s keys in an organization. Their teams must have another key after. */
export async function endMember(
  session: KeySession,
  paths: Paths,
  { organization, cert, reason }: { organization: string; cert: string; reason: 'left' | 'changed' | 'lost' },
): Promise<void> {
  const { register, state } = session
  const statement: Statement = {
    s: 'T1',
    t: 'revoke',
    org: organization,
    after: afterIn(register, organization),
    day: state.today,
    ks: standingOf(register, organization).keyset.statement.ver,
    target: cert,
    good: register.head.size,
    reason,
  }
  await append(session, paths, [{ file: fileOf(signedBy(session, unsigned(statement))), epoch: null }])
}

/** Makes the next key of a team, sealed to everyone who is there now. */
async function rotate(session: KeySession, paths: Paths, organization: string, team: string): Promise<void> {
  const { register } = session
  const at = { org: organization, team }
  const last = standingOf(register, organization).epochs.get(team)?.at(-1)?.statement.e
  // A holder who is not of the team cannot pass its history on: it begins anew.
  const previous = last === undefined ? null : await session.teamSecret(at, last).catch(() => null)
  const epoch = await beginEpoch(register, at, previous, session.signing(organization))
  await append(session, paths, [
    {
      file: fileOf(epoch.statement),
      epoch: {
        back: epoch.back && hexOf(epoch.back),
        rescue: hexOf(epoch.rescue.file),
        parcels: epoch.parcels.map(({ user, file }) => ({ person: user, file: hexOf(file) })),
      },
    },
  ])
}

/**
 * Does what is left to do in an organization, one thing after another: whatever interrupts it, the next visit goes on from there. Ends those who left,
 * renews what must be, and gives the key of now to who has not got it.
 */
export async function keepUp(session: KeySession, paths: Paths, organization: string): Promise<void> {
  for (const one of upkeepOf(session, session.place(organization)))
    if (one.kind === 'left') await endMember(session, paths, { organization, cert: one.cert, reason: 'left' })
  const standing = standingOf(session.register, organization)
  for (const { id: team } of session.place(organization).teams)
    if (mustRotate(standing, team) || !standing.epochs.has(team)) await rotate(session, paths, organization, team)
  await giveMissing(session, paths, organization)
}

async function giveMissing(session: KeySession, paths: Paths, organization: string): Promise<void> {
  const parcels = []
  for (const one of upkeepOf(session, session.place(organization))) {
    if (one.kind !== 'give') continue
    const team = { org: organization, team: one.team }
    const secret = await session.teamSecret(team, one.epoch)
    const signing = session.signing(organization)
    const file = await shareEpoch(session.register, team, { e: one.epoch, secret }, one.uid, signing)
    parcels.push({ organization, team: one.team, epoch: one.epoch, person: one.uid, file: hexOf(file) })
  }
  if (parcels.length === 0) return
  await send(paths.giveParcels, session.state.csrf, { parcels })
  await session.refresh()
}
