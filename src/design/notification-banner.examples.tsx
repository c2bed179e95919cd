import type { Example } from './markup.ts'
import type { NotificationBannerProps } from './notification-banner.tsx'

export const examples: Example<NotificationBannerProps>[] = [
  {
    name: 'C’est fait',
    props: { titleId: 'saved-title', text: 'L’invitation est partie.' },
    reference: { titleId: 'saved-title', titleText: 'C’est fait', role: 'alert', text: 'L’invitation est partie.' },
  },
  {
    name: 'À savoir',
    props: {
      kind: 'region',
      titleId: 'news-title',
      title: 'À savoir',
      children: <p>La table se réunit mardi.</p>,
    },
    reference: { titleId: 'news-title', titleText: 'À savoir', html: '<p>La table se réunit mardi.</p>' },
  },
]
