import type { NavigationLink } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'

/** For who works in an organization. */
export const navigation: readonly NavigationLink[] = [
  {
    for: 'member',
    order: 57,
    label: { fr: 'Sondages', en: 'Surveys' },
    href: (lang, who) => (who.organizations.length > 0 ? href(lang, addresses.surveys) : null),
  },
]
