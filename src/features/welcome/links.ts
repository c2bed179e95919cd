import { href } from '../../kernel/http/index.ts'
import type { DemoNotice, FooterLink, FramePlaces, NavigationLink } from '../../kernel/feature/index.ts'
import { addresses } from './addresses.ts'

export const navigation: readonly NavigationLink[] = [
  {
    for: 'visitor',
    order: 10,
    label: { fr: 'J’ai besoin d’aide', en: 'I need help' },
    href: (lang) => href(lang, addresses.you),
  },
  {
    for: 'visitor',
    order: 20,
    label: { fr: 'J’aide un jeune', en: 'I am helping a young person' },
    href: (lang) => href(lang, addresses.helping),
  },
]

export const footer: readonly FooterLink[] = [
  {
    order: 1,
    label: { fr: 'Mon organisation', en: 'My organization' },
    href: (lang) => href(lang, addresses.forOrganizations),
  },
  { order: 10, label: { fr: 'Notre promesse', en: 'Our promise' }, href: (lang) => href(lang, addresses.promise) },
  { order: 20, label: { fr: 'Vie privée', en: 'Privacy' }, href: (lang) => href(lang, addresses.privacy) },
  {
    order: 30,
    label: { fr: 'Accessibilité', en: 'Accessibility' },
    href: (lang) => href(lang, addresses.accessibility),
  },
  { order: 50, label: { fr: 'Code ouvert', en: 'Open source' }, href: (lang) => href(lang, addresses.openSource) },
]

/**
 * Someone to reach from the foot of every page: the emergency in one tap, a line that answers in two. Their numbers stand
 * only where their sources are said.
 */
export const reach: NonNullable<FramePlaces['reach']> = {
  label: { fr: 'Parler à quelqu’un :', en: 'Talk to someone:' },
  links: [
    { label: { fr: 'Urgence, 911', en: 'Emergency, 911' }, href: () => 'tel:911' },
    { label: { fr: 'J’ai besoin d’aide', en: 'I need help' }, href: (lang) => href(lang, addresses.you) },
    { label: { fr: 'Je suis un parent', en: 'I am a parent' }, href: (lang) => href(lang, addresses.parents) },
    {
      label: { fr: 'J’aide un jeune', en: 'I am helping a young person' },
      href: (lang) => href(lang, addresses.helping),
    },
  ],
}

/** The help lines are real, whatever stands beside them. */
export const demoNotices: readonly DemoNotice[] = [
  {
    under: [addresses.helping, addresses.parents],
    text: {
      fr: 'Site de démonstration. Les lignes d’aide de cette page existent.',
      en: 'Demonstration site. The help lines on this page exist.',
    },
  },
  {
    under: [addresses.you],
    text: {
      fr: 'Site de démonstration. Les lignes d’aide de cette page, elles, sont vraies.',
      en: 'Demonstration site. The help lines on this page are real.',
    },
  },
]
