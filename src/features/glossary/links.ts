import { href } from '../../kernel/http/index.ts'
import type { FooterLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const footer: readonly FooterLink[] = [
  { order: 35, label: { fr: 'Glossaire', en: 'Glossary' }, href: (lang) => href(lang, addresses.terms) },
]
