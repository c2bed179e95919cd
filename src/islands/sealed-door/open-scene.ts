import { areMailboxWords, mailboxWordCount } from '../../crypto/index.ts'
import { el, field, form, linkButton, paragraph, show, submitButton } from '../sealed/dom.ts'
import { numbersOf } from '../sealed/word-list.ts'
import { Nothing } from './ask.ts'
import { type Door, once, sayFailure, statusLine } from './door.ts'
import { openWith, type OpenMailbox } from './mailbox.ts'

interface Next {
  opened: (mailbox: OpenMailbox) => void
  fresh: () => void
}

/** The words typed, in either language, or what is wrong with them. */
function readWords({ t, lang }: Door, typed: string): { words: number[][] } | { wrong: string } {
  const { readings, unknown } = numbersOf(typed, lang)
  if (unknown !== null) return { wrong: t.open.unknown(unknown) }
  const whole = readings.filter(({ length }) => length === mailboxWordCount)
  if (whole.length === 0) return { wrong: t.open.count }
  const fitting = whole.filter(areMailboxWords)
  return fitting.length === 0 ? { wrong: t.open.slip } : { words: fitting }
}

/** Tries each way that the words can be read, nearly always one. @returns null: nothing opened */
async function openAny({ path, instance }: Door, all: readonly number[][], pin: string): Promise<OpenMailbox | null> {
  for (const words of all) {
    const opened = await openWith(path, words, pin, instance).catch((failure: unknown) => {
      if (failure instanceof Nothing) return null
      throw failure
    })
    if (opened !== null) return opened
  }
  return null
}

/** @param said why it is asked again; null: nothing */
export function openScene(door: Door, { opened, fresh }: Next, said: string | null = null): void {
  const { root, t } = door
  const box = field('mots', t.open.label, t.open.hint, t.error)
  const pin = field('code', t.open.pin, '', t.error)
  pin.input.inputMode = 'numeric'
  const { line, say } = statusLine()
  const go = once(async () => {
    pin.wrong(null)
    box.wrong(null)
    const read = readWords(door, box.input.value)
    if ('wrong' in read) return box.wrong(read.wrong)
    const code = pin.input.value.trim()
    if (!/^(\d{4,8})?$/.test(code)) return pin.wrong(t.write.pinWrong)
    say(t.open.opening)
    try {
      const mailbox = await openAny(door, read.words, code)
      if (mailbox === null) box.wrong(t.open.nothing)
      else opened(mailbox)
      say('')
    } catch (failure) {
      say(sayFailure(door, failure))
    }
  })
  show(
    root,
    t.open.title,
    said !== null && paragraph(said),
    form(go, box.group, pin.group, submitButton(t.open.act)),
    line,
    el('p', {}, linkButton(t.open.fresh, fresh)),
  )
}
