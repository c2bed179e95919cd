import { ask, Gone, withId, type ReferralPaths } from '../referral/answers.ts'
import { SignedOut } from '../sealed/server.ts'

/** Why what is shown must leave the page. */
export type Leaving = 'gone' | 'away' | 'hidden'

const everyMs = 3000
/** Without an answer for so long, nobody knows whether the consent stands. */
const silenceMs = 15_000

/**
 * Asks every three seconds whether a record is still served, and looks whether its page is. @returns ends the watch
 *
 * @param leave called once
 */
export function watchRecord(paths: ReferralPaths, rec: string, leave: (why: Leaving) => void): () => void {
  let answeredAt = Date.now()
  let isOver = false
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
      await ask(withId(paths.stands, rec))
      answeredAt = Date.now()
    } catch (failure) {
      if (failure instanceof Gone || failure instanceof SignedOut) go('gone')
      else if (Date.now() - answeredAt > silenceMs) go('away')
    }
  }
  const timer = setInterval(() => void askAgain(), everyMs)
  document.addEventListener('visibilitychange', look)
  return end
}
