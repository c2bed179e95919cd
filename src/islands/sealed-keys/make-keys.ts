import { drawKit, drawPhrase, lockUserSecret, newUserSecret, type UserSecret } from '../../crypto/index.ts'
import { button, el, field, form, linkButton, paragraph, show, submitButton } from '../sealed/dom.ts'
import { hexOf } from '../sealed/hex.ts'
import { begin } from '../sealed/key-session.ts'
import { askState, send, type ServerState } from '../sealed/server.ts'
import { seenSize } from '../sealed/seen-log.ts'
import { numbersOf, wordsOf } from '../sealed/word-list.ts'
import { dayIn, run, wordList, type Vault } from './vault.ts'

/** Makes keys: a phrase that is typed back, and a printed kit. Nothing is sent before both are in hand. */
export function makeKeys(vault: Vault, state: ServerState): void {
  const { root, t } = vault
  const isLost = state.wraps.length > 0
  show(
    root,
    t.make.title,
    paragraph(isLost ? t.make.lostText : t.make.text),
    button(t.make.act, () =>
      run(vault, async () => {
        const secret = await newUserSecret(state.me.id)
        notePhrase(vault, (phrase) => noteKit(vault, state, (kit) => keep(vault, state, secret, { phrase, kit })))
      }),
    ),
    isLost && button(t.back, () => vault.start(), 'secondary'),
  )
}

/** Shows a new phrase, and has it typed back from the note. */
export function notePhrase(vault: Vault, then: (phrase: number[]) => void, phrase: number[] = drawPhrase()): void {
  const { root, t, lang } = vault
  const again = () => {
    const typed = field('again', t.make.again, t.make.againHint, t.error)
    const check = () => {
      const { readings } = numbersOf(typed.input.value, lang)
      if (readings.some((one) => one.join() === phrase.join())) then(phrase)
      else typed.wrong(t.make.againWrong)
    }
    const see = el(
      'p',
      {},
      linkButton(t.make.seeAgain, () => notePhrase(vault, then, phrase)),
    )
    show(root, t.make.againTitle, form(check, typed.group, submitButton(t.next)), see)
  }
  show(
    root,
    t.make.phraseTitle,
    paragraph(t.make.phraseText),
    wordList(wordsOf(phrase, lang)),
    button(t.make.noted, again),
  )
}

/** Shows a new kit, to print. */
export function noteKit({ root, t, lang }: Vault, { me, today }: ServerState, then: (kit: number[]) => void): void {
  const kit = drawKit()
  show(
    root,
    t.make.kitTitle,
    paragraph(t.make.kitText),
    el('p', {}, el('strong', {}, t.make.kitOwner(me.name, dayIn(today, lang)))),
    wordList(wordsOf(kit, lang)),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.print, () => print(), 'secondary'),
      button(t.make.kitKept, () => then(kit)),
    ),
  )
}

function keep(
  vault: Vault,
  state: ServerState,
  secret: UserSecret,
  { phrase, kit }: { phrase: number[]; kit: number[] },
): void {
  const { paths, t } = vault
  run(vault, async () => {
    const place = { instance: state.instance, uid: state.me.id }
    const wraps = [
      { kind: 'phrase', file: await lockUserSecret(secret, { kind: 'phrase', words: phrase }, place) },
      { kind: 'kit', file: await lockUserSecret(secret, { kind: 'kit', words: kit }, place) },
    ]
    await send(paths.keepWraps, state.csrf, {
      isNew: true,
      wraps: wraps.map(({ kind, file }) => ({ kind, file: hexOf(file), credential: null })),
    })
    await begin(paths, secret, await askState(paths, seenSize()))
    vault.home(t.make.doneTitle)
  })
}
