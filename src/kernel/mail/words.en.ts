import type { Words } from './words.fr.ts'

export const en: Words = {
  onBehalfOf: (sender) => `Sent by Tisserin on behalf of: ${sender}.`,
  sender: 'Sent by Tisserin, the platform where organizations protect the young people of their region together.',
  reason:
    'You receive this message because you work in this network, or because someone who does invites you to it. It says nothing about any young person.',
  notForYou: 'If this message is not for you, delete it: nothing happens unless you act.',
  unsubscribe: (href) => `To stop these e-mails: ${href}`,
}
