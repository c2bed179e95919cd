import { err, ok, type Result } from '../../../kernel/result.ts'
import { checkExport } from './check-export.ts'
import { checkFigures } from './check-figures.ts'
import type { CidsFigures } from './figures.ts'
import type { Mistake } from './mistakes.ts'
import { writeExport } from './write-export.ts'

/**
 * The one way to a file that leaves: written, then checked as it stands. None leaves with a mistake, not even in part. Some 12 ms of CPU
 * for a reporter: a page asks for one, files of many are for the command.
 *
 * @param reporters of one language and instance; a region or the network is one of its own, and holds no value of its members
 */
export function makeExport(...reporters: readonly [CidsFigures, ...CidsFigures[]]): Result<string, Mistake[]> {
  const [{ baseUrl, timeZone }] = reporters
  const figures = checkFigures(reporters)
  if (figures.length > 0) return err(figures)
  const text = writeExport(...reporters)
  const mistakes = checkExport(text, { baseUrl, timeZone })
  return mistakes.length > 0 ? err(mistakes) : ok(text)
}
