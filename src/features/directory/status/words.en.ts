import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `State of the listing: ${name}`,
  now: {
    published: 'The listing is published: everyone sees it.',
    hidden: 'The listing is hidden: only those who keep it see it.',
    draft: 'The listing is a draft: the public does not see it.',
  },
  closed: 'Is the service closing temporarily? Say so in the listing instead: people will know why.',
  show: 'Show the listing',
  hide: 'Hide the listing',
  hideHint: 'A hidden listing no longer appears in the search or the exchanges. You can show it again.',
  withdraw: 'Withdraw the listing from the directory…',
  withdrawTitle: (name) => `Withdraw for good: ${name}?`,
  withdrawWarning: 'A withdrawn listing does not come back.',
  withdrawText:
    'Its words and numbers are erased. Other directories learn that it no longer exists. Its history stays readable to those who kept it.',
  withdrawAct: 'Withdraw the listing',
  keep: 'Keep the listing',
  giveTitle: 'Who keeps the listing',
  giveNobody: 'Nobody yet.',
  giveText: 'An organization of the network can keep it: it will correct and confirm it itself.',
  giveLabel: 'Entrust to',
  giveChoose: 'Choose an organization',
  giveAct: 'Entrust the listing',
  giveMissing: 'Choose an organization from the list.',
}
