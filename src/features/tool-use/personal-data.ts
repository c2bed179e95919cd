import type { FeaturePersonalData } from '../../kernel/feature/index.ts'
import { ownMarks } from './own/own-marks.ts'
import { words } from './words.ts'

/** No column names anyone: marks are made again for the person who asks, and nobody else can be told which are theirs. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: [],
  read: async (tx, reader) =>
    (await ownMarks(tx, reader)).map((says) => ({
      at: new Date(`${says.since}T12:00:00Z`),
      kind: 'tool',
      says: { ...says },
    })),
}
