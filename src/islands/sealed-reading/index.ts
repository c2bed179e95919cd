import { Refused } from '../../crypto/index.ts'
import { button, el, paragraph, sealedRoot, show } from '../sealed/dom.ts'
import { keySession, Locked, onLock, type KeySession } from '../sealed/key-session.ts'
import { readPaths, type Paths } from '../sealed/server.ts'
import { ask, Gone, post, RefusedBy, type Choices, type ReferralPaths } from '../referral/answers.ts'
import { pageLanguage } from '../referral/days.ts'
import { openScene, showFailure } from '../referral/unlock-scene.ts'
import { words as shared } from '../referral/words.ts'
import { listScene } from './list-scene.ts'
import { openRecord, sayOpened } from '../referral/open-record.ts'
import { recordScene } from './record-scene.ts'
import { watchRecord, type Leaving } from './watch-record.ts'
import { words } from './words.ts'

const root = sealedRoot()
const paths = readPaths() as Paths & ReferralPaths
const lang = pageLanguage()
const t = words[lang]

const wanted = (): string | null => /^#([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(location.hash)?.[1] ?? null
const toList = (): HTMLElement => el('p', {}, el('a', { href: paths.list }, shared[lang].list))

let endWatch = (): void => undefined

function clear(title: string, text: string, ...more: HTMLElement[]): void {
  endWatch()
  show(root, title, paragraph(text), ...more, toList())
}

async function list(session: KeySession): Promise<void> {
  endWatch()
  root.replaceChildren(paragraph(shared[lang].working))
  try {
    await listScene({ root, paths, session, toList })
  } catch (failure) {
    if (!(failure instanceof Locked)) showFailure(root, paths, failure, () => void list(session))
  }
}

async function read(session: KeySession, rec: string, typedNote = '', said: string | null = null): Promise<void> {
  endWatch()
  root.replaceChildren(paragraph(shared[lang].working))
  try {
    const [record, choices] = await Promise.all([openRecord(session, paths, rec), ask<Choices>(paths.choices)])
    // The page may have been hidden, or locked, while it was opening.
    if (document.visibilityState === 'hidden') return leave('hidden')
    keySession()
    recordScene({
      root,
      paths,
      session,
      choices,
      record,
      typedNote,
      said,
      again: (text, word) => void read(session, rec, text, word),
      close: () => leave('hidden'),
    })
    endWatch = watchRecord(paths, rec, leave)
    await sayOpened(session, paths, record).catch(() => undefined)
  } catch (failure) {
    notRead(session, rec, failure)
  }
}

function notRead(session: KeySession, rec: string, failure: unknown): void {
  if (failure instanceof Gone) return leave('gone')
  if (failure instanceof Locked) return
  if (failure instanceof RefusedBy && failure.why === 'two-unlocks')
    return clear(t.twoUnlocks.title, t.twoUnlocks.text, el('p', {}, el('a', { href: paths.keys }, t.twoUnlocks.act)))
  if (!(failure instanceof Refused)) return showFailure(root, paths, failure, () => void read(session, rec))
  clear(t.unreadable.title, t.unreadable.text)
  post(paths.unreadable, session.state.csrf, { rec, reason: failure.reason }).catch(() =>
    clear(t.unreadable.title, t.unreadable.unsaid),
  )
}

function leave(why: Leaving): void {
  if (why === 'gone') return clear(t.gone.title, t.gone.text)
  clear(t[why].title, t[why].text, button(t[why].again, open))
}

/** With the keys that are open, or by asking for them. Without a record in the address: the list of those that one reads. */
function open(): void {
  try {
    void showWanted(keySession())
  } catch (failure) {
    if (failure instanceof Locked) askKeys(null)
    else throw failure
  }
}

function showWanted(session: KeySession): Promise<void> {
  const rec = wanted()
  return rec === null ? list(session) : read(session, rec)
}

function askKeys(note: string | null): void {
  endWatch()
  void openScene({ root, paths, note, opened: showWanted })
}

onLock(() => askKeys(shared[lang].open.locked))
// Names of the list leave the page with whoever looks elsewhere, as a record does.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && wanted() === null && root.querySelector('table') !== null)
    leave('hidden')
})
/** The other language shows the same record. */
const other = document.querySelector<HTMLAnchorElement>('.head__lang')
other?.addEventListener('click', () => {
  other.hash = location.hash
})
addEventListener('hashchange', open)
// What a browser keeps whole to come back to, or draws while the page goes away, shows nothing.
addEventListener('pagehide', () => root.replaceChildren())
open()
