import { Refused } from '../../crypto/index.ts'
import { button, el, paragraph, sealedRoot, show } from '../sealed/dom.ts'
import { keySession, Locked, onLock, type KeySession } from '../sealed/key-session.ts'
import { readPaths, type Paths } from '../sealed/server.ts'
import { Gone } from '../referral/answers.ts'
import { pageLanguage } from '../referral/days.ts'
import { openScene, showFailure } from '../referral/unlock-scene.ts'
import { words as shared } from '../referral/words.ts'
import { conversationScene } from './conversation-scene.ts'
import type { InboxPaths } from './envelopes.ts'
import { listScene } from './list-scene.ts'
import { openConversation } from './open-conversation.ts'
import { watchConversation, type Leaving } from './watch-conversation.ts'
import { words } from './words.ts'

const root = sealedRoot()
const paths = readPaths() as Paths & InboxPaths
const lang = pageLanguage()
const t = words[lang]

const wanted = (): string | null => /^#([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(location.hash)?.[1] ?? null
const toList = (): HTMLElement => el('p', {}, el('a', { href: paths.list }, t.list))

/** Answers and notes under way, by conversation: in memory alone, while the keys are open, so that looking at another tab loses nothing. */
const drafts = new Map<string, string>()
const noteDrafts = new Map<string, string>()
function dropDrafts(): void {
  drafts.clear()
  noteDrafts.clear()
}
let endWatch = (): void => undefined

function clear(title: string, text: string, ...more: HTMLElement[]): void {
  endWatch()
  show(root, title, paragraph(text), ...more, toList())
}

async function list(): Promise<void> {
  endWatch()
  root.replaceChildren(paragraph(shared[lang].working))
  try {
    await listScene({ root, paths, toList })
  } catch (failure) {
    if (!(failure instanceof Locked)) showFailure(root, paths, failure, () => void list())
  }
}

async function read(session: KeySession, id: string, said: string | null = null): Promise<void> {
  endWatch()
  root.replaceChildren(paragraph(shared[lang].working))
  try {
    const conversation = await openConversation(session, paths, id)
    // The page may have been hidden, or locked, or led elsewhere while it was opening.
    if (document.visibilityState === 'hidden') return leave('hidden')
    keySession()
    if (wanted() !== id) return
    const tell = conversationScene({
      root,
      paths,
      session,
      conversation,
      draft: () => drafts.get(id) ?? '',
      keepDraft: (text) => void drafts.set(id, text),
      noteDraft: () => noteDrafts.get(id) ?? '',
      keepNoteDraft: (text) => void noteDrafts.set(id, text),
      said,
      again: (word) => void read(session, id, word),
      close: () => leave('hidden'),
      toList,
    })
    endWatch = watchConversation(paths, conversation.envelope, { changed: tell, leave })
  } catch (failure) {
    if (failure instanceof Gone) leave('gone')
    else if (failure instanceof Refused) clear(t.unreadable.title, t.unreadable.text)
    else if (!(failure instanceof Locked)) showFailure(root, paths, failure, () => void read(session, id, said))
  }
}

function leave(why: Leaving): void {
  if (why === 'gone') return clear(t.gone.title, t.gone.text)
  clear(t[why].title, t[why].text, button(t[why].again, open))
}

/** With the keys that are open, or by asking for them. Without a conversation in the address: the list. */
function open(): void {
  try {
    void showWanted(keySession())
  } catch (failure) {
    if (failure instanceof Locked) askKeys(null)
    else throw failure
  }
}

function showWanted(session: KeySession): Promise<void> {
  const id = wanted()
  return id === null ? list() : read(session, id)
}

function askKeys(note: string | null): void {
  endWatch()
  void openScene({ root, paths, note, opened: showWanted })
}

onLock(() => {
  dropDrafts()
  askKeys(shared[lang].open.locked)
})
/** The other language shows the same conversation. */
const other = document.querySelector<HTMLAnchorElement>('.head__lang')
other?.addEventListener('click', () => {
  other.hash = location.hash
})
addEventListener('hashchange', open)
// What a browser keeps whole to come back to, or draws while the page goes away, shows nothing.
addEventListener('pagehide', () => {
  dropDrafts()
  root.replaceChildren()
})
open()
