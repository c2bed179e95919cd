import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { instanceName } from '../../keys/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** The script that draws the door (`src/islands`). */
export const doorIsland = 'sealed-door'

/**
 * Where a young person writes, or comes back with their words: what its script asks, and what is read where no script runs.
 *
 * @param first which of the two is shown first
 * @param secretKey of the instance: its public name is drawn from it, which words are stretched with
 */
export function DoorStart({ lang, first, secretKey }: { lang: Language; first: 'write' | 'open'; secretKey: Buffer }) {
  const t = words[lang]
  const said = JSON.stringify({ path: href(lang, addresses.door), instance: instanceName(secretKey) })
  return (
    <section class="door" data-door={said} data-first={first}>
      <p>{t.needsScript}</p>
      <p>{t.instead}</p>
    </section>
  )
}
