import { openRescue, recover, signBySheet, standingOf, type Share, type Team } from '../../crypto/index.ts'
import { button, el, form, paragraph, show, submitButton } from '../sealed/dom.ts'
import { bytesOfHex } from '../sealed/hex.ts'
import type { KeySession } from '../sealed/key-session.ts'
import type { Place } from '../sealed/server.ts'
import { readProposal } from './found.ts'
import { append, fileOf, keepUp } from './keep-up.ts'
import { otherOfRescue } from './rescue.ts'
import { sheetField } from './sheet-words.ts'
import { run, type Vault } from './vault.ts'

/** Two sheets are typed: they sign, and open what the teams read before. Nothing of them is kept or sent. */
export function endRescue(vault: Vault, session: KeySession, place: Place): void {
  const { root, t, home } = vault
  const { recovery } = standingOf(session.register, place.id).keyset.statement
  const sheets = Array.from({ length: recovery.k }, (_, at) => {
    const number = el(
      'select',
      { class: 'govuk-select', id: `sheet-${at}` },
      ...Array.from({ length: recovery.n }, (__, no) => el('option', { value: String(no + 1) }, String(no + 1))),
    ) as HTMLSelectElement
    number.value = String(at + 1)
    return { number, words: sheetField(vault, `share-${at}`, t.drill.words) }
  })
  const submit = () => {
    // From the last to the first, which takes the focus.
    const shares = sheets
      .toReversed()
      .map(({ number, words }) => words.read({ org: place.id, ver: recovery.ver, no: Number(number.value) }))
      .filter((one): one is Share => one !== null)
    if (shares.length < recovery.k) return
    if (new Set(shares.map(({ no }) => no)).size < shares.length) return sheets[0]?.words.box.wrong(t.rescue.twice)
    run(vault, () => bringBack(vault, session, place, shares))
  }
  show(
    root,
    t.rescue.endTitle,
    paragraph(t.rescue.endText),
    form(
      submit,
      ...sheets.flatMap(({ number, words }) => [
        el(
          'div',
          { class: 'govuk-form-group' },
          el('label', { class: 'govuk-label', for: number.id }, t.drill.which),
          number,
        ),
        words.box.group,
      ]),
      submitButton(t.rescue.end),
    ),
    button(t.back, () => home(), 'secondary'),
  )
}

async function bringBack(vault: Vault, session: KeySession, place: Place, shares: readonly Share[]): Promise<void> {
  const { paths, t, home } = vault
  const terms = standingOf(session.register, place.id).keyset.statement.recovery
  const secret = await recover(place.id, terms, shares)
  const [keyset, ...rest] = readProposal(place) ?? []
  if (!keyset || (await otherOfRescue(session, place)) === null) return home(t.holders.wrong)
  const signed = [shares.reduce(signBySheet, keyset), ...rest]
  await append(
    session,
    paths,
    signed.map((one) => ({ file: fileOf(one), epoch: null })),
    place.id,
  )
  const former = async ({ org, team }: Team, epoch: number): Promise<string | null> => {
    const kept = place.epochs.find((one) => one.team === team && one.epoch === epoch && one.recovery === terms.ver)
    if (!kept) return null
    const file = bytesOfHex(kept.rescue)
    return openRescue(file, { org, team }, epoch, { ver: terms.ver, secret }, session.reading(org))
  }
  await keepUp(session, paths, place.id, former)
  home(t.rescue.done)
}
