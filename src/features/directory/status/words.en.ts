import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `State of the sheet: ${name}`,
  now: {
    published: 'The sheet is published: everyone sees it.',
    hidden: 'The sheet is hidden: only those who keep it see it.',
    draft: 'The sheet is a draft: the public does not see it.',
  },
  closed: 'Is the service closing for a time? Say so in the sheet instead: people will know why.',
  show: 'Show the sheet',
  hide: 'Hide the sheet',
  hideHint: 'A hidden sheet leaves the search and the exchanges. You can show it again.',
  withdraw: 'Withdraw the sheet from the directory…',
  withdrawTitle: (name) => `Withdraw for good: ${name}?`,
  withdrawWarning: 'A withdrawn sheet does not come back.',
  withdrawText:
    'Its words and numbers are erased. Other directories learn that it no longer exists. Its history stays readable to those who kept it.',
  withdrawAct: 'Withdraw the sheet',
  keep: 'Keep the sheet',
  giveTitle: 'Who keeps the sheet',
  giveNobody: 'Nobody yet.',
  giveText: 'An organization of the network can keep it: it will correct and confirm it by itself.',
  giveLabel: 'Entrust to',
  giveChoose: 'Choose an organization',
  giveAct: 'Entrust the sheet',
  giveMissing: 'Choose an organization from the list.',
}
