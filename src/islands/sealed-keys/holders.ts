import {
  afterIn,
  canonicalBytes,
  standingOf,
  type Keyset,
  type Plain,
  type SignedStatement,
} from '../../crypto/index.ts'
import { button, el, form, paragraph, show, submitButton } from '../sealed/dom.ts'
import { hexOf } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { send } from '../sealed/server.ts'
import { append, fileOf, keepUp, signedBy, unsigned } from './keep-up.ts'
import { currentMembers, holdersOf, nameOf } from './standing.ts'
import { listIn, run, type Vault } from './vault.ts'

/** Who will hold the keys, chosen among those who have keys there: two at least. The others sign after. */
export function chooseHolders(vault: Vault, session: KeySession, organization: string): void {
  const { root, t, home } = vault
  const place = session.place(organization)
  const now = holdersOf(session.register, organization)
  const boxes = currentMembers(session.register, organization).map(({ uid, member }) => {
    const input = el('input', {
      class: 'govuk-checkboxes__input',
      type: 'checkbox',
      id: `holder-${uid}`,
    }) as HTMLInputElement
    input.checked = now.includes(uid)
    return { uid, key: member.sig, input, name: nameOf(place, uid) }
  })
  const error = el('p', { class: 'govuk-error-message', role: 'alert', hidden: true })
  const propose = () => {
    const chosen = boxes.filter(({ input }) => input.checked)
    const isSame = chosen.length === now.length && chosen.every(({ uid }) => now.includes(uid))
    error.hidden = chosen.length >= 2 && !isSame
    error.textContent = isSame ? t.holders.same : t.holders.two
    if (error.hidden) run(vault, () => proposeHolders(vault, session, organization, chosen))
  }
  show(
    root,
    t.holders.title,
    paragraph(t.holders.text),
    form(
      propose,
      error,
      el(
        'div',
        { class: 'govuk-form-group govuk-checkboxes' },
        ...boxes.map(({ input, name }) =>
          el(
            'div',
            { class: 'govuk-checkboxes__item' },
            input,
            el('label', { class: 'govuk-label govuk-checkboxes__label', for: input.id }, name),
          ),
        ),
      ),
      submitButton(t.holders.act),
    ),
    button(t.back, () => home(), 'secondary'),
  )
}

async function proposeHolders(
  vault: Vault,
  session: KeySession,
  organization: string,
  chosen: readonly { uid: string; key: string }[],
): Promise<void> {
  const { keyset } = standingOf(session.register, organization)
  const next: Keyset = {
    ...keyset.statement,
    after: afterIn(session.register, organization),
    day: session.state.today,
    ver: keyset.statement.ver + 1,
    prev: keyset.hash,
    holders: chosen.map(({ uid, key }) => ({ uid, of: organization, key })),
  }
  const proposal = hexOf(canonicalBytes({ statements: [signedBy(session, unsigned(next))] } as unknown as Plain))
  await send(vault.paths.propose, session.state.csrf, { organization, proposal, before: null })
  vault.home(vault.t.holders.sent)
}

/** A keyset that others proposed: who would hold the keys, then the signature; the last one puts it in the log. */
export function signHolders(vault: Vault, session: KeySession, organization: string, proposed: SignedStatement): void {
  const { root, t, lang, home, paths } = vault
  const place = session.place(organization)
  const { statement } = proposed
  const { keyset } = standingOf(session.register, organization)
  const members = currentMembers(session.register, organization)
  const isSound =
    statement.t === 'keyset' &&
    statement.prev === keyset.hash &&
    statement.after === afterIn(session.register, organization) &&
    statement.threshold === keyset.statement.threshold &&
    JSON.stringify(statement.recovery) === JSON.stringify(keyset.statement.recovery) &&
    // Only people whose keys are in the log already: their words were compared when they came.
    statement.holders.every(({ uid, key }) => members.some((one) => one.uid === uid && one.member.sig === key))
  if (!isSound || statement.t !== 'keyset')
    return show(
      root,
      t.holders.title,
      paragraph(t.holders.wrong),
      button(t.back, () => home(), 'secondary'),
    )
  const sign = () =>
    run(vault, async () => {
      const signed = signedBy(session, proposed)
      if (isEnough(signed, keyset.statement)) {
        await append(session, paths, [{ file: fileOf(signed), epoch: null }], organization)
        if (session.place(organization).holds) await keepUp(session, paths, organization)
        return home(t.holders.done)
      }
      const text = canonicalBytes({ statements: [signed] } as unknown as Plain)
      const before = session.place(organization).proposal?.hash ?? null
      await send(paths.propose, session.state.csrf, { organization, proposal: hexOf(text), before })
      home(t.holders.sent)
    })
  const names = statement.holders.map(({ uid }) => nameOf(place, uid))
  show(
    root,
    t.holders.title,
    paragraph(t.holders.would(listIn(names, lang))),
    el(
      'div',
      { class: 'govuk-button-group' },
      button(t.holders.sign, sign),
      button(t.back, () => home(), 'secondary'),
    ),
  )
}

/** As many of the holders before as it takes, and each new one. */
function isEnough({ statement, sigs }: SignedStatement, before: Keyset): boolean {
  if (statement.t !== 'keyset') return false
  const signed = new Set(sigs.map(({ by }) => by))
  const former = before.holders.filter(({ uid }) => signed.has(uid)).length
  const fresh = statement.holders.filter(({ uid }) => !before.holders.some((one) => one.uid === uid))
  return former >= before.threshold && fresh.every(({ uid }) => signed.has(uid))
}
