import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Closed periods',
  lead: 'To close a period is to sign what is published of it. A late correction then appears there with its date.',
  caption: 'Closings and revisions',
  heads: { period: 'Period', what: 'What', day: 'Date', seal: 'Signature' },
  closing: 'Closing',
  revision: (number) => `Revision ${number}`,
  intact: 'Intact',
  broken: 'No longer what was signed',
  empty: { title: 'No closed period', text: 'Periods that are over can be closed below.' },
  close: { title: 'Close a period', label: 'Period that is over', submit: 'Close and sign' },
  nothing: 'No period that is over is left to close.',
  problems: {
    'not-over': 'This period is not over.',
    'nothing-published': 'Nothing is published of this period yet.',
    'already-closed': 'This period is closed already.',
  },
  noticeTitle: 'Done',
  notices: { 'period-closed': 'The period is closed and signed.' },
}
