import { headOf, Refused, sealWrap } from '../../crypto/index.ts'
import { button, el, paragraph } from '../sealed/dom.ts'
import { post, RefusedBy } from '../referral/answers.ts'
import { contentRows } from '../referral/record-rows.ts'
import { summary } from '../referral/fields.ts'
import type { Colleague } from './colleagues.ts'
import { proposed, sayMovedOn } from './confirm-hand-off.ts'
import type { Package } from './send-referral.ts'
import { whyNot } from './preview.ts'
import { lang, showStep, t, type Writing } from './writing.ts'

/** What a colleague of another team will read; then that team is given the key, and the hand-off is proposed. The young person agrees on its page. */
export function teamStep(writing: Writing): void {
  const { choices, draft, record } = writing
  const colleague = colleagueOf(writing)
  if (record === null || draft.handOff === null || colleague === null) return writing.go('hand-off')
  const id = crypto.randomUUID()
  const failed = el('div', { role: 'alert' })
  let isSending = false
  const submit = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    failed.replaceChildren(paragraph(t.preview.sending))
    try {
      writing.sealed ??= await packageOf(writing, id, colleague)
      await post(writing.paths.handOffs, writing.session.state.csrf, writing.sealed.said, writing.sealed.files)
      proposed(writing, id, t.handOff.team.sent(colleague.name))
    } catch (failure) {
      if (failure instanceof RefusedBy || failure instanceof Refused) writing.sealed = null
      if (!sayMovedOn(failed, failure))
        failed.replaceChildren(
          ...whyNot(failure, { people: [] }),
          button(t.failed.again, () => void submit()),
        )
    } finally {
      isSending = false
    }
  }
  showStep(
    writing,
    t.handOff.team.title,
    paragraph(t.handOff.team.sealed(t.handOff.team.kinds[colleague.kind ?? 'intake'])),
    summary(contentRows(record.content, choices.needs, lang)),
    paragraph(t.handOff.notes(record.notes.length)),
    summary([
      { key: t.handOff.to, value: colleague.name },
      { key: t.handOff.reason, value: t.handOff.reasons[draft.handOff.reason] },
      { key: t.handOff.days, value: String(draft.handOff.days) },
    ]),
    paragraph(t.handOff.team.agrees),
    button(t.handOff.send, () => void submit()),
    failed,
  )
}

const colleagueOf = ({ colleagues, draft }: Writing): Colleague | null =>
  colleagues.find(({ id }) => id === draft.handOff?.colleague) ?? null

async function packageOf(
  { session, draft, record }: Writing,
  id: string,
  { id: toId, teamId }: Colleague,
): Promise<Package> {
  if (record === null || draft.handOff === null || teamId === null) throw new Refused('form')
  const { org, reader, rec, objects, dataKey } = record
  const { taskId, reason, days } = draft.handOff
  await session.refresh([org])
  const { address, file } = await sealWrap(
    session.register,
    { org, rec, kv: 1 },
    { org: reader, team: teamId },
    { dataKey, head: headOf(objects) },
    session.signing(reader),
  )
  const handOff = { id, requestId: rec, taskId, toOrganizationId: reader, toId, toTeamId: teamId }
  return {
    said: {
      handOff: { ...handOff, reason, urgent: false, overlapDays: days },
      task: null,
      objects: [],
      wraps: [{ taskId: null, teamId, kv: 1, epoch: address.epoch }],
    },
    files: [['wrap-0', file]],
  }
}
