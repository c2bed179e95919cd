import { ask, Gone } from '../referral/answers.ts'
import { SignedOut } from '../sealed/server.ts'
import type { Envelope, InboxPaths } from './envelopes.ts'

/** Why what is shown must leave the page. */
export type Leaving = 'gone' | 'away' | 'hidden'

const everyMs = 10_000
/** After so many questions without an answer, nobody knows whether the person may still read it: a minute. */
const silences = 6

/**
 * Asks every ten seconds whether a conversation is still the person’s to read, which is no reading, and looks whether its page is. @returns ends the watch
 *
 * @param changed called once, when something was written, opened or handed on since
 * @param leave called once
 */
export function watchConversation(
  paths: InboxPaths,
  shown: Envelope,
  { changed, leave }: { changed: () => void; leave: (why: Leaving) => void },
): () => void {
  let isOver = false
  let isTold = false
  let unanswered = 0
  const end = (): void => {
    isOver = true
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
  const go = (why: Leaving): void => {
    if (isOver) return
    end()
    leave(why)
  }
  const look = (): void => {
    if (document.visibilityState === 'hidden') go('hidden')
  }
  const askAgain = async (): Promise<void> => {
    try {
      const { mailboxes } = await ask<{ mailboxes: Envelope[] }>(`${paths.envelopes}?id=${shown.id}`)
      unanswered = 0
      const [now] = mailboxes
      if (isOver || isTold || now === undefined) return
      if (now.version === shown.version && now.entries === shown.entries) return
      isTold = true
      changed()
    } catch (failure) {
      unanswered += 1
      if (failure instanceof Gone || failure instanceof SignedOut) go('gone')
      else if (unanswered >= silences) go('away')
    }
  }
  const timer = setInterval(() => void askAgain(), everyMs)
  document.addEventListener('visibilitychange', look)
  return end
}
