import { drawMailboxWords } from '../../crypto/index.ts'
import { button, el, linkButton, paragraph, show } from '../sealed/dom.ts'
import { wordsOf } from '../sealed/word-list.ts'
import { type Door, once, sayFailure, statusLine } from './door.ts'

/** Seven words in large, and the print of them alone, which says nothing else. */
export function wordsSlip(numbers: readonly number[], lang: 'fr' | 'en'): HTMLElement {
  return el(
    'ol',
    { class: 'seven-words', lang: `${lang}-CA` },
    ...wordsOf(numbers, lang).map((one) => el('li', {}, one)),
  )
}

export const printButton = ({ t }: Door): HTMLElement => button(t.keep.print, () => print(), 'secondary')

interface Keeping {
  /** Said above the words; null: nothing. */
  before: string | null
  act: string
  /** Begins what takes long while the words are noted; called again for other words. */
  prepare: (words: readonly number[]) => void
  /** @throws whatever kept it from being done, which is said here */
  deed: (words: readonly number[]) => Promise<void>
  back: () => void
}

/** The words are noted before anything is sent: what goes out without them would be lost. */
export function keepScene(door: Door, words: readonly number[], keeping: Keeping): void {
  const { root, t, lang } = door
  const { line, say } = statusLine()
  keeping.prepare(words)
  const go = once(async () => {
    say(t.keep.sending)
    try {
      await keeping.deed(words)
    } catch (failure) {
      say(sayFailure(door, failure))
    }
  })
  show(
    root,
    t.keep.title,
    keeping.before !== null && paragraph(keeping.before),
    paragraph(t.keep.text),
    wordsSlip(words, lang),
    button(keeping.act, go),
    line,
    el('p', {}, printButton(door)),
    el(
      'p',
      {},
      linkButton(t.keep.other, () => keepScene(door, drawMailboxWords(), keeping)),
    ),
    el('p', {}, linkButton(t.keep.back, keeping.back)),
  )
}
