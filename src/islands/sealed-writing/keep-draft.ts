import { appendObject, newDataKey, openObject, openWrap, Refused, sealWrap } from '../../crypto/index.ts'
import { ask, bytesOfBase64, post, withId, type ReferralPaths } from '../referral/answers.ts'
import { bytesOfJson } from '../referral/content.ts'
import type { KeySession } from '../sealed/key-session.ts'
import type { Draft } from './draft.ts'

interface KeptDraft {
  id: string
  organizationId: string
  keptAt: string
  wrap: string
  file: string
}

/** A draft is a record of one object, sealed to its author and to nobody else. */
const rowOf = ({ id, from }: { id: string; from: string }) =>
  ({ type: 'note', org: from, rec: id, obj: id, kv: 1, seq: 0, prev: null }) as const

/** Keeps the draft as it stands; what was kept before goes. */
export async function keepDraft(session: KeySession, paths: ReferralPaths, draft: Draft): Promise<void> {
  const { id, from } = draft
  const record = { org: from, rec: id, kv: 1 }
  const dataKey = newDataKey()
  const signing = session.signing(from)
  const object = await appendObject(record, null, { type: 'note', obj: id, body: bytesOfJson(draft) }, dataKey, signing)
  const user = { org: from, user: session.me.id }
  const wrap = await sealWrap(session.register, record, user, { dataKey, head: null }, signing)
  await post(paths.keepDraft, session.state.csrf, { id, organizationId: from }, [
    ['object-0', object.file],
    ['wrap-0', wrap.file],
  ])
}

/** Drafts of this person that their keys open, newest first. One that does not open is passed over: it may have been made with other keys. */
export async function readDrafts(session: KeySession, paths: ReferralPaths): Promise<{ draft: Draft; keptAt: Date }[]> {
  const { drafts } = await ask<{ drafts: KeptDraft[] }>(paths.drafts)
  const opened: { draft: Draft; keptAt: Date }[] = []
  for (const one of drafts) {
    const draft = await open(session, one).catch((failure: unknown) => {
      if (failure instanceof Refused || failure instanceof SyntaxError) return null
      throw failure
    })
    if (draft !== null) opened.push({ draft, keptAt: new Date(one.keptAt) })
  }
  return opened
}

async function open(session: KeySession, { id, organizationId: from, wrap, file }: KeptDraft): Promise<Draft> {
  const reading = session.reading(from)
  const address = { org: from, to: session.me.id, epoch: 0 }
  const { dataKey } = await openWrap(
    bytesOfBase64(wrap),
    { org: from, rec: id, kv: 1 },
    address,
    session.secret.enc,
    reading,
  )
  const { body } = await openObject(bytesOfBase64(file), rowOf({ id, from }), dataKey, reading)
  const kept = JSON.parse(new TextDecoder().decode(body)) as Draft
  return { ...kept, override: kept.override ?? null, handOff: null }
}

export const dropDraft = (session: KeySession, paths: ReferralPaths, id: string): Promise<unknown> =>
  post(withId(paths.dropDraft, id), session.state.csrf, {})
