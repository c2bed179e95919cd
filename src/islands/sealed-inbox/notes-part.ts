import { el, form, linkButton, paragraph, submitButton } from '../sealed/dom.ts'
import { Gone, RefusedBy } from '../referral/answers.ts'
import { pageLanguage } from '../referral/days.ts'
import { chosen, typed } from '../referral/fields.ts'
import { words as shared } from '../referral/words.ts'
import { sayHour } from './hours.ts'
import { longestAnswer } from './longest-answer.ts'
import type { Shown } from './shown.ts'
import { sealNote, sendNote, type NoteContent, type SealedNote, type TeamNote } from './team-notes.ts'
import { words } from './words.ts'

const lang = pageLanguage()
const t = words[lang].notes

/** What the team wrote for itself, and a field for one more. The young person’s side has none of it. */
export const notesPart = (shown: Shown): HTMLElement =>
  el(
    'section',
    { id: 'notes' },
    el('h3', {}, t.title),
    paragraph(t.who, 'small mid'),
    ...(shown.conversation.notes.all.length === 0
      ? [paragraph(t.none)]
      : [el('ol', { class: 'govuk-list' }, ...shown.conversation.notes.all.map((one) => drawn(shown, one)))]),
    writing(shown),
  )

/** The question agreed with the young person that was noted last; null: none was. */
export const agreedCheck = ({ conversation }: Shown): string | null =>
  conversation.notes.all.findLast(({ kind }) => kind === 'check')?.text ?? null

function drawn({ session, conversation }: Shown, one: TeamNote): HTMLElement {
  const { day, from, until } = sayHour(one.keptAt, lang)
  const whose =
    one.author === session.me.id
      ? words[lang].conversation.you
      : (conversation.people.find(({ id }) => id === one.author)?.name ?? words[lang].conversation.team)
  return el(
    'li',
    { class: 'panel' },
    el(
      'p',
      {},
      el('b', {}, whose),
      ' ',
      el('span', { class: 'small mid' }, words[lang].conversation.at(day, from, until)),
    ),
    one.kind !== 'note' && el('p', {}, el('b', {}, t.kinds[one.kind])),
    one.told !== null && paragraph(t.told[one.told]),
    ...(one.text === '' ? [] : one.text.split('\n').map((line) => el('div', { dir: 'auto' }, line || '\u00a0'))),
  )
}

function writing(shown: Shown): HTMLElement {
  const status = el('p', { role: 'status', class: 'mid' })
  const box = typed({
    id: 'note',
    label: t.label,
    hint: t.hint,
    errorLabel: shared[lang].error,
    value: shown.noteDraft(),
    most: longestAnswer,
    rows: 3,
  })
  const input = box.group.querySelector('textarea')
  input?.addEventListener('input', () => shown.keepNoteDraft(input.value))
  const isCheck = chosen({
    id: 'note-check',
    label: t.kind,
    errorLabel: shared[lang].error,
    options: [{ value: 'check', label: t.isCheck, hint: t.checkHint }],
    value: [],
    many: true,
  })
  const keep = noteKeeper(shown, status, () => shown.keepNoteDraft(''))
  const submit = (): void => {
    const text = box.value()
    box.wrong(text === '' ? t.missing : null)
    if (text !== '') void keep({ kind: isCheck.value().length > 0 ? 'check' : 'note', told: null, text })
  }
  const place = el('div', { class: 'on-screen' })
  const open = (): void => {
    place.replaceChildren(form(submit, box.group, isCheck.group, submitButton(t.act)), status)
    input?.focus()
  }
  if (shown.noteDraft() === '') place.append(linkButton(t.add, open))
  else place.append(form(submit, box.group, isCheck.group, submitButton(t.act)), status)
  return place
}

/** Keeps one note, once, and says what came of it. Sent again after a silence, it is the same, and stands once. */
export function noteKeeper(
  { session, paths, conversation, again }: Shown,
  status: HTMLElement,
  kept: () => void = () => undefined,
): (content: NoteContent) => Promise<void> {
  const { envelope, team, notes } = conversation
  const place = { id: envelope.id, org: envelope.organization.id, team }
  let sealed: { says: string; note: SealedNote } | null = null
  let isSending = false
  return async (content) => {
    if (isSending) return
    isSending = true
    status.replaceChildren(shared[lang].working)
    const says = JSON.stringify(content)
    try {
      if (sealed?.says !== says) sealed = { says, note: await sealNote(session, place, notes, content) }
      await sendNote(session, paths, sealed.note)
      kept()
      again(t.done)
    } catch (failure) {
      const why = failure instanceof RefusedBy ? failure.why : ''
      if (failure instanceof Gone || why === 'gap') again(t.gap)
      else if (why === 'full' || why === 'stale') status.replaceChildren(t[why])
      else status.replaceChildren(words[lang].refused)
    } finally {
      isSending = false
    }
  }
}
