import type { Panel } from '../../../kernel/feature/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { SummaryList } from '../../../design/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** On the account: where one’s calendar is. */
export const accountPanel: Panel = {
  on: 'identity.account',
  order: 10,
  async show({ lang }) {
    const t = words[lang]
    const actions = [{ label: t.see, href: href(lang, addresses.own), hidden: t.title }]
    return <SummaryList rows={[{ key: t.title, value: t.panel, actions }]} />
  },
}
