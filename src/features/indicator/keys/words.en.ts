import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Keys to read indicators',
  lead: 'A program of your organization can read its indicators with a key. It can write nothing.',
  help: 'A key reads the figures of your organization, of regions and of the whole. It never reads a small number of people: only your own pages show those. It is good for a year.',
  address: 'Address',
  document: 'What the address answers (OpenAPI)',
  caption: 'Keys of the organization',
  heads: { label: 'Use', made: 'Made on', until: 'Good until', used: 'Last used', act: 'Withdraw' },
  never: 'Never',
  revoked: (day) => `Withdrawn on ${day}`,
  expired: 'Too old',
  revoke: (label) => `Withdraw the key ${label}`,
  empty: { title: 'No key', text: 'Nothing reads your indicators from outside yet.' },
  make: {
    title: 'Make a key',
    label: 'What is it for?',
    hint: 'For example: internal dashboard. Write nobody’s name.',
    submit: 'Make the key',
  },
  made: {
    title: 'The key is made',
    text: 'Copy it now: it will never be shown again. Keep it as you would a password.',
    label: 'Key',
    copy: 'Copy the key',
    back: 'Back to the keys',
  },
  taking: {
    title: (label) => `Withdraw the key ${label}?`,
    lost: 'The program that uses it will read nothing any more, at once.',
    back: 'A key that was withdrawn does not come back, but another can be made.',
    act: 'Withdraw the key',
  },
  noticeTitle: 'Done',
  notices: { 'key-revoked': 'The key is withdrawn.' },
  tooMany: 'There are twenty keys in use already. Withdraw one first.',
}
