import { answerDrill, Refused, shareOfWords, standingOf, type Share } from '../../crypto/index.ts'
import { button, el, field, form, paragraph, show, submitButton } from '../sealed/dom.ts'
import { bytesOfHex, hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { NotKept, send } from '../sealed/server.ts'
import { numbersOf } from '../sealed/word-list.ts'
import { run, type Vault } from './vault.ts'

/** Checks that a sheet is still there and can be read. Its words stay in the page; what is sent is an answer to today’s question. */
export function showDrill(vault: Vault, session: KeySession, organization: string): void {
  const { root, t, lang, home, paths } = vault
  const { recovery } = standingOf(session.register, organization).keyset.statement
  const number = el(
    'select',
    { class: 'govuk-select', id: 'sheet' },
    ...Array.from({ length: recovery.n }, (_, at) => el('option', { value: String(at + 1) }, String(at + 1))),
  ) as HTMLSelectElement
  const typed = field('share', t.drill.words, t.open.kitHint, t.error)
  const check = () => {
    const no = Number(number.value)
    const found = numbersOf(typed.input.value, lang)
    if (found.unknown !== null) return typed.wrong(t.open.unknown(found.unknown))
    const share = found.readings
      .map((words) => readShare({ org: organization, ver: recovery.ver, no }, words))
      .find(Boolean)
    if (!share) return typed.wrong(t.drill.wrong)
    const answer = hexOf(answerDrill(share, bytesOfHex(session.place(organization).drillQuestion)))
    run(vault, async () => {
      try {
        await send(paths.answerDrill, session.state.csrf, { organization, share: no, answer })
      } catch (failure) {
        if (!(failure instanceof NotKept)) throw failure
        return home(t.drill.wrong)
      }
      home(t.drill.done(no))
    })
  }
  show(
    root,
    t.drill.title,
    paragraph(t.drill.text),
    form(
      check,
      el(
        'div',
        { class: 'govuk-form-group' },
        el('label', { class: 'govuk-label', for: 'sheet' }, t.drill.which),
        number,
      ),
      typed.group,
      submitButton(t.drill.act),
    ),
    button(t.back, () => home(), 'secondary'),
  )
}

function readShare(of: Pick<Share, 'org' | 'ver' | 'no'>, words: readonly number[]): Share | null {
  try {
    return shareOfWords(of, words)
  } catch (failure) {
    if (failure instanceof Refused) return null
    throw failure
  }
}
