import { href } from '../../kernel/http/index.ts'
import type { FramePlaces, NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const frame: FramePlaces = {
  signIn: { label: { fr: 'Ouvrir une session', en: 'Sign in' }, address: addresses.signIn },
  signOut: { label: { fr: 'Fermer la session', en: 'Sign out' }, address: addresses.signOut },
  account: addresses.account,
}

export const navigation: readonly NavigationLink[] = [
  {
    for: 'member',
    order: 70,
    label: { fr: 'Instance', en: 'Instance' },
    href: (lang, who) => (who.isOperator ? href(lang, addresses.instance) : null),
  },
]
