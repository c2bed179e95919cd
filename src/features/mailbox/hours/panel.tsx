import type { Panel } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { leads } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { findDoor } from './door.ts'
import { words } from './words.ts'

/** On the page of an organization, to whoever leads it: whether young people can write to it, and where that is set. Never for a police service. */
export const hoursPanel: Panel = {
  on: 'network.organization',
  order: 60,
  async show({ tx, who, lang }, { organizationId: id }) {
    if (!who || !leads(who, id)) return null
    const found = await findDoor(tx, id)
    if (found === null || found.obstacle === 'police') return null
    const { door, obstacle } = found
    const t = words[lang]
    const standing = door === null ? t.panel.none : door.closedOn !== null ? t.panel.closed : t.panel.open
    return (
      <section>
        <h2>{t.title}</h2>
        <p>{door?.closedOn === null && obstacle === 'keys' ? t.isUnsealed : standing}</p>
        <p class="on-screen">
          <a href={href(lang, addresses.hours, { id })}>{t.panel.see}</a>
        </p>
      </section>
    )
  },
}
