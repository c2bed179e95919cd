import type { FooterLink } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'

export const footer: readonly FooterLink[] = [
  {
    order: 3,
    label: { fr: 'Tables de concertation', en: 'Tables of concertation' },
    href: (lang) => href(lang, addresses.publicTables),
  },
]
