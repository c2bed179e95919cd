import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  share: (numerator: number, denominator: number) => `Numerator: ${numerator}; denominator: ${denominator}.`,
  coverage: (contributing: number, adopters: number) =>
    `Coverage: ${plural('en', contributing, `${contributing} organization`, `${contributing} organizations`)} of ${adopters}.`,
  covers: (isWhole: boolean): string => (isWhole ? 'Full coverage.' : 'Partial coverage.'),
  kinds: (list: string, said: string) => `${list}: ${said}.`,
  fileName: 'report-cids',
  simpleName: 'report-simple',
  refused: {
    title: 'The file was not made',
    text: 'The check before it leaves found a mistake in a definition. Whoever runs the site can correct it; the figures of the report stay right.',
    list: 'What was found',
    back: 'Back to the report',
  },
}
