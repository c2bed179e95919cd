import { fileHash, sealReferral, type StoredObject } from '../../crypto/index.ts'
import { post, type Choices, type Desk, type Recipient, type ReferralPaths } from '../referral/answers.ts'
import type { Capacity } from '../referral/codes.ts'
import { bytesOfJson, type SealedConsent } from '../referral/content.ts'
import { monthsAfter } from '../referral/days.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { textHash } from './consent-text.ts'
import { contentOf, type Draft } from './draft.ts'

export interface Parties {
  from: { id: string; name: string; teamId: string }
  to: Recipient
}

/** A referral sealed, as it leaves: made once, so that sending it again does nothing more. */
export interface Package {
  said: object
  files: [string, Uint8Array][]
}

export const lastDay = (session: KeySession, { months }: Draft): string => monthsAfter(session.state.today, months)

export function consentOf(
  session: KeySession,
  draft: Draft,
  { lang, to, capacity, text }: { lang: 'fr' | 'en'; to: Recipient; capacity: Capacity; text: readonly string[] },
): SealedConsent {
  return {
    capacity,
    recipient: { id: to.id, name: to.name },
    purpose: draft.purpose,
    classes: draft.classes,
    channels: draft.channels,
    method: draft.method,
    startsOn: session.state.today,
    endsOn: lastDay(session, draft),
    language: lang,
    text: text.join('\n'),
  }
}

/**
 * Seals the consent, what is said, and the key to both teams.
 *
 * @throws Refused `stale` for a team whose key must be replaced first, `authority` for a police service that was not compared with
 */
export async function packageOf(
  session: KeySession,
  draft: Draft,
  consent: SealedConsent | null,
  { from, to }: Parties,
  { rule }: Choices,
): Promise<Package> {
  await session.refresh([to.id])
  const parts = [
    ...(consent === null ? [] : [{ type: 'consent' as const, obj: crypto.randomUUID(), body: bytesOfJson(consent) }]),
    { type: 'ref' as const, obj: crypto.randomUUID(), body: bytesOfJson(contentOf(draft)) },
  ]
  const teams = [
    { org: from.id, team: from.teamId },
    { org: to.id, team: to.teamId },
  ] as const
  const sealed = await sealReferral(
    session.register,
    { rec: draft.id, parts, basis: draft.override?.ground ?? null },
    [...teams],
    session.signing(from.id),
  )
  const [first] = sealed.objects
  const { task } = draft
  const said = {
    request: {
      id: draft.id,
      isNew: true,
      organizationId: from.id,
      teamId: from.teamId,
      priority: draft.priority,
      purpose: draft.purpose,
      language: draft.language,
      wishesNews: draft.wishesNews,
    },
    tasks: [
      {
        id: task,
        event: crypto.randomUUID(),
        recipientId: to.id,
        teamId: to.teamId,
        partOf: null,
        consent: consent && (await envelopeOf(consent, first, rule.version)),
        override: draft.override && {
          id: crypto.randomUUID(),
          ground: draft.override.ground,
          hours: draft.override.hours,
        },
        policeQuestionId: to.policeQuestionId,
        policeConfirmed: draft.confirmsPolice,
      },
    ],
    objects: sealed.objects.map(({ row: { obj, type, kv, seq, prev } }) => ({ id: obj, type, kv, seq, prev })),
    wraps: sealed.wraps.map(({ address }, at) => ({
      taskId: at === 0 ? null : task,
      teamId: address.to,
      kv: 1,
      epoch: address.epoch,
    })),
  }
  return {
    said,
    files: [
      ...sealed.objects.map(({ file }, at): [string, Uint8Array] => [`object-${at}`, file]),
      ...sealed.wraps.map(({ file }, at): [string, Uint8Array] => [`wrap-${at}`, file]),
    ],
  }
}

/** What the envelope says of a consent. */
export async function envelopeOf(
  { capacity, classes, channels, method, startsOn, endsOn, text }: SealedConsent,
  sealed: StoredObject | undefined,
  ruleVersion: number,
) {
  return {
    id: crypto.randomUUID(),
    capacity,
    classes,
    channels,
    method,
    startsOn,
    endsOn,
    textHash: await textHash([text]),
    sealedHash: sealed === undefined ? '' : fileHash(sealed.file),
    ruleVersion,
  }
}

/** Told again, it does nothing more. @throws RefusedBy, SignedOut, or whatever the network throws */
export const sendPackage = (
  session: KeySession,
  paths: ReferralPaths,
  { said, files }: Package,
): Promise<{ done: 'sent' | 'repeated' }> => post(paths.send, session.state.csrf, said, files)

/** The organization and the team for which someone writes: of their teams that are open, those that follow. */
export const placesOf = (session: KeySession, desk: Desk): { id: string; name: string; teamId: string }[] =>
  desk.teams
    .filter((one) => one.kind === 'follow-up' && session.teams.some(({ team }) => team === one.teamId))
    .map((one) => ({ id: one.organizationId, name: session.place(one.organizationId).name, teamId: one.teamId }))
