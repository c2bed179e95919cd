import type { Child } from 'hono/jsx'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { countAwaiting } from '../follow/queries.ts'
import { words } from './words.ts'

/** Only when something waits: who answers for an organization is told, others are not disturbed. */
export const today: FeatureToday = { sections: [{ order: 25, show: awaiting }] }

async function awaiting({ lang, tx, who }: MemberRequest): Promise<Child | null> {
  if (who.led.length === 0 && who.coordinated.length === 0) return null
  const count = await countAwaiting(tx, who)
  if (count === 0) return null
  const t = words[lang]
  return (
    <section>
      <h2>{t.title}</h2>
      <p>
        {t.awaiting(count)} <a href={href(lang, addresses.follow)}>{t.read}</a>
      </p>
    </section>
  )
}
