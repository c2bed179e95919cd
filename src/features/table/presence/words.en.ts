import type { Words } from './words.fr.ts'

export const en: Words = {
  publish: (name) => ({
    title: `Show the table in public: ${name}`,
    lost: [
      'Anyone will be able to read its name, level, regions and the sectors that sit there.',
      'Organizations that chose to be named in public are named too. No person is.',
      'The table’s history records who decided it. Talk about it with the other members first.',
    ],
    back: 'Whoever leads any member can take it off the list at any time.',
    act: 'Show the table',
  }),
  hide: (name) => ({
    title: `Take the table off the public list: ${name}`,
    lost: ['Nobody but its members will know that this table exists.', 'It will no longer show in its region.'],
    back: 'Whoever leads any member can show it again.',
    act: 'Take the table off',
  }),
}
