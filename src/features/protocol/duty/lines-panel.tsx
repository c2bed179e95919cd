import type { Panel } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { youthProtection } from '../agreement/youth-protection.ts'
import { listNetworks } from '../queries.ts'
import { Lines } from './lines.tsx'
import { words } from './words.ts'

/** Under whom to call: the lines that answer day and night in the reader’s regions, and who answers elsewhere. */
export const linesPanel: Extract<Panel, { on: 'network.who-to-call' }> = {
  on: 'network.who-to-call',
  order: 10,
  async show({ lang, tx, who }) {
    if (who === null) return null
    const regions = (await listNetworks(tx, who.networks)).flatMap(({ regionCodes }) => regionCodes)
    const t = words[lang]
    return (
      <>
        <Lines lang={lang} lines={youthProtection(lang, regions).filter(({ isOwn }) => isOwn)} />
        <ul class="on-screen">
          {who.networks.length > 0 && (
            <li>
              <a href={href(lang, addresses.duty)}>{t.elsewhere}</a>
            </li>
          )}
          <li>
            <a href={href(lang, addresses.agreement)}>{t.agreement}</a>
          </li>
        </ul>
      </>
    )
  },
}
