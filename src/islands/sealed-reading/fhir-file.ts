import { exportReferral } from '../../field/fhir/index.ts'
import { button, el, linkButton, paragraph, show } from '../sealed/dom.ts'
import { ask, withId, type Choices, type ReferralPaths } from '../referral/answers.ts'
import { pageLanguage } from '../referral/days.ts'
import { inset } from '../referral/fields.ts'
import { words as shared } from '../referral/words.ts'
import { referralOf, type Envelope } from './fhir-referral.ts'
import type { OpenedRecord } from '../referral/open-record.ts'
import { words } from './words.ts'

const lang = pageLanguage()
const t = words[lang].file
interface Leaving {
  root: HTMLElement
  paths: ReferralPaths
  record: OpenedRecord
  choices: Choices
  nameOf: (id: string) => string
  again: (typedNote: string, said: string) => void
}

/** What the file holds, and that nothing keeps it closed any more; then it is written, here. */
export function fileScene(leaving: Leaving): void {
  const { root, record, nameOf, paths, again } = leaving
  const status = el('div', { role: 'status' })
  const write = async (): Promise<void> => {
    const envelope = await ask<Envelope>(withId(paths.envelope, record.rec)).catch(() => null)
    const referral = envelope && referralOf(envelope, record, { nameOf, lang })
    if (referral === null) return status.replaceChildren(paragraph(t.failed))
    const address = URL.createObjectURL(
      new Blob([JSON.stringify(exportReferral(referral), null, 2)], { type: 'application/fhir+json' }),
    )
    el('a', { href: address, download: `${referral.taskId.slice(0, 8)}.fhir.json` }).click()
    // The browser has taken it by then: nothing of it stays at an address of this page.
    setTimeout(() => URL.revokeObjectURL(address), 1000)
    status.replaceChildren(paragraph(t.written))
  }
  show(
    root,
    t.title,
    inset(...t.warning),
    button(t.act, () => void write()),
    status,
    el(
      'p',
      {},
      linkButton(shared[lang].back, () => again('', '')),
    ),
  )
}
