import { button, el, form, linkButton, paragraph, show, submitButton } from '../sealed/dom.ts'
import { Nothing, RefusedFor } from './ask.ts'
import { type Door, once, sayAnswers, sayDayTime, sayFailure, sayHour, sayPhone, statusLine } from './door.ts'
import { printButton, wordsSlip } from './keep-scene.ts'
import { type Message, openWith, type OpenMailbox, refreshed, sealMessage, sendMessage } from './mailbox.ts'
import { messageField } from './write-scene.ts'

interface Next {
  changeWords: () => void
  forget: () => void
  close: () => void
  /** Nothing opens any more: the words were changed or destroyed elsewhere. */
  gone: () => void
}

type Sealed = Awaited<ReturnType<typeof sealMessage>>

/** The conversation: what was said, who opened it, what to write next. */
export function talkScene(door: Door, next: Next, said: string | null = null): void {
  const { root, t, lang, mailbox } = door
  if (mailbox === null) return next.gone()
  const { line, say } = statusLine()
  const talk = el('div', {})
  const draw = (open: OpenMailbox): void => {
    door.mailbox = open
    talk.replaceChildren(...messageRows(door, open), readLine(door, open), ...answerLines(door, open))
  }
  const message = messageField(door, 'message', t.talk.more, t.write.hint)
  show(
    root,
    t.talk.title,
    said !== null && paragraph(said),
    mailbox.failures > 0 && paragraph(t.talk.failures(mailbox.failures)),
    talk,
    form(sender(door, next, message, say, draw), message.group, submitButton(t.talk.send)),
    line,
    el('details', {}, el('summary', {}, t.talk.seeWords), wordsSlip(mailbox.words, lang), printButton(door)),
    el('p', {}, button(t.talk.changeWords, next.changeWords, 'secondary')),
    el('p', {}, linkButton(t.talk.forget, next.forget)),
    el('p', {}, linkButton(t.talk.close, next.close)),
  )
  draw(mailbox)
  watch(door, talk, draw)
}

function messageRows(door: Door, { messages }: OpenMailbox): HTMLElement[] {
  const { t } = door
  let before: string | null = null
  return messages.map((one) => {
    const by = nameOf(one, before, t.talk)
    before = one.author ?? before
    return el(
      'section',
      { class: one.author === null ? 'said said--own' : 'said' },
      el('h3', {}, by),
      ...one.text.split(/\n+/).map((each) => paragraph(each)),
      paragraph(sayHour(one.keptAt, door), 'mid'),
    )
  })
}

/** Somebody else than the last of the team who wrote is said to be someone else. */
const nameOf = ({ author }: Message, before: string | null, t: Door['t']['talk']): string =>
  author === null ? t.you : before === null || before === author ? t.team : t.another

function readLine({ t, lang }: Door, { readings, messages }: OpenMailbox): HTMLElement {
  const lastOwn = messages.findLastIndex(({ author }) => author === null)
  const found = readings.filter(({ seq }) => seq >= lastOwn)
  const first = found.find(({ isLead }) => isLead) ?? found[0]
  if (first === undefined) return paragraph(t.talk.unread, 'mid')
  return paragraph((first.isLead ? t.talk.read : t.talk.readByOther)(sayDayTime(first.at, lang)), 'mid')
}

/** When somebody answers, and by telephone; or that nobody does any more. */
function answerLines(door: Door, { team }: OpenMailbox): HTMLElement[] {
  const { t } = door
  if (team === null) return []
  if (!team.isThere) return [el('p', {}, el('b', {}, t.talk.left(team.name)))]
  return [paragraph(`${sayAnswers(team, door)} ${t.start.phone(sayPhone(team.phone))}`, 'mid')]
}

type Draw = (open: OpenMailbox) => void

/** Sends what was written; when the team wrote meanwhile, shows it first. A page that was open too long opens again by itself. */
function sender(
  door: Door,
  next: Next,
  message: ReturnType<typeof messageField>,
  say: (text: string) => void,
  draw: Draw,
): () => void {
  let kept: { text: string; sealed: Sealed } | null = null
  const attempt = async (open: OpenMailbox, text: string): Promise<OpenMailbox> => {
    kept = kept?.text === text ? kept : { text, sealed: await sealMessage(open, text) }
    return sendMessage(door.path, open, kept.sealed)
  }
  return once(async () => {
    const text = message.read()
    const open = door.mailbox
    if (text === null || open === null) return
    say(door.t.working)
    try {
      const sent = await attempt(open, text).catch((failure: unknown) =>
        reopened(door, failure, open, (one) => attempt(one, text)),
      )
      door.draft.text = ''
      door.mailbox = sent
      talkScene(door, next, door.t.talk.sent)
    } catch (failure) {
      if (failure instanceof RefusedFor && failure.why === 'gap') {
        kept = null
        draw(await refreshed(door.path, open))
        say(door.t.talk.meanwhile)
      } else if (failure instanceof Nothing) next.gone()
      else say(sayFailure(door, failure))
    }
  })
}

async function reopened<T>(
  door: Door,
  failure: unknown,
  { words, pin, instance }: OpenMailbox,
  then: (open: OpenMailbox) => Promise<T>,
): Promise<T> {
  if (!(failure instanceof Nothing)) throw failure
  return then(await openWith(door.path, words, pin, instance))
}

const everyMs = 20_000

/** Asks for what is new while the conversation is shown. */
function watch(door: Door, talk: HTMLElement, draw: Draw): void {
  const look = async (shown: OpenMailbox): Promise<void> => {
    const open = await refreshed(door.path, shown)
    const isNew =
      open.messages.length !== shown.messages.length ||
      open.readings.length !== shown.readings.length ||
      open.team?.isThere !== shown.team?.isThere
    if (talk.isConnected && door.mailbox === shown && isNew) draw(open)
  }
  const timer = setInterval(() => {
    if (door.mailbox === null) clearInterval(timer)
    else if (talk.isConnected && !document.hidden) look(door.mailbox).catch(() => undefined)
  }, everyMs)
}
