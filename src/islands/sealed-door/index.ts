import { drawMailboxWords } from '../../crypto/index.ts'
import { button, paragraph, show } from '../sealed/dom.ts'
import { pageLanguage } from '../referral/days.ts'
import { type Door, emptyDraft, wordsIn } from './door.ts'
import { guard } from './hide.ts'
import { keepScene } from './keep-scene.ts'
import { changeWords, forget, type Prepared, prepare, type SealedFirst, sealFirst, sendFirst } from './mailbox.ts'
import { openScene } from './open-scene.ts'
import { startScene } from './start-scene.ts'
import { talkScene } from './talk-scene.ts'
import { writeScene } from './write-scene.ts'
import { RefusedFor } from './ask.ts'

/** Loaded on a page of young people when it holds a door, and told by `drawn` each time another page took its place. */
let door: Door | null = null

function doorIn(): Door | null {
  const root = document.querySelector<HTMLElement>('[data-door]')
  const said = root?.dataset['door']
  if (!root || said === undefined) return null
  const { path, instance } = JSON.parse(said) as { path: string; instance: string }
  const lang = pageLanguage()
  // The other language shows the same conversation.
  const { draft, mailbox } = door ?? { draft: emptyDraft(), mailbox: null }
  return { root, path, instance, lang, t: wordsIn(lang), draft, mailbox }
}

function begin(): void {
  door = doorIn()
  if (door === null) return
  if (door.mailbox !== null) talk(door)
  else if (door.root.dataset['first'] === 'open') open(door)
  else start(door)
}

function start(at: Door): void {
  void startScene(at, {
    chosen: (team) => {
      at.draft.team = team
      write(at)
    },
    open: () => open(at),
  })
}

const write = (at: Door): void => writeScene(at, { written: () => keep(at), back: () => start(at) })

function open(at: Door, said: string | null = null): void {
  openScene(
    at,
    {
      opened: (mailbox) => {
        at.mailbox = mailbox
        at.draft.text = ''
        talk(at)
      },
      fresh: () => start(at),
    },
    said,
  )
}

function keep(at: Door): void {
  const { draft, t, path } = at
  const { team } = draft
  if (team === null) return start(at)
  let prepared: Promise<Prepared> | null = null
  let sealed: SealedFirst | null = null
  const prepareFor = (words: readonly number[]): void => {
    draft.drawn = [...words]
    sealed = null
    prepared = prepare(path, team, words, draft.pin)
    prepared.catch(() => undefined)
  }
  const send = async (words: readonly number[]): Promise<void> => {
    // What could not be asked for while the words were noted is asked for again.
    const ready = await (prepared ?? prepare(path, team, words, draft.pin)).catch(() =>
      prepare(path, team, words, draft.pin),
    )
    sealed ??= await sealFirst(team, { words, pin: draft.pin, text: draft.text }, ready)
    at.mailbox = await sendFirst(path, sealed).catch((failure: unknown) => {
      if (failure instanceof RefusedFor && failure.why === 'stale') prepareFor(words)
      throw failure
    })
    Object.assign(draft, emptyDraft())
    talk(at, t.talk.sent)
  }
  const words = draft.drawn.length > 0 ? draft.drawn : drawMailboxWords()
  keepScene(at, words, { before: null, act: t.keep.send, prepare: prepareFor, deed: send, back: () => write(at) })
}

function talk(at: Door, said: string | null = null): void {
  talkScene(
    at,
    { changeWords: () => change(at), forget: () => askForget(at), close: () => close(at), gone: () => close(at) },
    said,
  )
}

function change(at: Door): void {
  const { t, path } = at
  keepScene(at, drawMailboxWords(), {
    before: t.keep.replaced,
    act: t.keep.change,
    prepare: () => undefined,
    deed: async (words) => {
      if (at.mailbox === null) return close(at)
      at.mailbox = await changeWords(path, at.mailbox, words, '')
      talk(at, t.talk.changed)
    },
    back: () => talk(at),
  })
}

function askForget(at: Door): void {
  const { root, t, path, mailbox } = at
  if (mailbox === null) return close(at)
  const yes = async (): Promise<void> => {
    await forget(path, mailbox)
    at.mailbox = null
    show(
      root,
      t.forget.done,
      paragraph(t.forget.doneText),
      button(t.open.fresh, () => start(at)),
    )
  }
  show(
    root,
    t.forget.title,
    paragraph(t.forget.text),
    button(t.forget.yes, () => void yes().catch(() => talk(at, t.failed.away))),
    button(t.forget.no, () => talk(at), 'secondary'),
  )
}

/** Nothing of it stays in the page. */
function close(at: Door): void {
  at.mailbox = null
  Object.assign(at.draft, emptyDraft())
  if (at.root.isConnected) open(at, at.t.hidden.over)
}

guard({
  root: () => door?.root ?? null,
  words: () => wordsIn(pageLanguage()).hidden,
  drop: () => {
    if (door !== null) close(door)
  },
})
document.addEventListener('drawn', begin)
begin()
