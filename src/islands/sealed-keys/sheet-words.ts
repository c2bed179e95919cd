import { Refused, shareOfWords, type Share } from '../../crypto/index.ts'
import { field, type Field } from '../sealed/dom.ts'
import { numbersOf } from '../sealed/word-list.ts'
import type { Vault } from './vault.ts'

/** A field for the words of a sheet. `read`: the share that they are, by its number; null: told at the field. */
export function sheetField(
  { t, lang }: Vault,
  id: string,
  label: string,
): { box: Field; read: (of: Pick<Share, 'org' | 'ver' | 'no'>) => Share | null } {
  const box = field(id, label, t.drill.hint, t.error)
  const wrong = (message: string): null => {
    box.wrong(message)
    return null
  }
  return {
    box,
    read(of) {
      box.wrong(null)
      const { readings, unknown } = numbersOf(box.input.value, lang)
      if (unknown !== null) return wrong(t.open.unknown(unknown))
      return readings.map((words) => shareOf(of, words)).find((one) => one !== null) ?? wrong(t.drill.wrong)
    },
  }
}

function shareOf(of: Pick<Share, 'org' | 'ver' | 'no'>, words: readonly number[]): Share | null {
  try {
    return shareOfWords(of, words)
  } catch (failure) {
    if (failure instanceof Refused) return null
    throw failure
  }
}
