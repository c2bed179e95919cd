import { href } from '../../kernel/http/index.ts'
import type { FooterLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const footer: readonly FooterLink[] = [
  { order: 5, label: { fr: 'Témoignages', en: 'Testimonials' }, href: (lang) => href(lang, addresses.list) },
]
