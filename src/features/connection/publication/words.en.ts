import type { Words } from './words.fr.ts'

export const en: Words = {
  publish: (network) => ({
    title: `Show connections to members: ${network}`,
    lost: [
      'Members of the network will be able to read which organizations work together, from the log of work.',
      'A declared connection shows only where both organizations chose to show it.',
      'What is to be strengthened stays with those who coordinate. No person is named.',
    ],
    back: 'You can stop showing them at any time.',
    act: 'Show connections',
  }),
  hide: (network) => ({
    title: `Stop showing connections to members: ${network}`,
    lost: [
      'Members will no longer be able to read the map, the measures and the files of the network.',
      'Each organization still reads its own connections.',
    ],
    back: 'You can show them again at any time.',
    act: 'Stop showing them',
  }),
}
