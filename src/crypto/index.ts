// The door of the room: what seals and opens, in a browser or here. See README.md.

export { canonicalBytes, hashOfPlain, type Plain, readCanonical } from './canonical.ts'
export { standsOnSheets } from './log/authority.ts'
export { advance, readCheckpoint, writeCheckpoint } from './log/checkpoint.ts'
export { beginConversation, type BegunConversation } from './conversation.ts'
export { wordsOfMember, wordsOfPair } from './comparison.ts'
export { hybridKeys } from './hybrid.ts'
export {
  leafOf,
  mustBeIncluded,
  mustExtend,
  proveConsistency,
  proveInclusion,
  readProof,
  rootOf,
  type TreeHead,
} from './log/key-log.ts'
export {
  authorOfMailbox,
  correspondentOf,
  deriveMailbox,
  lockMailbox,
  type MailboxKeys,
  type MailboxSecret,
  mailboxHalves,
  newMailboxSecret,
  openMailboxWrap,
  unlockMailbox,
} from './mailbox.ts'
export { isPaddedLength, paddedLength } from './padding.ts'
export type { Reading } from './parcel.ts'
export { headOf, readRecord, type StoredObject } from './record.ts'
export {
  answerDrill,
  aShare,
  beginRecovery,
  isDrillAnswered,
  recover,
  type Share,
  shareOfWords,
  shareWords,
  signBySheet,
} from './recovery.ts'
export { addRecipient, appendObject, openReferral, type Part, sealReferral } from './referral.ts'
export { type RefusalReason, Refused } from './refusal.ts'
export { admit, atHead, emptyRegister, type LogEntry } from './log/register.ts'
export { mustBeSealedFile, type Stanza } from './sealed-file.ts'
export { fileHash, newDataKey, type ObjectRow, openObject } from './sealed-object.ts'
export { areMailboxWords, drawMailboxWords, mailboxWordCount } from './seven-words.ts'
export { signingKeys } from './signature.ts'
export {
  afterIn,
  arePaired,
  authorAt,
  membersOf,
  mustRotate,
  type Register,
  standingOf,
  writerOf,
} from './log/standing.ts'
export {
  type Keyset,
  type Member,
  type Pairing,
  readSignedStatement,
  type RecoveryTerms,
  type Revocation,
  type SignedStatement,
  signStatement,
  type Statement,
  statementHash,
  type TeamEpoch,
} from './log/statement.ts'
export { beginTeamRecord, type BegunRecord } from './team-record.ts'
export { beginEpoch, openBack, openEpoch, openRescue, shareEpoch, type Team } from './team-epoch.ts'
export {
  drawKit,
  drawPhrase,
  isKit,
  lockUserSecret,
  newUserSecret,
  publicHalves,
  type Unlocking,
  unlockUserSecret,
  type UserSecret,
} from './user-secret.ts'
export { openWrap, type RecordHead, sealWrap, type WrapAddress } from './wrap.ts'
