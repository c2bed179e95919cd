import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Keep these tools for offline use',
  works:
    'Offline, you will be able to open the blank list and grid, in this language, fill them in and print them. The numbers too.',
  not: 'The directory, the other pages and the other language need the network. Your answers are never kept.',
  seen: 'Whoever takes this device can see that these tools are there. The “Leave now” button of this site removes them too.',
  keep: 'Keep these tools for offline use',
  kept: 'The blank list and grid are kept on this device.',
  failed: 'The network was missing: nothing changed.',
  remove: 'Remove them from this device',
  removed: 'The tools are no longer on this device.',
  newer: 'This tool has changed since you kept it. Offline, you would have the former version.',
  renew: 'Keep the new version',
  older: 'The network is missing: you are reading the version kept on this device.',
}
