import { href } from '../../kernel/http/index.ts'
import type { NavigationLink } from '../../kernel/feature/index.ts'
import { coordinatesAny } from '../../kernel/rights.ts'
import { addresses } from './addresses.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'member',
    order: 45,
    label: { fr: 'Qui appeler', en: 'Who to call' },
    href: (lang, who) =>
      who.networks.length > 0 || who.organizations.length > 0 ? href(lang, addresses.whoToCall) : null,
  },
  {
    for: 'member',
    order: 50,
    label: { fr: 'Organisations', en: 'Organizations' },
    href: (lang, who) => (who.networks.length > 0 ? href(lang, addresses.organizations) : null),
  },
  {
    for: 'member',
    order: 60,
    label: { fr: 'Invitations', en: 'Invitations' },
    // Who coordinates finds them on « Aujourd’hui » and above the list of organizations.
    href: (lang, who) => (who.isOperator && !coordinatesAny(who) ? href(lang, addresses.invitations) : null),
  },
]
