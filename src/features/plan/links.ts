import { href } from '../../kernel/http/index.ts'
import type { NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

const label = { fr: 'Plan', en: 'Plan' }

export const navigation: readonly NavigationLink[] = [
  { for: 'visitor', order: 50, label, href: (lang) => href(lang, addresses.catalogue) },
  {
    for: 'member',
    order: 30,
    label,
    href(lang, { led, organizations }) {
      const [organizationId] = [...led, ...organizations]
      return organizationId === undefined ? null : href(lang, addresses.organizationPlan, { organizationId })
    },
  },
  {
    for: 'member',
    order: 40,
    label: { fr: 'Tableau', en: 'Board' },
    href(lang, { coordinated: [networkId] }) {
      return networkId === undefined ? null : href(lang, addresses.board, { networkId })
    },
  },
]
