import { answerDrill, standingOf } from '../../crypto/index.ts'
import { button, el, form, paragraph, show, submitButton } from '../sealed/dom.ts'
import { bytesOfHex, hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { NotKept, send } from '../sealed/server.ts'
import { sheetField } from './sheet-words.ts'
import { run, type Vault } from './vault.ts'

/** Checks that a sheet is still there and can be read. Its words stay in the page; what is sent is an answer to today’s question. */
export function showDrill(vault: Vault, session: KeySession, organization: string): void {
  const { root, t, home, paths } = vault
  const { recovery } = standingOf(session.register, organization).keyset.statement
  const number = el(
    'select',
    { class: 'govuk-select', id: 'sheet' },
    ...Array.from({ length: recovery.n }, (_, at) => el('option', { value: String(at + 1) }, String(at + 1))),
  ) as HTMLSelectElement
  const typed = sheetField(vault, 'share', t.drill.words)
  const check = () => {
    const no = Number(number.value)
    const share = typed.read({ org: organization, ver: recovery.ver, no })
    if (!share) return
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
      typed.box.group,
      submitButton(t.drill.act),
    ),
    button(t.back, () => home(), 'secondary'),
  )
}
