import { href } from '../../kernel/http/index.ts'
import type { DemoNotice, FooterLink } from '../../kernel/feature/index.ts'
import { sheetsDemoNotice } from '../directory/index.ts'
import { addresses } from './addresses.ts'

export const footer: readonly FooterLink[] = [
  { order: 40, label: { fr: 'Données ouvertes', en: 'Open data' }, href: (lang) => href(lang, addresses.openData) },
]

export const demoNotices: readonly DemoNotice[] = [{ under: [addresses.openData], text: sheetsDemoNotice }]
