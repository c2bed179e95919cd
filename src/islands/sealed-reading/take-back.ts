import { button, el, linkButton, paragraph, show } from '../sealed/dom.ts'
import type { KeySession } from '../sealed/key-session.ts'
import { RefusedBy, type ReferralPaths } from '../referral/answers.ts'
import { pageLanguage } from '../referral/days.ts'
import { inset } from '../referral/fields.ts'
import { words as shared } from '../referral/words.ts'
import { takeBack, type OpenedRecord, type ServedTask } from '../referral/open-record.ts'
import { words } from './words.ts'

interface Stopping {
  root: HTMLElement
  paths: ReferralPaths
  session: KeySession
  record: OpenedRecord
  nameOf: (id: string) => string
  /** Reads the record again; `said`: what was done. */
  again: (typedNote: string, said: string) => void
}

const t = words[pageLanguage()].stop

/** Consents that may be taken back here, also once the work they were given for is closed. */
export const mayStop = ({ tasks }: OpenedRecord): ServedTask[] => tasks.filter(({ mayTakeBack }) => mayTakeBack)

/** The young person says stop: for whom, what follows, then the deed on a page of its own. */
export function stopScene(stopping: Stopping): void {
  const { root, record, nameOf, again } = stopping
  show(
    root,
    t.title,
    inset(...t.follows),
    ...mayStop(record).map(({ consentId, recipientId }) =>
      el(
        'p',
        {},
        button(t.act(nameOf(recipientId)), () => void stop(stopping, consentId ?? '')),
      ),
    ),
    el('div', { role: 'alert', id: 'stop-failed' }),
    el(
      'p',
      {},
      linkButton(shared[pageLanguage()].back, () => again('', '')),
    ),
  )
}

async function stop({ root, session, paths, record, again }: Stopping, consent: string): Promise<void> {
  for (const one of root.querySelectorAll('button')) one.disabled = true
  try {
    await takeBack(session, paths, record, consent)
    again('', t.done)
  } catch (failure) {
    if (failure instanceof RefusedBy && failure.why === 'gap') return again('', t.raced)
    for (const one of root.querySelectorAll('button')) one.disabled = false
    root.querySelector('#stop-failed')?.replaceChildren(paragraph(t.failed))
  }
}
