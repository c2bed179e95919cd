import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Keys to read indicators',
  lead: 'A program can read your organization’s indicators with a key. It cannot write anything.',
  help: 'A key reads the figures of your organization, of regions and of the whole. It never reads a small number of people: only your own pages show those. It is valid for a year.',
  address: 'Address',
  document: 'What this address returns (OpenAPI)',
  caption: 'Keys of the organization',
  heads: { label: 'Use', made: 'Created on', until: 'Valid until', used: 'Last used', act: 'Withdraw' },
  never: 'Never',
  revoked: (day) => `Withdrawn on ${day}`,
  expired: 'Too old',
  revokeIt: 'Withdraw',
  revoke: (label) => `Withdraw the key ${label}`,
  empty: { title: 'No key', text: 'Nothing reads your indicators from outside yet.' },
  make: {
    title: 'Create a key',
    label: 'What is it for?',
    hint: 'For example: internal dashboard. Do not write anyone’s name.',
    submit: 'Create the key',
  },
  made: {
    title: 'The key is created',
    text: 'Copy it now: it will never be shown again. Keep it as you would a password.',
    label: 'Key',
    copy: 'Copy the key',
    back: 'Back to the keys',
  },
  taking: {
    title: (label) => `Withdraw the key ${label}?`,
    lost: 'The program that uses it stops reading at once.',
    back: 'A key that was withdrawn does not come back, but another can be created.',
    act: 'Withdraw the key',
  },
  noticeTitle: 'Done',
  notices: { 'key-revoked': 'The key is withdrawn.' },
  tooMany: 'There are twenty keys in use already. Withdraw one first.',
}
