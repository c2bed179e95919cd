import type { Words } from './words.ts'

export type Part = keyof Words['parts']

/** Where each part of the guide comes from, ids of `content/sources.json`. `isOurs`: the words are our own proposal. */
export const grounds: Readonly<Record<Part, { sources: readonly string[]; isOurs: boolean }>> = {
  open: { sources: ['sextortion-families', 'supportive-adult-2018'], isOurs: true },
  listen: { sources: ['marie-vincent-react', 'phac-trauma'], isOurs: true },
  avoid: { sources: ['marie-vincent-react', 'mu360', 'cybertip-alert'], isOurs: true },
  worry: {
    sources: [
      'rcmp-parents',
      'early-signs',
      'ensemble-signs',
      'interregional',
      'sextortion-families',
      'westcoast-gender',
    ],
    isOurs: false,
  },
  law: { sources: ['ypa-39', 'marie-vincent-react', 'ccq-14', 'one-parent-2023'], isOurs: false },
  unsure: { sources: [], isOurs: false },
}
