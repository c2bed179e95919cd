import { el, linkButton, paragraph, show } from '../sealed/dom.ts'
import { pageLanguage, sayInstant } from '../referral/days.ts'
import { inset } from '../referral/fields.ts'
import { answerForm } from './answer-form.ts'
import { codeOf } from './envelopes.ts'
import { followPart } from './follow-part.ts'
import { furtherPart } from './further-part.ts'
import { sayHour } from './hours.ts'
import { agreedCheck, notesPart } from './notes-part.ts'
import type { Message } from './open-conversation.ts'
import type { Shown } from './shown.ts'
import { words } from './words.ts'

const lang = pageLanguage()
const t = words[lang].conversation

/** What was said, in order, by whom and when; who reads it; and the field to answer. @returns tells that it changed meanwhile */
export function conversationScene(shown: Shown): () => void {
  const { root, session, conversation, said, again, close, toList } = shown
  const { envelope } = conversation
  const changed = el('div', { role: 'status' })
  show(
    root,
    t.title(codeOf(envelope)),
    paragraph(t.mark(session.me.name, sayInstant(session.now(), lang)), 'small mid'),
    session.state.isDemo && paragraph(t.demo),
    said !== null && el('div', { role: 'status' }, inset(said)),
    inset(...t.truths(envelope.organization.name)),
    el('h3', {}, t.messages),
    ...messages(shown),
    changed,
    ...(envelope.entries > 1 ? samePerson(agreedCheck(shown)) : []),
    answerForm(shown),
    notesPart(shown),
    furtherPart(shown),
    followPart(shown),
    el('p', { class: 'on-screen' }, linkButton(t.close, close)),
    toList(),
  )
  return () =>
    changed.replaceChildren(
      paragraph(t.changed),
      el(
        'p',
        {},
        linkButton(t.readOn, () => again(null)),
      ),
    )
}

/** Words may have been found by somebody else. @param agreed what the team noted of the question agreed on */
const samePerson = (agreed: string | null): HTMLElement[] => [
  el('h3', {}, t.check),
  inset(...(agreed === null ? [t.advice, t.noCheck] : [t.advice])),
  ...(agreed === null ? [] : [paragraph(t.agreed), el('div', { class: 'panel', dir: 'auto' }, agreed)]),
]

function messages({ session, conversation }: Shown): HTMLElement[] {
  const { messages: all, envelope, people } = conversation
  const whose = ({ author }: Message): string => {
    if (author === null) return t.person
    return author === session.me.id ? t.you : (people.find(({ id }) => id === author)?.name ?? t.team)
  }
  const items = all.flatMap((one, at) => [
    ...reopening(one.entry - (all[at - 1]?.entry ?? one.entry), t.reopened),
    drawn(one, whose(one)),
  ])
  const since = reopening(envelope.entries - (all.at(-1)?.entry ?? envelope.entries), t.reopenedSince)
  return [el('ol', { class: 'govuk-list' }, ...items, ...since)]
}

/** A line where the conversation was opened again with the words: whoever did may not be who wrote before. */
const reopening = (times: number, say: (times: number) => string): HTMLElement[] =>
  times > 0 ? [el('li', { class: 'small mid' }, `— ${say(times)} —`)] : []

const drawn = ({ author, text, keptAt }: Message, whose: string): HTMLElement => {
  const { day, from, until } = sayHour(keptAt, lang)
  return el(
    'li',
    { class: author === null ? 'govuk-inset-text' : 'panel' },
    el('p', {}, el('b', {}, whose), ' ', el('span', { class: 'small mid' }, t.at(day, from, until))),
    ...text.split('\n').map((line) => el('div', { dir: 'auto' }, line === '' ? '\u00a0' : line)),
  )
}
