import { el, field, form, linkButton, show, submitButton } from '../sealed/dom.ts'
import { typed } from '../referral/fields.ts'
import { type Door, hint } from './door.ts'

/** Longest message, characters (issue 18). */
const longest = 4000

/** A telephone number, or an address of mail: what would say who writes. */
const namesSomeone = (text: string): boolean => /\p{L}@\p{L}/u.test(text) || /(?:\d[\s().-]*){7,}/.test(text)

interface Next {
  written: () => void
  back: () => void
}

/** The message, and a code if one likes. What is typed stays in the page until it is left. */
export function writeScene(door: Door, { written, back }: Next): void {
  const { root, t, draft } = door
  const message = messageField(door, 'message', t.write.label, t.write.hint)
  const pin = field('code', t.write.pin, t.write.pinHint, t.error)
  pin.input.inputMode = 'numeric'
  pin.input.value = draft.pin
  let isWarned = false
  const go = (): void => {
    const text = message.read()
    const code = pin.input.value.trim()
    pin.wrong(/^(\d{4,8})?$/.test(code) ? null : t.write.pinWrong)
    if (text === null || !/^(\d{4,8})?$/.test(code)) return
    if (namesSomeone(text) && !isWarned) {
      isWarned = true
      return message.wrong(t.write.number)
    }
    Object.assign(draft, { text, pin: code })
    written()
  }
  show(
    root,
    t.write.title(draft.team?.name ?? ''),
    form(
      go,
      message.group,
      el('details', { open: draft.pin !== '' }, el('summary', {}, t.write.addPin), pin.group),
      submitButton(t.write.next),
    ),
    el(
      'p',
      {},
      linkButton(t.write.back, () => {
        draft.text = message.text()
        back()
      }),
    ),
  )
}

interface MessageField {
  group: HTMLElement
  text: () => string
  /** Null: it is empty or too long, which is said at the field. */
  read: () => string | null
  wrong: (text: string | null) => void
}

/** A message of 4,000 characters at most: how many are left is said once there are few. */
export function messageField({ t, draft }: Door, id: string, label: string, hintText: string): MessageField {
  // More is taken than may be sent, so that what is pasted is not cut off without a word.
  const asked = typed({ id, label, hint: hintText, errorLabel: t.error, value: draft.text, rows: 6, most: 20_000 })
  // Without a name, no form of a browser can send it.
  asked.group.querySelector('[name]')?.removeAttribute('name')
  const left = hint('')
  left.setAttribute('role', 'status')
  asked.group.append(left)
  const count = (): number => [...asked.value()].length
  asked.group.addEventListener('input', () => {
    draft.text = asked.value()
    const more = longest - count()
    left.replaceChildren(more < 0 ? t.write.long(-more) : more < 500 ? t.write.left(more) : '')
  })
  return {
    group: asked.group,
    text: () => asked.value(),
    read() {
      const text = asked.value()
      const wrong = text === '' ? t.write.empty : count() > longest ? t.write.long(count() - longest) : null
      asked.wrong(wrong)
      return wrong === null ? text : null
    },
    wrong: (text) => asked.wrong(text),
  }
}
