import { must, Refused } from '../refusal.ts'
import { holderKeys, type Register, type Standing, standingOf } from './standing.ts'
import { type Keyset, type Member, sheetSigner, type SignedStatement, signersOf } from './statement.ts'

const keysOf = ({ holders }: Keyset): Map<string, string> => new Map(holders.map(({ uid, key }) => [uid, key]))

/**
 * Whether those signed who must, by the keyset in force when it was said (security 5.4, 5.6, 5.7 c):
 *
 * | Statement | Signed by |
 * |---|---|
 * | first keyset | all its holders |
 * | next keyset | as many holders of the one before as that one asks; or its sheets, with a recovery that comes after theirs |
 * | member | themself, and a holder; two when they are a holder |
 * | epoch | a holder |
 * | revoke | a holder; as many as the keyset asks to end a holder or the organization |
 * | pair | a holder of each |
 *
 * @throws Refused
 */
export function mustBeAuthorized(signed: SignedStatement, register: Register): void {
  const { statement } = signed
  must(new Set(signed.sigs.map(({ by }) => by)).size === signed.sigs.length, 'form')
  if (statement.t === 'keyset') return keyset(signed, statement, register.standings.get(statement.org))
  const standing = standingOf(register, statement.org)
  must(!standing.isClosed, 'authority')
  const current = standing.keyset.statement
  const signers = signersOf(signed, holderKeys(standing)).size
  if (statement.t === 'pair') {
    const other = standingOf(register, statement.with)
    must(statement.with !== statement.org && !other.isClosed, 'authority')
    must(statement.keyset === standing.keyset.hash && statement.withKeyset === other.keyset.hash, 'stale')
    must(signers >= 1 && signersOf(signed, holderKeys(other)).size >= 1, 'authority')
    return
  }
  must(statement.ks === current.ver, 'stale')
  if (statement.t === 'member') return member(signed, statement, current, standing)
  if (statement.t === 'epoch') {
    const last = standing.epochs.get(statement.team)?.at(-1)
    must(statement.e === (last?.statement.e ?? 0) + 1, 'stale')
    must(last !== undefined || statement.back === null, 'form')
    must(signers >= 1, 'authority')
    return
  }
  must(statement.good <= register.head.size, 'log')
  must(!standing.ended.has(statement.target), 'stale')
  must(signers >= signersToEnd(statement.target, standing), 'authority')
}

function keyset(signed: SignedStatement, next: Keyset, standing: Standing | undefined): void {
  const { holders, threshold, recovery } = next
  must(new Set(holders.map(({ uid }) => uid)).size === holders.length, 'form')
  must(new Set(holders.map(({ key }) => key)).size === holders.length, 'form')
  must(threshold >= 2 && threshold <= holders.length, 'threshold')
  must(recovery.k <= recovery.n && recovery.proofs.length === recovery.n, 'threshold')
  const own = holders.filter(({ of }) => of === next.org).length
  // One person alone: two trustees of elsewhere, or nobody could ever help them back (5.7 c).
  must(own >= 2 || (own === 1 && holders.length >= 3), 'threshold')
  if (!standing) {
    must(next.ver === 1 && next.prev === null, 'form')
    must(signersOf(signed, keysOf(next)).size === holders.length, 'authority')
    return
  }
  const before = standing.keyset
  must(!standing.isClosed, 'authority')
  must(next.ver === before.statement.ver + 1 && next.prev === before.hash, 'stale')
  must(next.class === before.statement.class, 'authority')
  must(isByHolders(signed, standing) || isByItsSheets(signed, next, before.statement), 'authority')
  // A new holder shows that the key is theirs.
  const known = keysOf(before.statement)
  const fresh = new Map([...keysOf(next)].filter(([uid, key]) => known.get(uid) !== key))
  must(signersOf(signed, fresh).size === fresh.size, 'authority')
}

const isByHolders = (signed: SignedStatement, standing: Standing): boolean =>
  signersOf(signed, holderKeys(standing)).size >= standing.keyset.statement.threshold

/** Holders lost their keys, and as many sheets as it takes were brought together: another recovery takes the place of theirs (5.7 b). */
function isByItsSheets(signed: SignedStatement, next: Keyset, { recovery }: Keyset): boolean {
  const sheets = new Map(recovery.proofs.map((proof, at) => [sheetSigner(at + 1), proof]))
  return next.recovery.ver === recovery.ver + 1 && signersOf(signed, sheets).size >= recovery.k
}

/** Whether a keyset stands on sheets alone: whoever lets it in must have let it be seen for a while before. */
export function standsOnSheets(signed: SignedStatement, { standings }: Register): boolean {
  const standing = standings.get(signed.statement.org)
  return signed.statement.t === 'keyset' && standing !== undefined && !isByHolders(signed, standing)
}

function member(signed: SignedStatement, { uid, sig }: Member, current: Keyset, standing: Standing): void {
  const holder = current.holders.find((one) => one.uid === uid)
  must(!holder || holder.key === sig, 'authority')
  const known = [...standing.members.values()]
  // A key is one person’s for ever, and a person has one statement at a time: the former is ended first, which rotates their teams.
  must(
    known.every(({ statement, hash }) => statement.sig !== sig && (statement.uid !== uid || standing.ended.has(hash))),
    'stale',
  )
  must(signersOf(signed, new Map([[uid, sig]])).size === 1, 'authority')
  must(signersOf(signed, holderKeys(standing)).size >= (holder ? 2 : 1), 'authority')
}

function signersToEnd(target: string, standing: Standing): number {
  const { statement, hash } = standing.keyset
  if (target === hash) return statement.threshold
  const member = standing.members.get(target)
  if (!member) throw new Refused('log')
  const holders = holderKeys(standing)
  if (holders.get(member.statement.uid) !== member.statement.sig) return 1
  // Without them too few would be left to act: another keyset comes first.
  must(holders.size - 1 >= statement.threshold, 'threshold')
  return statement.threshold
}
