import { href } from '../../kernel/http/index.ts'
import type { DemoNotice, NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

const directory = {
  label: { fr: 'Répertoire', en: 'Directory' },
  href: (lang: 'fr' | 'en') => href(lang, addresses.directory),
}

export const navigation: readonly NavigationLink[] = [
  { for: 'visitor', order: 30, ...directory },
  { for: 'member', order: 20, ...directory },
]

/** Where real and invented sheets stand together. */
export const sheetsDemoNotice: DemoNotice['text'] = {
  fr: 'Site de démonstration. Une fiche inventée le dit ; les autres services existent.',
  en: 'Demonstration site. An invented listing says so; the other services exist.',
}

export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.directory, addresses.service, addresses.organization, addresses.list],
    text: sheetsDemoNotice,
  },
]
