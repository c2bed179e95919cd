import { button, el, linkButton, paragraph } from '../sealed/dom.ts'
import { Gone, RefusedBy } from '../referral/answers.ts'
import { pageLanguage } from '../referral/days.ts'
import { picked } from '../referral/fields.ts'
import { words as shared } from '../referral/words.ts'
import { giveConversation } from './open-conversation.ts'
import type { Shown } from './shown.ts'
import { words } from './words.ts'

const lang = pageLanguage()
const t = words[lang].follow

/** Who follows the conversation, and how that goes to oneself or to a colleague: asked twice, in the same place. */
export function followPart(shown: Shown): HTMLElement {
  const place = el('section', { class: 'on-screen' })
  const choose = (): void => place.replaceChildren(...choices(shown, confirm))
  const confirm = (to: string): void => {
    place.replaceChildren(...confirmation(shown, to, choose))
    place.querySelector('h3')?.focus()
  }
  choose()
  return place
}

function leadOf({ conversation }: Shown): string {
  const { lead, isMine } = conversation.envelope
  if (lead === null) return t.nobody
  return isMine ? t.you : t.lead(lead.name ?? t.someone)
}

function choices(shown: Shown, confirm: (to: string) => void): HTMLElement[] {
  const { session, conversation } = shown
  const { envelope, colleagues } = conversation
  const others = colleagues.filter(({ id }) => id !== session.me.id && id !== envelope.lead?.id)
  const [first] = others
  const select =
    first === undefined
      ? null
      : picked({
          id: 'give-to',
          label: t.who,
          errorLabel: shared[lang].error,
          options: others.map(({ id, name }) => ({ value: id, label: name })),
          value: first.id,
        })
  return [
    el('h3', {}, t.title),
    paragraph(leadOf(shown)),
    ...(envelope.isMine
      ? []
      : [
          el(
            'p',
            {},
            button(t.take, () => confirm(session.me.id), 'secondary'),
          ),
        ]),
    ...(select === null
      ? [paragraph(t.alone, 'small mid')]
      : [select.group, button(t.give, () => confirm(select.value()), 'secondary')]),
  ]
}

function confirmation({ session, paths, conversation, again }: Shown, to: string, back: () => void): HTMLElement[] {
  const { envelope, colleagues } = conversation
  const name = colleagues.find(({ id }) => id === to)?.name ?? t.someone
  const status = el('p', { role: 'status', class: 'mid' })
  let isSending = false
  const give = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    status.replaceChildren(shared[lang].working)
    try {
      await giveConversation(session, paths, envelope, to)
      again(t.done)
    } catch (failure) {
      if (failure instanceof RefusedBy || failure instanceof Gone) again(t.raced)
      else status.replaceChildren(t.failed)
    } finally {
      isSending = false
    }
  }
  return [
    el('h3', { tabindex: -1 }, to === session.me.id ? t.confirmTake : t.confirmGive(name)),
    paragraph(t.follows),
    button(t.act, () => void give()),
    status,
    el('p', {}, linkButton(t.back, back)),
  ]
}
