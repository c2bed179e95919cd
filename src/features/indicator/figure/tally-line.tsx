import { Figures, usePageLanguage } from '../../../design/index.ts'
import type { Tally } from './tally.ts'
import { words } from './words.ts'

/** How many measures have a figure, and how many wait for something. Only those without a figure that exist are said. */
export function TallyLine({ tally }: { tally: Tally }) {
  const t = words[usePageLanguage()].tally
  const waiting = (['survey', 'withheld', 'missing'] as const).filter((one) => tally[one] > 0)
  return (
    <Figures
      inline
      items={(['figures', ...waiting] as const).map((one) => ({ value: tally[one], label: t[one](tally[one]) }))}
    />
  )
}
